using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>Items marked as wrong among plain ones: without their mark they would be taught as right, so they are no points of the list.</summary>
internal static class RedFlags
{
    /// <summary>The list without them; the same list where no item is marked, or none is plain.</summary>
    public static ListBlock Without(ListBlock list)
    {
        var (plain, wrong) = (false, false);
        foreach (var item in list.Items)
        {
            var sign = Signs.Of(item.Lead);
            if (sign == Sign.Good)
            {
                return list;
            }

            wrong |= IsWrong(item);
            plain |= sign == Sign.None;
        }

        return plain && wrong ? list with { Items = [.. list.Items.Where(i => !IsWrong(i))] } : list;
    }

    /// <summary>The same, with a card of the flags.</summary>
    /// <param name="topic">What the list is about.</param>
    public static ListBlock Apart(ListBlock list, RichText topic, CardCollector cards)
    {
        var rest = Without(list);
        if (ReferenceEquals(rest, list))
        {
            return list;
        }

        RichText[] flags = [.. list.Items.Where(i => Signs.IsFlag(i.Lead)).Select(i => Signs.Without(i.Lead))];
        if (flags.Length > 0 && Words.Count(topic.Plain) > 0)
        {
            var front = topic.Plain is ['"' or '“', ..] or [.., '?' or '.' or '!'] ? new Phrase().Say(Quoted.Of(topic)) : new Phrase().Name(topic);
            cards.Offer(new(CardKind.Pitfall, front.Say(flags.Length > 1 ? ": what are the red flags?" : ": what is the red flag?").End(), flags.Length > 1 ? RichText.Empty : flags[0], list.Items.First(i => Signs.IsFlag(i.Lead)).Line)
            {
                Points = flags.Length > 1 ? flags : [],
            });
        }

        return rest;
    }

    /// <summary>A label says itself what it announces: "❌ Mistake: …".</summary>
    private static bool IsWrong(ListEntry item) => Signs.IsFlag(item.Lead) || (Signs.Of(item.Lead) == Sign.Bad && Labelled.Any(item.Lead) is null);
}

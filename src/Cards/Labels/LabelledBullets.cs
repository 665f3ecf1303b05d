using System.Collections.Frozen;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Questions;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A bold question or saying above bullets labelled with what they tell of it, "cause: …", "choose: …": a card for each label.</summary>
internal static class LabelledBullets
{
    /// <summary>Fewer unlabelled items are no list of their own.</summary>
    private const int PointsAtLeast = 3;

    private static readonly FrozenSet<string> Deeds = new[] { "do", "check", "avoid", "try", "bring", "look for", "listen for", "look at", "remember", "expect", "reject", "prepare" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>False where the paragraph and the block below are something else.</returns>
    public static bool Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        if (at + 1 >= blocks.Count || blocks[at] is not ParagraphBlock { Text: var text } || blocks[at + 1] is not ListBlock list || TopicOf(text) is not { } topic || !IsLabelled(list))
        {
            return false;
        }

        Offer(topic, list, cards);
        return true;
    }

    /// <summary>The same, where the sayings are items of a list.</summary>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (!list.Items.All(i => i.Below is [ListBlock below] && TopicOf(i.Lead) is not null && IsLabelled(below)))
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            Offer(TopicOf(item.Lead)!, (ListBlock)item.Below[0], cards);
        }

        return true;
    }

    private static void Offer(RichText topic, ListBlock list, CardCollector cards)
    {
        var points = new List<RichText>();
        foreach (var item in RedFlags.Apart(list, topic, cards).Items)
        {
            if (Labelled.Any(item.Lead) is not { Rest.IsEmpty: false } label)
            {
                points.Add(Tidy.Leading(item.Lead));
            }
            else if (Question(label.Label.Plain) is { } question)
            {
                cards.Offer(new(CardKind.Attribute, new Phrase().Say(Quoted.Of(topic)).Say($": {question}?").End(), label.Rest, item.Line) { NeedsSubject = false }, item.Lead.Comments);
            }
            else
            {
                cards.Refuse(RefusalReason.NeedsThePage, item.Line, label.Label.Plain);
            }
        }

        if (points.Count >= PointsAtLeast && topic.Plain.TrimEnd('"', '”').EndsWith('?'))
        {
            QuestionLists.Offer(topic, RichText.Empty, points, list.Line, [], cards);
        }
    }

    /// <summary>Whole in bold, and a question or somebody's words.</summary>
    private static RichText? TopicOf(RichText text) =>
        Tidy.Leading(text).BoldLead(out var rest) is { } lead && rest.IsEmpty && Tidy.Leading(lead) is var topic && topic.Plain is ['"' or '“', ..] or [.., '?'] ? topic : null;

    /// <summary>Half of what is no warning is labelled with words that can be asked with.</summary>
    private static bool IsLabelled(ListBlock list)
    {
        var plain = list.Items.Count(i => !Signs.IsFlag(i.Lead));
        var labelled = list.Items.Count(i => i.Checked is null && !Signs.IsFlag(i.Lead) && Labelled.Any(i.Lead) is { Rest.IsEmpty: false } label && Question(label.Label.Plain) is not null);
        return labelled > 0 && labelled * 2 >= plain;
    }

    private static string? Question(string label)
    {
        var key = label.Trim().ToLowerInvariant();
        return key is "example" or "examples" or "source" or "number" or "numbers" or "figures" ? null
            : key is "why" or "when" or "where" or "how" ? key
            : key is "test" or "repair" ? $"what is the {key}"
            : key is "instead" or "do instead" ? "what do you do instead"
            : TermQuestion.PropertyOf(key) is { } property ? property
            : LabelWords.TakesObject.Contains(key) || Deeds.Contains(key) ? $"what do you {key}"
            : !key.Contains(' ', StringComparison.Ordinal) && Inflection.IsThirdPerson(key) ? $"what does it {Inflection.Base(key)}"
            : null;
    }
}

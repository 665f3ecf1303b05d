using System.Buffers;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Items that say what follows from what: "Too little salt → a dull crust".</summary>
internal static class ArrowLists
{
    private const int CauseWords = 10;

    private static readonly SearchValues<char> Code = SearchValues.Create("={}();");

    private static readonly string[] Arrows = [" → ", " -> ", " => ", " ⟶ ", " ⇒ "];

    /// <returns>False where fewer than all items have one arrow.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        var pairs = list.Items.Select(i => Pair(i.Lead)).ToArray();
        if (pairs.Length < 2 || Array.Exists(pairs, p => p is null))
        {
            return false;
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            var (cause, effect) = pairs[i]!.Value;
            cards.Offer(new(CardKind.Attribute, new Phrase().Name(Phrase.Plain(cause)).Say(": what follows?").End(), Phrase.Plain(effect), list.Items[i].Line), list.Items[i].Lead.Comments);
        }

        return true;
    }

    private static (RichText Cause, RichText Effect)? Pair(RichText text)
    {
        foreach (var arrow in Arrows)
        {
            var at = text.Plain.IndexOf(arrow, StringComparison.Ordinal);
            if (at > 0 && text.Plain.IndexOf(arrow, at + arrow.Length, StringComparison.Ordinal) < 0)
            {
                var (cause, effect) = (Tidy.Both(text.Slice(0, at).Trim()), text.Slice(at + arrow.Length).Trim());
                return Words.Count(cause.Plain) is > 0 and <= CauseWords && Words.Count(effect.Plain) > 0 && !cause.Plain.AsSpan().ContainsAny(Code) ? (cause, effect) : null;
            }
        }

        return null;
    }
}

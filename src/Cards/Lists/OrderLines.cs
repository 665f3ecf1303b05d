using System.Buffers;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>A line that is an order: "acid chloride > anhydride > ester", "mix → prove → bake".</summary>
internal static class OrderLines
{
    // Marks of a question, a command or code.
    private static readonly SearchValues<char> NoOrder = SearchValues.Create("?!;{}=");

    private const int FewestParts = 3;
    private const int MostParts = 9;
    private const int PartWords = 5;

    private static readonly string[] Ranks = [" > ", " ≫ ", " >> "];

    private static readonly string[] Arrows = [" → ", " -> ", " --> ", " ⟶ ", " ➜ ", " ➔ ", " => "];

    /// <returns>False where the text is something else.</returns>
    public static bool Read(RichText text, int line, CardCollector cards)
    {
        foreach (var sign in Ranks.Concat(Arrows))
        {
            if (Parts(text, sign) is { } parts)
            {
                return Offer(parts, Array.IndexOf(Ranks, sign) >= 0, line, cards);
            }
        }

        return false;
    }

    /// <summary>A fence that holds nothing but one order.</summary>
    public static bool Read(CodeBlock code, CardCollector cards)
    {
        var lines = code.Lines.Where(l => !string.IsNullOrWhiteSpace(l)).ToArray();
        return code.Language is null or "text" or "txt" or "plain" && lines.Length == 1 && Read(Phrase.Of(lines[0].Trim()), code.Line + 1, cards);
    }

    private static bool Offer(List<RichText> parts, bool isRanking, int line, CardCollector cards)
    {
        var name = cards.Lead is { } lead ? Tidy.Both(lead).Plain : cards.Topic;

        // "Order of remedies: damages > injunction".
        if (parts[0].Plain.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
        {
            (name, parts[0]) = (parts[0].Plain[..colon], parts[0].Slice(colon + 2).Trim());
        }

        if (Words.Count(name) is 0 or > 10)
        {
            return false;
        }

        var count = $"({parts.Count}{(isRanking ? ", from the highest" : ", in order")})";
        var front = Words.All(name).Exists(w => w is "order" or "priority" or "sequence" or "ranking" or "hierarchy" or "series" or "path" or "cycle" or "flow" or "chain" or "pipeline" or "pathway" or "route") && !Verbs.IsCommand(name)
            ? new Phrase().Say("What is the ").Name(LowerCase.First(name)).Say($"? {count}")
            : new Phrase().Name(name).Say($": what is the order? {count}");
        return cards.Offer(new(CardKind.Recite, front.End(), RichText.Empty, line) { Points = parts });
    }

    private static List<RichText>? Parts(RichText text, string sign)
    {
        var plain = text.Plain;
        if (!plain.Contains(sign, StringComparison.Ordinal) || plain.AsSpan().ContainsAny(NoOrder))
        {
            return null;
        }

        var parts = new List<RichText>();
        var start = 0;
        for (var at = plain.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(sign, start, StringComparison.Ordinal))
        {
            parts.Add(Tidy.Both(text.Slice(start, at - start).Trim()));
            start = at + sign.Length;
        }

        parts.Add(Tidy.Both(text.Slice(start).Trim()));
        return parts.Count is >= FewestParts and <= MostParts && parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords && !p.Plain.Contains(". ", StringComparison.Ordinal)) ? parts : null;
    }
}

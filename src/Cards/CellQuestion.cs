using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>How to ask for one cell: by what its row names, what its column is headed with, and the heading above the table.</summary>
internal sealed record CellQuestion(RichText Front, CardKind Kind)
{
    private static readonly string[] Adjectives = ["best", "good", "used", "useful", "known", "suited", "ideal", "bad", "worst", "made", "found", "measured", "named", "meant", "required", "produced", "caused", "limited", "defined", "stored", "served", "followed", "governed"];

    private static readonly string[] Prepositions = ["for", "in", "at", "with", "by", "to", "from", "on", "of", "as", "into", "through", "against", "under"];

    private static readonly string[] Helpers = ["to", "it", "you", "they", "not"];

    /// <param name="named">Role of the header above the names, such as "Mistake".</param>
    /// <param name="isTurned">The columns are the things, the rows their properties.</param>
    /// <param name="isAspect">The rows are aspects of the topic, not things with a meaning of their own.</param>
    /// <param name="ranges">Times say when, not how long.</param>
    public static CellQuestion For(string topic, RichText name, RichText header, LabelRole named, bool isTurned, bool isAspect, string cell, bool ranges)
    {
        var role = LabelWords.RoleOf(header.Plain);
        if (named is LabelRole.Mistake or LabelRole.Bad && role is LabelRole.Fix or LabelRole.Good)
        {
            return Pair(topic, name, named);
        }

        if (LabelWords.Meanings.Contains(header.Plain.Trim().ToLowerInvariant()) && isAspect)
        {
            return new(TermQuestion.In(topic, name).Say("what characterises ").Name(name).Say("?").End(), CardKind.Attribute);
        }

        if (isTurned)
        {
            return new(TermQuestion.In(topic, header).Name(header).Say(": ").Say(LowerCase.Words(name.Plain.Trim().TrimEnd('?', ':', '.'))).Say("?").End(), CardKind.Attribute);
        }

        if (TableShape.IsTimeHeader(header.Plain) && Quantity.IsTime(cell))
        {
            var isStep = cell.Contains("min", StringComparison.OrdinalIgnoreCase);
            return ranges
                ? new(TermQuestion.In(topic, name).Say("which minutes belong to ").Name(name).Say("?").End(), CardKind.Step)
                : new(TermQuestion.In(topic, name).Say("how long does ").Name(name).Say(" take?").End(), isStep ? CardKind.Step : CardKind.Number);
        }

        return new(Ask(topic, name, header.Plain), Quantity.IsWhole(cell) && cell.AsSpan().ContainsAnyInRange('0', '9') ? CardKind.Number : CardKind.Attribute);
    }

    /// <summary>An empty cell, a dash, "N/A".</summary>
    public static bool IsBlank(string cell)
    {
        var bare = cell.Trim().TrimEnd('.').ToLowerInvariant();
        return bare is "" or "-" or "–" or "—" or "n/a" or "na" or "n.a" or "none" or "?" or "…" or "..." or "tbd";
    }

    private static RichText Ask(string topic, RichText name, string header)
    {
        var asked = LowerCase.Words(header.Trim().TrimEnd('?', ':', '.'));
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var phrase = TermQuestion.In(topic, name);
        var key = asked.ToLowerInvariant();
        if (LabelWords.Meanings.Contains(key))
        {
            return key == "meaning" || key.EndsWith(" means", StringComparison.Ordinal)
                ? phrase.Say("what does ").Name(name).Say(" mean?").End()
                : phrase.Say("what is ").Name(name).Say("?").End();
        }

        if (key is "example" or "examples" or "for example")
        {
            return phrase.Say("what are examples of ").Name(name).Say("?").End();
        }

        if (Asking.Of(asked) is { } verb)
        {
            return phrase.Name(name).Say(": ").Say(verb).Say("?").End();
        }

        if (HeaderNoun.Of(key) is { } noun)
        {
            return phrase.Say(noun.IsPlural ? "what are the " : "what is the ").Say(asked).Say(noun.Preposition).Name(name).Say("?").End();
        }

        if (words.Length > 0 && LabelWords.Questions.Contains(words[0].ToLowerInvariant()) || words.Length == 0)
        {
            return phrase.Name(name).Say(": ").Say(asked).Say("?").End();
        }

        if (words.Length == 2 && Array.IndexOf(Prepositions, words[1]) >= 0 && Array.IndexOf(Helpers, words[0]) < 0)
        {
            if (Array.IndexOf(Adjectives, words[0]) >= 0)
            {
                return phrase.Say("what is ").Name(name).Say($" {asked}?").End();
            }

            if (words[0].EndsWith('s'))
            {
                return phrase.Say("what does ").Name(name).Say($" {Asking.BaseForm(words[0])} {words[1]}?").End();
            }
        }

        return phrase.Name(name).Say(": ").Say(asked).Say("?").End();
    }

    private static CellQuestion Pair(string topic, RichText name, LabelRole named)
    {
        var isName = Words.Count(name.Plain) <= 3 && !LabelWords.Imperatives.Contains(Words.First(name.Plain)) && !Words.First(name.Plain).EndsWith("ing", StringComparison.Ordinal);
        var front = isName
            ? TermQuestion.In(topic, name).Say("what is the remedy for ").Name(name).Say("?")
            : named == LabelRole.Mistake
                ? new Phrase().Say("What is the fix for this mistake: ").Say(Quoted.Of(name)).Say("?")
                : TermQuestion.In(topic, name).Say("what is better than ").Say(Quoted.Of(name)).Say("?");
        return new(front.End(), named == LabelRole.Mistake ? CardKind.Pitfall : CardKind.Contrast);
    }
}

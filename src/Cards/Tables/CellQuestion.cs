using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>What a table says of itself around a cell that is asked for.</summary>
/// <param name="Names">Header above the names of the rows.</param>
/// <param name="Heading">Above the table.</param>
/// <param name="IsTurned">The columns are the things, the rows their properties.</param>
/// <param name="Ranges">Times say when, not how long.</param>
internal sealed record TableTalk(string Names, string Heading, bool IsTurned, bool Ranges, Vocabulary Words)
{
    /// <summary>Headers of the other columns with facts.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Rows are words of a class, such as "Write-heavy" of problem types, and no nouns.</summary>
    public bool QuotesRows { get; init; }

    /// <summary>Most cells of the column begin with a verb: what one does there, or what a thing is used for.</summary>
    public bool HoldsDeeds { get; init; }

    public LabelRole Role => LabelWords.RoleOf(Names);

    /// <summary>The rows are aspects of the topic, not things with a meaning of their own.</summary>
    public bool IsAspect => LabelWords.Aspects.Contains(Names.Trim().ToLowerInvariant());
}

/// <summary>How to ask for one cell: by what its row names, what its column is headed with, and the heading above the table.</summary>
internal sealed record CellQuestion(RichText Front, CardKind Kind, bool? NeedsSubject = null)
{
    public static CellQuestion For(RichText name, RichText header, string cell, TableTalk table)
    {
        if (Signs.OfHeader(header) is not Sign.None and var sign)
        {
            var them = Inflection.IsPlural(name.Plain) ? "them" : "it";
            return new(new Phrase().Name(name).Say(sign == Sign.Good ? $": what counts for {them}?" : $": what counts against {them}?").End(), CardKind.Attribute);
        }

        var role = LabelWords.RoleOf(header.Plain);
        if (table.Role is LabelRole.Mistake or LabelRole.Bad && role is LabelRole.Fix or LabelRole.Good)
        {
            return Pair(name, table.Role);
        }

        if (LabelWords.Meanings.Contains(header.Plain.Trim().ToLowerInvariant()) && table.IsAspect)
        {
            return Aspect(name, cell, table.Words);
        }

        if (table.IsTurned)
        {
            return new(HeaderQuestion.Of(header, name.Plain, cell, table), CardKind.Attribute);
        }

        if (TableShape.IsTimeHeader(header.Plain) && (Quantity.IsTime(cell) || Words.Count(cell) == 1 && !cell.AsSpan().ContainsAnyInRange('0', '9')))
        {
            var isStep = cell.Contains("min", StringComparison.OrdinalIgnoreCase);
            return table.Ranges
                ? new(new Phrase().Say("Which minutes go to ").Name(name).Say("?").End(), CardKind.Step)
                : new(new Phrase().Name(name).Say(header.Plain.Contains("length", StringComparison.OrdinalIgnoreCase) ? ": how long is it?" : ": how long does it take?").End(), isStep ? CardKind.Step : CardKind.Number);
        }

        if (name.Plain.EndsWith('?') && name.Plain is not ['"' or '“', ..])
        {
            name = Quoted.Of(name);
        }

        return new(HeaderQuestion.Of(name, header.Plain, cell, table), Quantity.IsWhole(cell) && cell.AsSpan().ContainsAnyInRange('0', '9') ? CardKind.Number : CardKind.Attribute);
    }

    /// <summary>An empty cell, a dash, "N/A".</summary>
    public static bool IsBlank(string cell)
    {
        var bare = cell.Trim().TrimEnd('.').ToLowerInvariant();
        return bare is "" or "-" or "–" or "—" or "n/a" or "na" or "n.a" or "none" or "?" or "…" or "..." or "tbd";
    }

    /// <summary>"Signals" with a list of them, "Weak answer" with what marks it, a level with what somebody says there.</summary>
    private static CellQuestion Aspect(RichText name, string cell, Vocabulary words) =>
        IsSpeech(cell) ? new(new Phrase().Name(name).Say(": what might they say?").End(), CardKind.Attribute)
        : Inflection.IsPlural(name.Plain) ? new(new Phrase().Say(Enumeration.Of(Phrase.Of(cell)) is { Count: > 1 } parts ? $"Name the {parts.Count} " : "Name the ").Name(name).Say(".").End(), CardKind.Attribute, true)
        : new(ToldQuestion.Of(name, cell, words), CardKind.Attribute);

    private static bool IsSpeech(string cell) => cell.Trim() is ['"' or '“', .., '"' or '”'];

    private static CellQuestion Pair(RichText name, LabelRole named)
    {
        var isName = Words.Count(name.Plain) <= 3 && !LabelWords.Imperatives.Contains(Words.First(name.Plain)) && !Words.First(name.Plain).EndsWith("ing", StringComparison.Ordinal);
        var front = isName
            ? new Phrase().Name(name).Say(": what is the remedy?")
            : named == LabelRole.Mistake
                ? new Phrase().Say("What is the fix for this mistake: ").Say(Quoted.Of(name)).Say("?")
                : new Phrase().Say("What is better than ").Say(Quoted.Of(name)).Say("?");
        return new(front.End(), named == LabelRole.Mistake ? CardKind.Pitfall : CardKind.Contrast);
    }
}

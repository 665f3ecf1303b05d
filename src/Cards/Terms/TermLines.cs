using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Paragraphs whose lines are terms with what they mean, "Sauté: to cook quickly in fat": read as the list they could have been.</summary>
internal static class TermLines
{
    private const int TermWords = 5;

    /// <summary>Alone or with one other, a line with fewer words behind its colon is a note: "Parking: level 3".</summary>
    private const int MeaningWords = 4;

    /// <summary>So many lines of one form, one below another, are a glossary even where meanings are short.</summary>
    private const int Glossary = 3;

    private const int MeaningWordsInGlossary = 2;

    private static readonly string[] Articles = ["a ", "an ", "the "];

    /// <summary>Lines of one paragraph, or paragraphs of one line each that follow one another.</summary>
    /// <returns>How many blocks were read; 0 where they are something else.</returns>
    public static int Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        if (blocks[at] is ParagraphBlock alone && SourceLine.Of(alone.Text) is { Count: > 1 } own)
        {
            return own.TrueForAll(own.Count < Glossary ? IsTerm : IsEntry) && DefinitionCards.Read(AsList([.. own]), cards) ? 1 : 0;
        }

        var lines = new List<SourceLine>();
        while (at + lines.Count < blocks.Count && blocks[at + lines.Count] is ParagraphBlock paragraph && SourceLine.Of(paragraph.Text) is [var only] && IsEntry(only))
        {
            lines.Add(only);
        }

        // Two lines with one label are talk, or notes.
        if (lines.Select(l => Labelled.Plain(l.Text)!.Label.Plain).Distinct(StringComparer.OrdinalIgnoreCase).Count() < lines.Count)
        {
            return lines.Count;
        }

        if (lines.Count >= Glossary)
        {
            return DefinitionCards.Read(AsList([.. lines]), cards) ? lines.Count : 0;
        }

        return lines.Count > 0 && IsTerm(lines[0]) && Defines(lines[0]) && IsDefined(lines[0], cards) ? 1 : 0;
    }

    private static bool IsDefined(SourceLine line, CardCollector cards) =>
        Labelled.Plain(line.Text) is { } term && DefinitionCards.Read(Pair(term.Label, term.Rest, line.Line), cards);

    /// <summary>One term with its meaning, in the shape the reader of lists knows.</summary>
    public static ListBlock Pair(RichText term, RichText meaning, int line) =>
        AsList(new SourceLine(new Phrase().Name(term).Say(": ").Say(meaning).End(), line));

    private static ListBlock AsList(params SourceLine[] lines) => new(lines[0].Line, Ordered: false, 0, [.. lines.Select(l => new ListEntry(l.Line, null, l.Text, []))]);

    private static bool IsTerm(SourceLine line) => IsPair(line, MeaningWords);

    private static bool IsEntry(SourceLine line) => IsPair(line, MeaningWordsInGlossary) && !line.Text.Plain.EndsWith('?');

    private static bool IsPair(SourceLine line, int fewest) =>
        Labelled.Bold(line.Text) is null && Labelled.Plain(line.Text) is { Role: LabelRole.None } term
        && Words.All(term.Label.Plain) is { Count: > 0 and <= TermWords } words && !LabelWords.Properties.Contains(words[^1]) && Words.Count(term.Rest.Plain) >= fewest && !term.Rest.Plain.EndsWith(':')
        && char.IsUpper(term.Label.Plain[0]) && !LabelWords.Pointing.Contains(Words.First(term.Label.Plain)) && !LabelWords.Questions.Contains(Words.First(term.Label.Plain))
        && !Verbs.IsCommand(term.Label.Plain) && !Words.All(term.Label.Plain).Exists(Verbs.Finite.Contains) && term.Rest.Runs.Any(r => r.Link is null && Words.Count(r.Text) > 1);

    /// <summary>Alone, a line with a colon is often just a sentence.</summary>
    private static bool Defines(SourceLine line) =>
        Labelled.Plain(line.Text) is { } term && Array.Exists(Articles, a => term.Rest.Plain.StartsWith(a, StringComparison.OrdinalIgnoreCase)) && Words.Count(term.Label.Plain) <= 3;
}

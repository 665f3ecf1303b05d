using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>Paragraphs whose lines are terms with what they mean, "Sauté: to cook quickly in fat": read as the list they could have been.</summary>
internal static class TermLines
{
    private const int TermWords = 5;
    private const int MeaningWords = 4;

    private static readonly string[] Articles = ["a ", "an ", "the "];

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        var lines = SourceLine.Of(paragraph.Text);
        if (lines.Count == 0 || !lines.TrueForAll(IsTerm) || lines.Count == 1 && !Defines(lines[0]))
        {
            return false;
        }

        if (lines.Count == 1)
        {
            var term = Labelled.Plain(lines[0].Text)!;
            return DefinitionCards.Read(Pair(term.Label, term.Rest, lines[0].Line), cards);
        }

        return DefinitionCards.Read(AsList([.. lines]), cards);
    }

    /// <summary>One term with its meaning, in the shape the reader of lists knows.</summary>
    public static ListBlock Pair(RichText term, RichText meaning, int line) =>
        AsList(new SourceLine(new Phrase().Name(term).Say(": ").Say(meaning).End(), line));

    private static ListBlock AsList(params SourceLine[] lines) => new(lines[0].Line, Ordered: false, 0, [.. lines.Select(l => new ListEntry(l.Line, null, l.Text, []))]);

    private static bool IsTerm(SourceLine line) =>
        Labelled.Bold(line.Text) is null && Labelled.Plain(line.Text) is { Role: LabelRole.None } term
        && Words.Count(term.Label.Plain) is > 0 and <= TermWords && Words.Count(term.Rest.Plain) >= MeaningWords
        && char.IsUpper(term.Label.Plain[0]) && !LabelWords.Pointing.Contains(Words.First(term.Label.Plain)) && !LabelWords.Questions.Contains(Words.First(term.Label.Plain))
        && !Verbs.IsCommand(term.Label.Plain) && !Words.All(term.Label.Plain).Exists(Verbs.Finite.Contains) && term.Rest.Runs.Any(r => r.Link is null && Words.Count(r.Text) > 1);

    /// <summary>Alone, a line with a colon is often just a sentence.</summary>
    private static bool Defines(SourceLine line) =>
        Labelled.Plain(line.Text) is { } term && Array.Exists(Articles, a => term.Rest.Plain.StartsWith(a, StringComparison.OrdinalIgnoreCase)) && Words.Count(term.Label.Plain) <= 3;
}

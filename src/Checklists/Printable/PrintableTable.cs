using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>
/// Tables that are lists in two columns: mistakes with their remedies, subjects with the question to ask of each, points to
/// cover with what each means.
/// </summary>
internal static class PrintableTable
{
    private const int Fewest = 3;
    private const int Most = 25;
    private const int WordsOfAnItem = 16;
    private const int LettersOfAKey = 2;
    private const string QuestionsTitle = "questions to ask";

    /// <summary>Null when it is none.</summary>
    /// <param name="own">What names the list where the heading above does not: a column's header or the announcing line.</param>
    public static IReadOnlyList<ChecklistItem>? Of(TableBlock table, ListContext context, out string? own)
    {
        own = null;
        if (table.Rows.Count is < Fewest or > Most || table.Header.Count < 2 || context.IsForeign
            || table.Header.Any(h => PrintableWords.IsForeign(Label.Words(h.Plain))))
        {
            return null;
        }

        return AreMistakes(table, context) ? Instead(table, out own) : Questions(table, context, ref own) ?? Points(table, context, ref own);
    }

    private static bool AreMistakes(TableBlock table, ListContext context)
    {
        var header = Label.Words(table.Header[0].Plain);
        return PrintableWords.AimOf(header) == ListAim.Avoid
            || (context.Aim(out _) == ListAim.Avoid && (PrintableWords.IsWrong(header) || table.Rows.All(r => MarkedLines.IsRefusal(r.Cells[0].Plain))));
    }

    private static IReadOnlyList<ChecklistItem>? Instead(TableBlock table, out string? own)
    {
        own = Remedies.Title;
        return Remedies.Column(table) is { } column && table.Rows.All(r => !r.Cells[column].IsEmpty)
            ? Items(table, r => MarkedLines.Bare(r.Cells[column]), null)
            : null;
    }

    /// <summary>
    /// A column of questions beside what they are about, where its header or the words above the table say what they are for.
    /// In the first column they are questions that one is asked.
    /// </summary>
    private static IReadOnlyList<ChecklistItem>? Questions(TableBlock table, ListContext context, ref string? own)
    {
        if (Share(table, 0, IsQuestion) > 0.3 || Subject(table) is not { } subject)
        {
            return null;
        }

        for (var column = subject + 1; column < table.Header.Count; column++)
        {
            var asks = PrintableWords.Asks(Label.Words(table.Header[column].Plain));
            if (Share(table, column, IsQuestion) < (asks ? 0.5 : 0.8) || (!asks && context.Aim(out _) is null))
            {
                continue;
            }

            own = asks && !PrintableWords.Asks(Label.Words(context.Section.Heading?.Text ?? "")) ? QuestionsTitle : null;
            return Items(table, r => Joined(r.Cells[subject], r.Cells[column]), null);
        }

        return null;
    }

    private static IReadOnlyList<ChecklistItem>? Points(TableBlock table, ListContext context, ref string? own)
    {
        if (table.Header.Count != 2 || context.Aim(out var fromLead) != ListAim.Cover)
        {
            return null;
        }

        own = fromLead ? context.Lead : null;
        return Items(table, r => Joined(r.Cells[0], r.Cells[1]), ListAim.Cover);
    }

    /// <summary>The first column that is more than a number or a letter; null where only one column is left after it.</summary>
    private static int? Subject(TableBlock table)
    {
        for (var column = 0; column < table.Header.Count - 1; column++)
        {
            if (Share(table, column, c => c.Plain.Length > LettersOfAKey) > 0.5)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>What somebody says, in quotes, is not asked of oneself.</summary>
    private static bool IsQuestion(RichText cell) => cell.Plain.TrimStart() is not ['"' or '“' or '„' or '«', ..] && new ItemForm(cell, null, false).IsQuestion;

    private static RichText Joined(RichText subject, RichText rest)
    {
        if (subject.IsEmpty || rest.IsEmpty)
        {
            return subject.IsEmpty ? rest : subject;
        }

        var last = subject.Runs[^1];
        return new(
            [.. subject.Runs.Select(r => r with { Style = r.Style | RunStyle.Bold }), new(": ", RunStyle.None, null, last.Line, last.Column), .. rest.Runs],
            [.. subject.Comments, .. rest.Comments]);
    }

    private static IReadOnlyList<ChecklistItem>? Items(TableBlock table, Func<TableLine, RichText> text, ListAim? aim)
    {
        ItemForm[] forms = [.. table.Rows.Select(r => new ItemForm(text(r), null, false))];
        return Array.Exists(forms, f => f.IsBlank || f.IsCode) || forms.Average(f => f.Words) > WordsOfAnItem || (aim is { } a && !PrintableList.IsWorkable(forms, a))
            ? null
            : [.. table.Rows.Select((r, i) => new ChecklistItem(r.Line, forms[i].Text, true, false, ListSwitch.PinIn(forms[i].Text.Comments), []))];
    }

    private static double Share(TableBlock table, int column, Func<RichText, bool> has) => (double)table.Rows.Count(r => has(r.Cells[column])) / table.Rows.Count;
}

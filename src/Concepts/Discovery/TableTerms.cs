using Fieldguide.Concepts.Names;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts.Discovery;

/// <summary>Concepts in the rows and columns of tables.</summary>
internal sealed class TableTerms(TermNotes notes)
{
    private const string Tradeoff = "tradeoff";

    private static readonly string[] Uses = ["when to use", "when", "use when", "use case", "use cases", "used for", "use for", "use it for", "best for", "good for"];

    /// <param name="family">That a heading above announces; null where none does.</param>
    /// <param name="subject">That the guide's title announces.</param>
    public void Read(TableBlock table, string? family, string? subject)
    {
        var header = table.Header.Select(h => h.Plain).ToArray();
        var first = header.Length == 0 ? null : notes.Families.Of(header[0], plural: false);

        // The rows are concepts where the first column says so, or where a heading does and the column only names.
        var rows = first ?? (family is not null && !Holds(header, family) && IsNaming(header, table) ? family : null);
        var evidence = rows is null ? TermEvidence.Named : TermEvidence.Announced;
        rows ??= IsCatalogue(header, table) ? subject ?? "pattern" : null;
        var columns = rows is null && family is not null && IsTransposed(header) ? family : null;
        if (columns is not null)
        {
            for (var i = 1; i < header.Length; i++)
            {
                notes.Add(header[i], columns, table.Line, "");
            }
        }

        var weighs = new bool[header.Length];
        for (var i = 0; i < header.Length; i++)
        {
            weighs[i] = family == Tradeoff || subject == Tradeoff || IsChoice(header[i]);
        }

        foreach (var row in table.Rows)
        {
            if (row.Cells.Count == 0)
            {
                continue;
            }

            var name = row.Cells[0].Plain;
            if (row.Cells[0].Runs.All(r => r.Link is not null))
            {
                // A table of contents.
            }
            else if (!notes.AddComparison(name, row.Line, "", weighs[0]) && rows is not null)
            {
                foreach (var one in TermNotes.Items(name) is { Count: > 1 } several ? several : [name])
                {
                    notes.Add(one, rows, row.Line, Meaning(header, row), evidence);
                }
            }

            for (var i = 1; i < row.Cells.Count; i++)
            {
                if (rows is not null && IsExamples(header[i]))
                {
                    Examples(name, rows, row.Cells[i].Plain, row.Line);
                }
                else
                {
                    Cell(header[i], row.Cells[i].Plain, row.Line, weighs[i]);
                }
            }
        }

        foreach (var listed in NameLists.InColumns(table))
        {
            notes.AddTentative(listed.Name, TermEvidence.Named, listed.Line);
        }
    }

    /// <summary>"NGINX, ALB" beside "Load balancer": products, unless the row is of a family whose examples are of the same.</summary>
    private void Examples(string name, string rows, string cell, int line)
    {
        var family = notes.Families.Of(NameForms.WithoutParenthesis(name).Name, plural: false) ?? rows;
        foreach (var example in NameLists.Proper(cell))
        {
            notes.AddTentative(example, TermEvidence.Example, line, family == "pattern" ? null : family);
        }
    }

    private void Cell(string header, string cell, int line, bool isChoice)
    {
        if (notes.AddComparison(cell, line, "", isChoice) || notes.Families.Of(header, plural: false) is not { } family || family == Tradeoff)
        {
            return;
        }

        var evidence = IsPlainHeader(header) ? TermEvidence.Announced : TermEvidence.Named;
        var parts = cell.Split(" + ");
        foreach (var part in parts)
        {
            var names = TermNotes.Items(part);
            if (names.Count == 0)
            {
                names.Add(part);
            }

            foreach (var name in names)
            {
                // A column of products names them; a column of sentences about them does not. Of a sum, only what has a name of its own.
                if (TermNotes.IsShort(name) && (name.Any(char.IsUpper) || names.Count > 1) && (parts.Length == 1 || TermFilter.IsDistinct(name)))
                {
                    notes.Add(name, family, line, "", name.Contains(" and ", StringComparison.Ordinal) ? TermEvidence.Named : evidence);
                }
            }
        }
    }

    /// <summary>A column of choices; in another, "age vs. number of flights" may be what a chart shows.</summary>
    private bool IsChoice(string header)
    {
        var words = Words.In(header);
        return notes.Families.Of(header, plural: false) == Tradeoff || (words.Count > 0 && Choices.Contains(WordKey.Of(words.Of(header, words.Count - 1))));
    }

    private static readonly HashSet<string> Choices = new(
        new[] { "choice", "decision", "comparison", "option", "options", "question", "dilemma", "debate", "versus", "vs", "alternatives" }.Select(w => WordKey.Of(w)), StringComparer.Ordinal);

    /// <summary>"Patterns", "Key patterns", "Architecture pattern"; "First tools" say when, too.</summary>
    private static bool IsPlainHeader(string header)
    {
        var words = Words.In(header);
        return words.Count == 1 || (words.Count == 2 && WordKey.Of(words.Of(header, 0)) is "key" or "common" or "main" or "typical" or "popular" or "design" or "architecture" or "architectural" or "recommended" or "core" or "example" or "related" or "important");
    }

    private static bool Holds(string[] header, string family) => header.Length == 0 || family == Tradeoff && header[0].Length == 0;

    /// <summary>A first column of names: no sentence among them, and its header no label of another thing.</summary>
    private static bool IsNaming(string[] header, TableBlock table) =>
        header.Length > 1 && table.Rows.Count > 0 && !IsCategory(header[0]) && table.Rows.All(r => r.Cells[0].Plain.Length == 0 || TermNotes.IsShort(r.Cells[0].Plain));

    /// <summary>Names of things in the first column, and a column that says what each is good for.</summary>
    private static bool IsCatalogue(string[] header, TableBlock table) =>
        IsNaming(header, table) && header.Skip(1).Any(h => Uses.Contains(h.Trim().TrimEnd(':', '?', '…', '.').ToLowerInvariant()));

    private static bool IsExamples(string header) => Name.Of(header)?.Key is "example" or "option" or "product" or "implementation" or "e g";

    /// <summary>"Category", "Factor", "Question": the rows are not what the heading announces.</summary>
    private static bool IsCategory(string header)
    {
        var words = Words.In(header);
        return words.Count > 0 && Categories.Contains(WordKey.Of(words.Of(header, words.Count - 1)));
    }

    private static readonly HashSet<string> Categories = new(
        new[] { "category", "factor", "question", "criteria", "criterion", "aspect", "feature", "scenario", "situation", "phase", "step", "problem", "need", "requirement", "time", "level",
            "signal", "when", "area", "term", "phrase", "group", "letter", "goal", "property", "dimension", "consideration", "issue", "symptom" }.Select(w => WordKey.Of(w)),
        StringComparer.Ordinal);

    private static bool IsTransposed(string[] header) => header.Length > 2 && (header[0].Length == 0 || IsCategory(header[0])) && header.Skip(1).All(h => TermFilter.IsName(h) && h.Any(char.IsUpper));

    private static string Meaning(string[] header, TableLine row)
    {
        for (var i = 1; i < header.Length; i++)
        {
            var words = Words.In(header[i]);
            if (words.Count > 0 && WordKey.Of(words.Of(header[i], 0)) is "definition" or "description" or "meaning" or "what" && row.Cells[i].Plain.Length > 0)
            {
                return row.Cells[i].Plain;
            }
        }

        return "";
    }
}

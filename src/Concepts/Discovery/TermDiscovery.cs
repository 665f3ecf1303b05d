using Fieldguide.Concepts.Names;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts.Discovery;

/// <summary>
/// Concepts that a guide's own form announces, with no hint from an author: definition bullets and short items below a heading
/// that names a family ("Caching patterns"), headings below such a heading, rows and columns of tables that a family heads,
/// and comparisons ("X vs Y") in headings, cells and leads.
/// </summary>
public sealed class TermDiscovery
{
    private const string Tradeoff = "tradeoff";
    private readonly ParsedGuide _guide;
    private readonly FamilyWords _families;
    private readonly List<DiscoveredTerm> _found = [];
    private GuideSection _section = null!;

    private TermDiscovery(ParsedGuide guide, FamilyWords families) => (_guide, _families) = (guide, families);

    /// <returns>In order of the text; the same name may come several times.</returns>
    public static IReadOnlyList<DiscoveredTerm> Find(ParsedGuide guide, FamilyWords families)
    {
        var discovery = new TermDiscovery(guide, families);
        foreach (var section in guide.Sections)
        {
            discovery.Read(section);
        }

        return discovery._found;
    }

    private void Read(GuideSection section)
    {
        _section = section;
        var family = Announced(section);
        if (section.Heading is { } heading && heading.Id != _guide.TitleHeadingId)
        {
            var text = WithoutNumber(heading.Text);
            if (!AddComparison(text, heading.Line, "") && Above(section) is { } above && _families.Of(text, plural: false) is null && HasText(section))
            {
                Add(text, above, heading.Line, FirstSentence(section.Blocks));
            }
        }

        Read(section.Blocks, family);
    }

    private void Read(IReadOnlyList<Block> blocks, string? family)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    Read(list, family);
                    break;
                case ParagraphBlock paragraph:
                    AddSpoken(paragraph.Text.Plain, paragraph.Line);
                    break;
                case TableBlock table:
                    Read(table, family);
                    foreach (var (name, line) in NameLists.InColumns(table))
                    {
                        AddTentative(name, line);
                    }

                    break;
                case DefinitionBlock definition when family is not null:
                    Add(definition.Term.Plain, family, definition.Line, FirstSentence(definition.Meaning));
                    break;
                case QuoteBlock quote:
                    Read(quote.Blocks, family);
                    break;
            }
        }
    }

    /// <summary>The family of the nearest heading that announces one: the section's own, or one above it.</summary>
    private string? Announced(GuideSection section)
    {
        for (var i = section.Path.Count - 1; i >= 0; i--)
        {
            if (_families.Of(WithoutNumber(section.Path[i]), plural: true) is { } family)
            {
                return family;
            }
        }

        return section.Path.Count == 0 ? _families.Of(_guide.Title, plural: true) : null;
    }

    /// <summary>The family of the heading directly above: "Fan-out" below "Patterns" is a pattern.</summary>
    private string? Above(GuideSection section)
    {
        var above = section.Path.Count >= 2 ? section.Path[^2] : _guide.Title;
        return _families.Of(WithoutNumber(above), plural: true);
    }

    private void Read(ListBlock list, string? family)
    {
        var bare = family is not null && list.Items.Count >= 3 && list.Items.All(i => i.Below.Count == 0 && i.Checked is null && IsShort(i.Lead.Plain));
        var colons = family is not null && list.Items.Count >= 3 && list.Items.All(i => Colon(i.Lead.Plain) > 0);
        foreach (var item in list.Items)
        {
            // "**Label everything.** Do not …" is an instruction, "**Sharding**: …" a name.
            var lead = item.Lead.BoldLead(out var rest);
            var name = lead is null || lead.Plain.TrimEnd() is [.., '.' or '!' or '?'] ? null : lead.Plain;
            var meaning = rest.Plain;
            if (name is null && colons && Colon(item.Lead.Plain) is > 0 and var colon)
            {
                (name, meaning) = (item.Lead.Plain[..colon], item.Lead.Plain[(colon + 1)..].Trim());
            }

            if (name is null && lead is not null)
            {
                // Nothing to learn from an instruction.
            }
            else if (name is null)
            {
                if (!AddComparison(item.Lead.Plain, item.Line, "") && bare && item.Lead.Plain.Any(char.IsLetter))
                {
                    Add(item.Lead.Plain, family!, item.Line, "");
                }
            }
            else if (!AddComparison(name, item.Line, meaning))
            {
                if (_families.Of(name, plural: true) is { } listed && Items(meaning) is { Count: > 1 } names)
                {
                    // "Scaling patterns: sharding, replication, caching"
                    names.ForEach(n => Add(n, listed, item.Line, ""));
                }
                else if (family is not null && item.Checked is null)
                {
                    Add(name, family, item.Line, meaning.Length > 0 ? meaning : FirstSentence(item.Below));
                }
            }

            if (lead is null)
            {
                AddSpoken(item.Lead.Plain, item.Line);
                foreach (var one in NameLists.InItem(item.Lead.Plain))
                {
                    AddTentative(one, item.Line);
                }
            }

            Read(item.Below, null);
        }
    }

    /// <summary>Comparisons inside a sentence, and their sides: concepts if the guide goes on to speak of them.</summary>
    private void AddSpoken(string text, int line)
    {
        foreach (var sides in Comparisons.In(text))
        {
            _found.Add(new(string.Join(" vs ", sides), Tradeoff, _guide.Path, line, "", _section.Heading?.Id, IsTentative: true));
            AddSides(sides, line);
        }
    }

    private void AddSides(IReadOnlyList<string> sides, int line)
    {
        foreach (var side in Comparisons.Names(sides))
        {
            AddTentative(side, line);
        }
    }

    private void AddTentative(string text, int line)
    {
        var name = WithoutNumber(text).Trim();
        if (TermFilter.IsName(name) && name.Length > 1)
        {
            _found.Add(new(name, _families.Of(name, plural: false) ?? DiscoveredTerm.Undecided, _guide.Path, line, "", _section.Heading?.Id, IsTentative: true));
        }
    }

    private void Read(TableBlock table, string? family)
    {
        var header = table.Header.Select(h => h.Plain).ToArray();
        var first = header.Length == 0 ? null : _families.Of(header[0], plural: false);

        // The rows are concepts where the first column says so, or where a heading does and the column only names.
        var rows = first ?? (family is not null && !Holds(header, family) && IsNaming(header, table) ? family : null);
        var columns = rows is null && family is not null && IsTransposed(header) ? family : null;
        if (columns is not null)
        {
            for (var i = 1; i < header.Length; i++)
            {
                Add(header[i], columns, table.Line, "");
            }
        }

        foreach (var row in table.Rows)
        {
            if (row.Cells.Count == 0)
            {
                continue;
            }

            var name = row.Cells[0].Plain;
            if (!AddComparison(name, row.Line, "") && rows is not null)
            {
                foreach (var one in Items(name) is { Count: > 1 } several ? several : [name])
                {
                    Add(one, rows, row.Line, Meaning(header, row));
                }
            }

            for (var i = 1; i < row.Cells.Count; i++)
            {
                Cell(header[i], row.Cells[i].Plain, row.Line);
            }
        }
    }

    private void Cell(string header, string cell, int line)
    {
        if (AddComparison(cell, line, "") || _families.Of(header, plural: false) is not { } family || family == Tradeoff)
        {
            return;
        }

        var names = Items(cell);
        if (names.Count == 0)
        {
            names.Add(cell);
        }

        foreach (var name in names)
        {
            // A column of products names them; a column of sentences about them does not.
            if (IsShort(name) && name.Any(char.IsUpper))
            {
                Add(name, family, line, "");
            }
        }
    }

    /// <summary>A text that is a comparison from end to end, as headings, cells and leads are; inside a sentence only known names are found.</summary>
    private bool AddComparison(string text, int line, string meaning)
    {
        var name = WithoutNumber(text).AsSpan().TrimEnd("?.: ").ToString();
        name = NameForms.WithoutParenthesis(name).Name;
        var sides = Versus.Sides(name);
        if (sides.Count < 2)
        {
            return false;
        }

        // "Sync vs async tradeoff", "The L4 vs L7 question": the noun belongs to the sentence.
        var first = sides[0].StartsWith("The ", StringComparison.Ordinal) ? sides[0][4..] : sides[0];
        IReadOnlyList<string> clean = [first.Trim('"', '“', '”'), .. sides.Skip(1).SkipLast(1), WithoutTail(sides[^1]).Trim('"', '“', '”')];
        if (clean.All(TermFilter.IsSide) && !clean.Any(c => c.AsSpan().ContainsAny(",(:")) && clean.Distinct(StringComparer.OrdinalIgnoreCase).Count() == clean.Count && !IsThirdPerson(first))
        {
            _found.Add(new(string.Join(" vs ", clean), Tradeoff, _guide.Path, line, meaning, _section.Heading?.Id));
            AddSides(clean, line);
        }

        return true;
    }

    /// <summary>"Determines sync vs async": a sentence without its subject, as cells have them.</summary>
    private static bool IsThirdPerson(string side)
    {
        var words = Words.In(side);
        var opener = words.Of(side, 0);
        return words.Count > 1 && opener.Length > 4 && opener[^1] == 's' && opener[^2] is not ('s' or 'u' or 'i') && side.AsSpan(words.Start(1), 1).ContainsAnyInRange('a', 'z');
    }

    private void Add(string text, string family, int line, string definition)
    {
        var name = WithoutNumber(text).Trim().TrimEnd(':', '.', ',').Trim();
        if (TermFilter.IsName(NameForms.WithoutParenthesis(name).Name))
        {
            // "SQL database" in a table of building blocks is a database.
            _found.Add(new(name, _families.Of(NameForms.WithoutParenthesis(name).Name, plural: false) ?? family, _guide.Path, line, definition, _section.Heading?.Id));
        }
    }

    private static string WithoutTail(string side)
    {
        foreach (var tail in Tails)
        {
            if (side.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                return side[..^tail.Length].Trim();
            }
        }

        var cut = side.AsSpan().IndexOfAny(":(,");
        return cut > 0 ? side[..cut].Trim() : side;
    }

    private static readonly string[] Tails =
        [" tradeoff", " trade-off", " tradeoffs", " trade-offs", " difference", " framework", " question", " decision", " debate", " comparison", " choice"];

    private static bool Holds(string[] header, string family) => header.Length == 0 || family == Tradeoff && header[0].Length == 0;

    /// <summary>A first column of names: no sentence among them, and its header no label of another thing.</summary>
    private static bool IsNaming(string[] header, TableBlock table) =>
        header.Length > 1 && table.Rows.Count > 0 && !IsCategory(header[0]) && table.Rows.All(r => r.Cells[0].Plain.Length == 0 || IsShort(r.Cells[0].Plain));

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

    private static bool IsShort(string text)
    {
        var words = Words.In(text).Count;
        return words is > 0 and <= 4 && !text.Contains('?', StringComparison.Ordinal);
    }

    private static int Colon(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && IsShort(text[..colon]) ? colon : -1;
    }

    /// <summary>"Sharding, replication and caching": its items; empty for text of another form.</summary>
    private static List<string> Items(string text)
    {
        var items = text.TrimEnd('.').Split([",", ";", " / ", " and ", " or ", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return items.Count > 1 && items.TrueForAll(i => IsShort(i)) ? items : [];
    }

    private static bool HasText(GuideSection section) => section.Blocks.Any(b => b is ParagraphBlock or ListBlock or TableBlock);

    private static string FirstSentence(IReadOnlyList<Block> blocks) => blocks.Count > 0 && blocks[0] is ParagraphBlock paragraph ? paragraph.Text.Plain : "";

    /// <summary>"1. Fan-out", "A. Requirements", "❌ Mistake": what stands before the words.</summary>
    internal static string WithoutNumber(string heading)
    {
        var text = heading.AsSpan().TrimStart();
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && text[start] is not ('"' or '“' or '[' or '<' or '('))
        {
            start++;
        }

        text = text[start..];
        var number = 0;
        while (number < text.Length && (char.IsAsciiDigit(text[number]) || text[number] == '.'))
        {
            number++;
        }

        if (number > 0 && number < text.Length && (text[number - 1] == '.' || text[number] is ')' or ':') && text[number..].TrimStart(").: ") is { Length: > 0 } rest)
        {
            return rest.ToString();
        }

        return text.Length > 2 && char.IsUpper(text[0]) && text[1] is '.' or ')' && text[2] == ' ' ? text[3..].ToString() : text.ToString();
    }
}

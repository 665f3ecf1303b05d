using Fieldguide.Concepts.Names;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts.Discovery;

/// <summary>
/// Concepts that a guide's own form announces, with no hint from an author: definition bullets and short items below a heading
/// that names a family ("Caching patterns"), headings below such a heading, rows and columns of tables that a family heads,
/// comparisons ("X vs Y") in headings, cells and leads, and the terms that its sentences, lists and tables explain.
/// </summary>
public sealed class TermDiscovery
{
    private readonly ParsedGuide _guide;
    private readonly FamilyWords _families;
    private readonly TermNotes _notes;
    private readonly TableTerms _tables;
    private readonly DefinedTerms _defined;

    // The family that the guide's title announces.
    private readonly string? _subject;

    private TermDiscovery(ParsedGuide guide, FamilyWords families)
    {
        (_guide, _families) = (guide, families);
        _notes = new(guide, families);
        _tables = new(_notes);
        _defined = new(_notes, guide);
        _subject = families.Of(guide.Title, plural: true);
    }

    /// <returns>In order of the text; the same name may come several times.</returns>
    public static IReadOnlyList<DiscoveredTerm> Find(ParsedGuide guide, FamilyWords families)
    {
        var discovery = new TermDiscovery(guide, families);
        foreach (var section in guide.Sections)
        {
            discovery.Read(section);
        }

        return discovery._notes.Found;
    }

    private void Read(GuideSection section)
    {
        _notes.Section = section;
        var family = Announced(section);
        if (section.Heading is { } heading && heading.Id != _guide.TitleHeadingId)
        {
            var text = TermNotes.WithoutNumber(heading.Text);
            if (!_notes.AddComparison(text, heading.Line, "") && Above(section) is { } above && _families.Of(text, plural: false) is null && HasText(section))
            {
                _notes.Add(text, above, heading.Line, FirstParagraph(section.Blocks), TermEvidence.Heading);
            }
        }

        Read(section.Blocks, family);
        _defined.Read(section);
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
                    _notes.AddSpoken(paragraph.Text.Plain, paragraph.Line);
                    break;
                case TableBlock table:
                    _tables.Read(table, family, _subject);
                    break;
                case DefinitionBlock definition when family is not null:
                    _notes.Add(definition.Term.Plain, family, definition.Line, FirstParagraph(definition.Meaning));
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
            if (_families.Of(TermNotes.WithoutNumber(section.Path[i]), plural: true) is { } family)
            {
                return family;
            }
        }

        return section.Path.Count == 0 ? _subject : null;
    }

    /// <summary>The family of the heading directly above: "Fan-out" below "Patterns" is a pattern.</summary>
    private string? Above(GuideSection section)
    {
        var above = section.Path.Count >= 2 ? section.Path[^2] : _guide.Title;
        return _families.Of(TermNotes.WithoutNumber(above), plural: true);
    }

    private void Read(ListBlock list, string? family)
    {
        var bare = family is not null && list.Items.Count >= 3 && list.Items.All(i => i.Below.Count == 0 && i.Checked is null && TermNotes.IsShort(i.Lead.Plain));
        var colons = family is not null && list.Items.Count >= 3 && list.Items.All(i => Colon(i.Lead.Plain) > 0);

        // "**Term**: what it is", three times and more, defines terms under any heading.
        var glossary = family is null && list.Items.Count >= 3 && list.Items.All(i => i.Checked is null && i.Lead.BoldLead(out var rest) is not null && Words.In(rest.Plain).Count >= 4);
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
                if (!_notes.AddComparison(item.Lead.Plain, item.Line, "") && bare && item.Lead.Plain.Any(char.IsLetter))
                {
                    _notes.Add(item.Lead.Plain, family!, item.Line, "");
                }
            }
            else if (!_notes.AddComparison(name, item.Line, meaning))
            {
                if (_families.Of(name, plural: true) is { } listed && TermNotes.Items(meaning) is { Count: > 1 } names)
                {
                    // "Scaling patterns: sharding, replication, caching"
                    names.ForEach(n => _notes.Add(n, listed, item.Line, ""));
                }
                else if (family is not null && item.Checked is null)
                {
                    _notes.Add(name, family, item.Line, meaning.Length > 0 ? meaning : FirstParagraph(item.Below));
                }
                else if (glossary)
                {
                    _notes.Add(name, DiscoveredTerm.Undecided, item.Line, meaning, TermEvidence.Named);
                }
            }

            if (lead is null)
            {
                _notes.AddSpoken(item.Lead.Plain, item.Line);
                foreach (var one in NameLists.InItem(item.Lead.Plain))
                {
                    _notes.AddTentative(one, TermEvidence.Named, item.Line);
                }
            }

            Read(item.Below, null);
        }
    }

    private static int Colon(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && TermNotes.IsShort(text[..colon]) ? colon : -1;
    }

    private static bool HasText(GuideSection section) => section.Blocks.Any(b => b is ParagraphBlock or ListBlock or TableBlock);

    private static string FirstParagraph(IReadOnlyList<Block> blocks) => blocks.Count > 0 && blocks[0] is ParagraphBlock paragraph ? paragraph.Text.Plain : "";
}

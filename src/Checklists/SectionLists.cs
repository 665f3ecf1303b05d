using Fieldguide.Checklists.Printable;
using Fieldguide.Diagnostics;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists;

/// <summary>Walks the blocks of one section and picks the lists out, each with the line above it.</summary>
internal sealed class SectionLists(SectionNode section, string page, string pageTitle, List<Diagnostic> problems)
{
    private readonly List<FoundList> _found = [];
    private string? _lead;
    private ListSwitch? _switch;
    private int _switchLine;

    public IReadOnlyList<FoundList> Read()
    {
        if (HeadingList.Of(section, pageTitle, out var instead) is { } headings)
        {
            _found.Add(new(section, null, section.Heading!.Line, false, null, instead, headings));
        }

        foreach (var block in section.Blocks)
        {
            Read(block);
        }

        RefuseUnused();
        return _found;
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case CommentBlock comment:
                Switch(comment.Text, comment.Line);
                return;
            case ParagraphBlock paragraph:
                foreach (var comment in paragraph.Text.Comments)
                {
                    Switch(comment, paragraph.Line);
                }

                if (MarkedLines.Of(paragraph) is { } lines)
                {
                    Take(lines);
                    return;
                }

                // A comment alone in its paragraph leaves the line above it in force.
                if (!paragraph.Text.IsEmpty)
                {
                    _lead = LeadLine.Of(paragraph.Text);
                }

                return;
            case ListBlock list:
                Take(list);
                return;
            case TableBlock table:
                Take(table);
                break;
            case CodeBlock code:
                Take(code);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote.Blocks)
                {
                    Read(inner);
                }

                break;
            case DefinitionBlock definition:
                _lead = definition.Term.Plain;
                foreach (var inner in definition.Meaning)
                {
                    Read(inner);
                }

                break;
        }

        _lead = null;
    }

    private void Switch(string comment, int line)
    {
        var read = ListSwitch.Read(comment, out var problem);
        if (problem is not null)
        {
            problems.Add(Diagnostic.Warning(DiagnosticCodes.ChecklistComment, new(page, line), problem, "Write \"checklist\", \"checklist: skip\" or \"checklist id=some-name\"."));
        }

        if (read is not null)
        {
            RefuseUnused();
            (_switch, _switchLine) = (read, line);
        }
    }

    private void RefuseUnused()
    {
        if (_switch is not null)
        {
            problems.Add(Diagnostic.Warning(DiagnosticCodes.ChecklistComment, new(page, _switchLine),
                "This comment is about a checklist, and no list follows below the same heading.", "Put it right above the list."));
            _switch = null;
        }
    }

    private void Take(ListBlock list)
    {
        var (lead, said) = (_lead, _switch);
        (_lead, _switch) = (null, null);
        if (said is { Skips: true })
        {
            return;
        }

        var forced = said is not null;
        if (forced || ListItems.HasTasks(list) || MarkedLines.AreBoxes(list))
        {
            var items = ListItems.HasTasks(list) ? ListItems.Tasks(list) : ListItems.All(list);
            Add(lead, list, true, said?.Name, null, items);
        }
        else if (PrintableList.Of(list, new(lead, section, pageTitle), out var own) is { } items)
        {
            Add(lead, list, false, null, own, items);
        }
    }

    private void Take(TableBlock table)
    {
        if (_switch is { Skips: true })
        {
            _switch = null;
        }
        else if (PrintableTable.Of(table, new(_lead, section, pageTitle), out var own) is { } items)
        {
            Add(_lead, table, false, null, own, items);
        }
    }

    private void Take(CodeBlock code)
    {
        foreach (var typed in TypedList.Of(code))
        {
            // A line that refuses announces what not to take: "Bad questions:" below "Questions to ask:".
            var context = new ListContext(typed.Lead, section, pageTitle);
            if (typed.Lead is not null && MarkedLines.IsRefusal(typed.Lead))
            {
                continue;
            }

            if (context.Aim(out var fromLead) is null || !fromLead)
            {
                context = context with { Lead = _lead };
            }

            if (context.Aim(out _) is not null && PrintableList.Of(typed.List, context, out var own) is { } items)
            {
                Add(context.Lead, typed.List, false, null, own, items);
            }
        }
    }

    private void Add(string? lead, Block block, bool isExplicit, string? name, string? own, IReadOnlyList<ChecklistItem> items)
    {
        if (items.Any(i => i.Boxes.Any()))
        {
            _found.Add(new(section, LeadLine.Heading(lead), block.Line, isExplicit, name, LeadLine.Heading(own), items));
        }
    }
}

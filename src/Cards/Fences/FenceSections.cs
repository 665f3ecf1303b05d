using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>A guide with its fences opened: headings inside of them become sections of the page, linked to where the fence stands.</summary>
internal static class FenceSections
{
    private const int DeepestLevel = 6;

    /// <param name="skipped">Sections whose author wants no cards; their fences stay shut.</param>
    public static ParsedGuide Open(ParsedGuide guide, IReadOnlySet<GuideSection> skipped, CardCollector cards)
    {
        if (!guide.Sections.Any(s => !skipped.Contains(s) && s.Blocks.Any(b => b is CodeBlock)))
        {
            return guide;
        }

        var sections = new List<GuideSection>();
        var headings = new List<Heading>();
        var next = 0;
        foreach (var section in guide.Sections)
        {
            while (section.Heading is { } heading && next < guide.Headings.Count && guide.Headings[next].Line <= heading.Line)
            {
                headings.Add(guide.Headings[next++]);
            }

            if (skipped.Contains(section))
            {
                sections.Add(section);
                continue;
            }

            Open(section, guide.Title, cards, sections, headings);
        }

        headings.AddRange(guide.Headings.Skip(next));
        return guide with { Sections = sections, Headings = headings };
    }

    /// <summary>The blocks of a fence that stands where no heading may.</summary>
    public static IReadOnlyList<Block>? Flat(CodeBlock code, FencePlace place, CardCollector cards) =>
        FenceReader.Read(code, place, cards) is { } parts
            ? [.. parts.SelectMany(p => p.Title is null ? p.Blocks : [new ParagraphBlock(p.Line, FencedText.Bold(p.Title, p.Line)), .. p.Blocks])]
            : null;

    /// <summary>"**Approach 2: Steam distillation**" alone, but no "**Pros:**".</summary>
    private static string? OptionOf(Block block) =>
        block is ParagraphBlock { Text: var text } && Labelled.Bold(text) is { Rest.IsEmpty: true, Role: LabelRole.None } label && Tidy.Heading(label.Label.Plain) is var name && name != label.Label.Plain.Trim() ? name : null;

    private static void Open(GuideSection section, string title, CardCollector cards, List<GuideSection> sections, List<Heading> headings)
    {
        var here = new List<Block>();
        var current = section;
        var isNew = true;
        Block? before = null;
        string? option = null;
        foreach (var block in section.Blocks)
        {
            var place = new FencePlace(section.Path, title, before, option);
            if (block is not CodeBlock code || FenceReader.Read(code, place, cards) is not { } parts)
            {
                here.Add(block);
                before = block is BreakBlock or CommentBlock ? before : block;
                option = OptionOf(block) ?? option;
                continue;
            }

            if (HowItWorks.Is(place.Label))
            {
                // The fence says itself what works.
                here.RemoveAt(here.Count - 1);
            }

            if (here.Count > 0 && parts[0] is { Title: null, Blocks: [ParagraphBlock { Text: var opening }, ..] } && opening.BoldLead(out _) is { } first && first.Plain.EndsWith('?'))
            {
                // A question of its own is no text for the label above.
                here.Add(new BreakBlock(code.Line));
            }

            before = null;
            foreach (var part in parts)
            {
                if (part.Title is null)
                {
                    here.AddRange(part.Blocks);
                    continue;
                }

                Close(section);
                var level = Math.Min(DeepestLevel, (section.Heading?.Level ?? 1) + part.Depth);
                var heading = new Heading(level, section.Heading?.Id ?? "", part.Title, part.Line);
                var above = part.Depth > 1 && current.Heading is { } parent && parent.Level >= level && current.Path.Count > 0 ? current.Path.SkipLast(1) : part.Depth > 1 && current != section ? current.Path : section.Path;
                current = new(heading, [.. above, part.Title], []);
                headings.Add(heading);
                here.AddRange(part.Blocks);
            }

            // What follows the fence belongs to nothing in it, but for the fix of a mistake.
            if (here is [.., ParagraphBlock { Text: var last }] && Labelled.Bold(last) is { Role: LabelRole.Mistake or LabelRole.Bad })
            {
                continue;
            }

            here.Add(new BreakBlock(code.Line));
            if (current != section)
            {
                Close(section);
                current = section;
            }
        }

        Close(section);

        void Close(GuideSection whole)
        {
            if (here.Count > 0 || current != whole || isNew)
            {
                sections.Add(current == whole && isNew && here.Count == whole.Blocks.Count ? whole : current with { Blocks = here });
            }

            isNew = false;
            here = [];
        }
    }
}

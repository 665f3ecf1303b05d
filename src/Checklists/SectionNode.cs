using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists;

/// <summary>A section with the sections below it; the root is the page, with what stands under its title.</summary>
public sealed class SectionNode
{
    private readonly List<SectionNode> _children = [];
    private readonly List<Block> _blocks;

    private SectionNode(Heading? heading, SectionNode? parent, List<Block> blocks) => (Heading, Parent, _blocks) = (heading, parent, blocks);

    /// <summary>Null for the page.</summary>
    public Heading? Heading { get; }

    public SectionNode? Parent { get; }

    public IReadOnlyList<SectionNode> Children => _children;

    public IReadOnlyList<Block> Blocks => _blocks;

    public bool IsPage => Parent is null;

    public static SectionNode Of(ParsedGuide guide)
    {
        var root = new SectionNode(null, null, []);
        var open = new Stack<SectionNode>([root]);
        foreach (var section in guide.Sections)
        {
            if (section.Heading is null || section.Heading.Id == guide.TitleHeadingId)
            {
                root._blocks.AddRange(section.Blocks);
                continue;
            }

            while (open.Peek() is { Heading: { } above } && above.Level >= section.Heading.Level)
            {
                open.Pop();
            }

            var node = new SectionNode(section.Heading, open.Peek(), [.. section.Blocks]);
            open.Peek()._children.Add(node);
            open.Push(node);
        }

        return root;
    }

    /// <summary>It and all below, in order of the text.</summary>
    public IEnumerable<SectionNode> All() => _children.SelectMany(c => c.All()).Prepend(this);

    /// <summary>Its heading and those above it, outermost first; without the page's title.</summary>
    public IReadOnlyList<string> Path => IsPage ? [] : [.. Parent!.Path, Heading!.Text];
}

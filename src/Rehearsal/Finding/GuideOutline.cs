using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>The sections of a guide by the headings they lie under.</summary>
public sealed class GuideOutline
{
    private readonly ParsedGuide _guide;

    // By reference: sections are told apart by where they stand, not by what they hold.
    private readonly Dictionary<GuideSection, int> _places = new(ReferenceEqualityComparer.Instance);

    public GuideOutline(ParsedGuide guide)
    {
        _guide = guide;
        for (var i = 0; i < guide.Sections.Count; i++)
        {
            _places[guide.Sections[i]] = i;
        }

        var page = new OutlineFamily(guide.Title, 1, guide.Sections.FirstOrDefault(s => s.Heading is null || IsTitle(s)), []);
        var families = new List<OutlineFamily> { page };
        var open = new Stack<OpenSection>();
        foreach (var section in guide.Sections.Where(s => s.Heading is not null && !IsTitle(s)))
        {
            while (open.Count > 0 && open.Peek().Level >= section.Heading!.Level)
            {
                open.Pop();
            }

            var parent = open.Count == 0 ? page : open.Peek().Family;
            parent.Children.Add(section);
            var own = new OutlineFamily(section.Heading!.Text, section.Heading.Line, section, []);
            families.Add(own);
            open.Push(new(section.Heading.Level, own));
        }

        Families = families;
    }

    /// <summary>Every heading, and the page itself first, with the headings right below it.</summary>
    public IReadOnlyList<OutlineFamily> Families { get; }

    public IReadOnlyList<GuideSection> Sections => _guide.Sections;

    public string Title => _guide.Title;

    public bool IsTitle(GuideSection section) => section.Heading is { } heading && heading.Id == _guide.TitleHeadingId;

    /// <summary>The heading a section's blocks stand under; null where that is the page.</summary>
    public string? ScopeOf(GuideSection section) => section.Heading is null || IsTitle(section) ? null : section.Heading.Text;

    /// <summary>A section and all those under its heading.</summary>
    public IReadOnlyList<GuideSection> Below(GuideSection section)
    {
        var start = _places[section];
        var end = start + 1;
        while (end < _guide.Sections.Count && _guide.Sections[end].Heading is { } heading && heading.Level > section.Heading!.Level)
        {
            end++;
        }

        var below = new GuideSection[end - start];
        for (var i = 0; i < below.Length; i++)
        {
            below[i] = _guide.Sections[start + i];
        }

        return below;
    }

    private sealed record OpenSection(int Level, OutlineFamily Family);
}

/// <param name="Own">The heading's own section; null for a page that begins with its first child.</param>
public sealed record OutlineFamily(string Title, int Line, GuideSection? Own, List<GuideSection> Children);

using Fieldguide.Markdown.Html;

namespace Fieldguide.Rendering.Body;

/// <summary>The text of a page with all that is known about its links.</summary>
/// <param name="Targets">By the address as written.</param>
public sealed record BodyModel(BodyTemplate Template, IReadOnlyDictionary<string, LinkTarget> Targets)
{
    /// <summary>In order of offset; none overlap.</summary>
    public IReadOnlyList<ConceptLink> Concepts { get; init; } = [];

    public BodyMarks Marks { get; init; } = BodyMarks.None;

    /// <summary>An address nobody collected does not exist for us.</summary>
    public LinkTarget Target(string written) =>
        Targets.TryGetValue(written, out var target) ? target : new LinkTarget.None("This address was not understood.");
}

/// <summary>A mention of a concept that is to be a link.</summary>
/// <param name="Start">In the template's HTML.</param>
/// <param name="Href">Ready for the page it stands on.</param>
/// <param name="Concept">Slug of the concept.</param>
public sealed record ConceptLink(int Start, int Length, string Href, string Concept, string Family);

/// <summary>What other parts of the site need to find again in a text.</summary>
/// <param name="Anchors">Lines of blocks that somebody links to; each gets the id <see cref="IdOf"/>.</param>
/// <param name="Tables">Ids of the cards made from a table, by its line: rows divided by <c>|</c>, their cells by <c>,</c>, nothing between two of these where a cell has no card; <c>id:3</c> for one whose answer last changed at revision 3.</param>
/// <param name="Boxes">Ids of the items of checklists, by their line.</param>
public sealed record BodyMarks(IReadOnlySet<int> Anchors, IReadOnlyDictionary<int, string> Tables, IReadOnlyDictionary<int, string> Boxes)
{
    public static BodyMarks None { get; } = new(new HashSet<int>(), new Dictionary<int, string>(), new Dictionary<int, string>());

    /// <summary>Both together; what two name at one place is the later one's.</summary>
    public BodyMarks And(BodyMarks other) => this == None ? other : other == None ? this : new(
        new HashSet<int>(Anchors.Concat(other.Anchors)), Joined(Tables, other.Tables), Joined(Boxes, other.Boxes));

    private static Dictionary<int, string> Joined(IReadOnlyDictionary<int, string> first, IReadOnlyDictionary<int, string> second)
    {
        var all = new Dictionary<int, string>(first);
        foreach (var (line, value) in second)
        {
            all[line] = value;
        }

        return all;
    }

    /// <summary>The anchor of a block that begins on that line of its file.</summary>
    public static string IdOf(int line) => $"fg:l{line}";
}

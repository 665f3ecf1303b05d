using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering;

/// <summary>What one feature (concepts, cards, checklists, rehearsals) adds to the site.</summary>
public sealed record Contribution
{
    public static Contribution None { get; } = new();

    /// <summary>Pages of its own.</summary>
    public IReadOnlyList<SitePage> Pages { get; init; } = [];

    /// <summary>What stands below the text of a page that somebody wrote.</summary>
    public IReadOnlyDictionary<SourcePath, Func<PageScope, PageContent>> Below { get; init; } = new Dictionary<SourcePath, Func<PageScope, PageContent>>();

    public IReadOnlyList<PageEnd> Ends { get; init; } = [];

    /// <summary>Mentions that become links, by page; in order of offset.</summary>
    public IReadOnlyDictionary<SourcePath, IReadOnlyList<PlacedConcept>> Mentions { get; init; } = new Dictionary<SourcePath, IReadOnlyList<PlacedConcept>>();

    public IReadOnlyDictionary<SourcePath, BodyMarks> Marks { get; init; } = new Dictionary<SourcePath, BodyMarks>();

    /// <summary>What the pages of concepts offer to do, in the order they show it.</summary>
    public IReadOnlyList<ConceptPractice> Practice { get; init; } = [];

    /// <summary>Doors of the home page.</summary>
    public IReadOnlyList<Door> Doors { get; init; } = [];

    /// <summary>Made beside the pages, not before them.</summary>
    public IReadOnlyList<Lazy<OutputFile>> Files { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <param name="Start">In the HTML of the page's template.</param>
/// <param name="Concept">Slug.</param>
public sealed record PlacedConcept(int Start, int Length, PageAddress Address, string Concept, string Family);

/// <summary>A way from the home page into what the site is for.</summary>
/// <param name="Unit">What is counted, in the number that fits, such as "cards".</param>
public sealed record Door(PageAddress Address, string Title, int Count, string Unit);

/// <inheritdoc cref="Door"/>
/// <param name="Href">Ready for the page it stands on.</param>
public sealed record DoorModel(string Href, string Title, int Count, string Unit);

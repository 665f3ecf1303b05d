using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering;

/// <summary>The whole site as pages are composed from it: what was written, and what each feature adds.</summary>
public sealed class SiteIndex
{
    private readonly Dictionary<SourcePath, LinkedPage> _linked;
    private readonly IReadOnlyList<Contribution> _contributions;
    private readonly Dictionary<SourcePath, List<PageEnd>> _ends = [];
    private readonly ILookup<string, ConceptPractice> _practice;
    private readonly Dictionary<PageAddress, string?> _descriptions;

    public SiteIndex(Library library, IReadOnlyList<LinkedPage> linked, IReadOnlyList<Contribution> contributions)
    {
        Library = library;
        _contributions = contributions;
        _linked = linked.ToDictionary(l => l.Page.Path);
        _practice = contributions.SelectMany(c => c.Practice).ToLookup(p => p.Concept, StringComparer.Ordinal);
        _descriptions = contributions.SelectMany(c => c.Pages).DistinctBy(p => p.Address).ToDictionary(p => p.Address, p => p.Description);
        foreach (var end in contributions.SelectMany(c => c.Ends).OrderBy(e => e.Order))
        {
            if (!_ends.TryGetValue(end.Page, out var ends))
            {
                _ends[end.Page] = ends = [];
            }

            ends.Add(end);
        }
    }

    public Library Library { get; }

    /// <summary>When pages last changed, as far as it is known.</summary>
    public IReadOnlyDictionary<SourcePath, DateOnly> Changed { get; init; } = new Dictionary<SourcePath, DateOnly>();

    /// <summary>Pages the program makes, in order of address.</summary>
    public IReadOnlyList<SitePage> Pages => [.. _contributions.SelectMany(c => c.Pages).OrderBy(p => p.Address)];

    /// <summary>Those of them that the bar names, in its order: that of the contributions.</summary>
    public IEnumerable<SitePage> BarPages => _contributions.SelectMany(c => c.Pages).Where(p => p.Bar is not null);

    public IReadOnlyList<Door> Doors => [.. _contributions.SelectMany(c => c.Doors)];

    /// <summary>What the program says of its own page there; null where it has none.</summary>
    public string? DescriptionAt(PageAddress address) => _descriptions.GetValueOrDefault(address);

    public LinkedPage Linked(SourcePath page) => _linked[page];

    public IReadOnlyList<PageEnd> Ends(SourcePath page) => _ends.TryGetValue(page, out var ends) ? ends : [];

    /// <param name="concept">Slug.</param>
    public IEnumerable<ConceptPractice> Practice(string concept) => _practice[concept];

    public IReadOnlyList<PlacedConcept> Mentions(SourcePath page)
    {
        foreach (var contribution in _contributions)
        {
            if (contribution.Mentions.TryGetValue(page, out var mentions))
            {
                return mentions;
            }
        }

        return [];
    }

    public BodyMarks Marks(SourcePath page)
    {
        var marks = BodyMarks.None;
        foreach (var contribution in _contributions)
        {
            if (contribution.Marks.TryGetValue(page, out var more))
            {
                marks = marks.And(more);
            }
        }

        return marks;
    }

    /// <summary>What stands below the text; null for nothing.</summary>
    public Func<PageScope, PageContent>? Below(SourcePath page)
    {
        foreach (var contribution in _contributions)
        {
            if (contribution.Below.TryGetValue(page, out var below))
            {
                return below;
            }
        }

        return null;
    }
}

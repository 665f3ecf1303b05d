using System.Text.Json.Serialization;

namespace Fieldguide.Rendering.Concepts;

/// <summary>
/// What the page of a concept shows: who it is, the sides of a tradeoff beside each other, the tradeoffs it takes part in,
/// its neighbours and each place that names it. On a page the author wrote it stands below the author's text.
/// </summary>
public sealed record ConceptContent : PageContent
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>Key, such as <c>pattern</c>.</summary>
    public required string Family { get; init; }

    /// <summary>In the singular, such as "Pattern".</summary>
    public required string FamilyTitle { get; init; }

    /// <summary>The family's part of the index of concepts.</summary>
    public required string FamilyHref { get; init; }

    public string? Subfamily { get; init; }

    /// <summary>One sentence, safe to print as it is; null where nobody defined it.</summary>
    public string? DefinitionHtml { get; init; }

    public DefinitionOrigin DefinitionOrigin { get; init; }

    /// <summary>Where in the guide the defining sentence stands; null for others' words.</summary>
    public LinkModel? DefinitionFrom { get; init; }

    /// <summary>Other names, the most usual first.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Of a tradeoff: what it weighs against each other, in the order of its name. Empty for others.</summary>
    public IReadOnlyList<ConceptSide> Sides { get; init; } = [];

    /// <summary>Tradeoffs it is a side of.</summary>
    public IReadOnlyList<ConceptRef> Tradeoffs { get; init; } = [];

    /// <summary>Strongest first, without its sides and tradeoffs.</summary>
    public IReadOnlyList<RelatedConcept> Related { get; init; } = [];

    /// <summary>Null where there is nothing to draw.</summary>
    public ConceptMap? Map { get; init; }

    /// <summary>By page in reading order. May hold fewer lines than <see cref="MentionCount"/>.</summary>
    public IReadOnlyList<MentionPage> Mentions { get; init; } = [];

    /// <summary>How often the guide names it.</summary>
    public int MentionCount { get; init; }

    /// <summary>Its cards and its lists.</summary>
    public IReadOnlyList<PracticeLink> Practice { get; init; } = [];

    /// <summary>It stands below a page its author wrote, whose text says what it is.</summary>
    public bool IsWritten { get; init; }

    [JsonIgnore]
    public override IReadOnlyList<string> Styles => ["concept"];

    [JsonIgnore]
    public override PageHead Head => new(new(FamilyHref, FamilyTitle), Family, IsWritten && DefinitionOrigin != DefinitionOrigin.Author ? null : DefinitionHtml);

    [JsonIgnore]
    public override IReadOnlyList<ContentsEntry> Contents
    {
        get
        {
            var entries = new List<ContentsEntry>();
            Add(Sides.Count, "sides", "The sides");
            Add(Tradeoffs.Count, "tradeoffs", "Tradeoffs");
            Add(Mentions.Count, "mentions", "Where it comes up");
            Add(Related.Count, "related", "Related");
            return entries;

            void Add(int count, string id, string title)
            {
                if (count > 0)
                {
                    entries.Add(new("fg:" + id, title, []));
                }
            }
        }
    }
}

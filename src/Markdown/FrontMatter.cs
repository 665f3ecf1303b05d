using System.Collections.Immutable;

namespace Fieldguide.Markdown;

/// <summary>What an author says about a page above its text, or about all pages below a folder in <c>_directory.yml</c>. Null: not said.</summary>
public sealed record FrontMatter
{
    public static FrontMatter Empty { get; } = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Smaller comes first; pages with one come before pages without.</summary>
    public double? Order { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public bool? Draft { get; init; }

    /// <summary>Former addresses of the page, from the root of the site.</summary>
    public IReadOnlyList<string>? RedirectFrom { get; init; }

    /// <summary>False: encoding repair leaves the text alone.</summary>
    public bool? Repair { get; init; }

    public bool? LinkConcepts { get; init; }

    public bool? Flashcards { get; init; }

    public bool? Checklists { get; init; }

    public bool? Rehearsals { get; init; }

    public string? Family { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public IReadOnlyList<string>? Related { get; init; }

    public string? Summary { get; init; }

    /// <summary>Keys we do not know, for the theme: a text alone is a list of one; a map is an empty list. Case does not matter.</summary>
    public ImmutableSortedDictionary<string, IReadOnlyList<string>> Extra { get; init; } =
        ImmutableSortedDictionary.Create<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// This, and where it says nothing, what <paramref name="defaults"/> say. What is one page's own
    /// (see <see cref="FrontMatterKey.Inherited"/>) is not inherited.
    /// </summary>
    public FrontMatter Over(FrontMatter defaults) => this with
    {
        Description = Description ?? defaults.Description,
        Tags = Tags ?? defaults.Tags,
        Draft = Draft ?? defaults.Draft,
        Repair = Repair ?? defaults.Repair,
        LinkConcepts = LinkConcepts ?? defaults.LinkConcepts,
        Flashcards = Flashcards ?? defaults.Flashcards,
        Checklists = Checklists ?? defaults.Checklists,
        Rehearsals = Rehearsals ?? defaults.Rehearsals,
        Family = Family ?? defaults.Family,
        Extra = defaults.Extra.SetItems(Extra),
    };
}

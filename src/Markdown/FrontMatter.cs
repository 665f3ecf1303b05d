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

    public string? Family { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public IReadOnlyList<string>? Related { get; init; }

    public string? Summary { get; init; }

    /// <summary>Keys we do not know, for the theme: text, or the texts of a list.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Extra { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// This, and where it says nothing, what <paramref name="defaults"/> say. A title, order, summary or redirect is one
    /// page's own and is not inherited.
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
        Family = Family ?? defaults.Family,
        Extra = Extra.Concat(defaults.Extra.Where(e => !Extra.ContainsKey(e.Key))).ToDictionary(e => e.Key, e => e.Value),
    };
}

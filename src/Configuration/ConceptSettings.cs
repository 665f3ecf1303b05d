namespace Fieldguide.Configuration;

/// <summary>How concepts are found and linked.</summary>
public sealed record ConceptSettings
{
    public const string BuiltIn = "builtin";
    public const string None = "none";

    public static ConceptSettings Default { get; } = new();

    /// <summary><see cref="BuiltIn"/>, <see cref="None"/>, or the path of a YAML file from the settings file.</summary>
    public string Lexicon { get; init; } = BuiltIn;

    /// <summary>Paths of further lexicons.</summary>
    public IReadOnlyList<string> Extend { get; init; } = [];

    /// <summary>Forms that are never linked.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    /// <summary>Forms that are linked without a cue though they are ordinary words, too.</summary>
    public IReadOnlyList<string> Always { get; init; } = [];

    public IReadOnlyList<FamilySetting> Families { get; init; } = [];
}

/// <summary>A family of concepts beyond the built-in ones, or in the place of one.</summary>
public sealed record FamilySetting
{
    public static FamilySetting Empty { get; } = new();

    /// <summary>Lower case, as in front matter.</summary>
    public string Key { get; init; } = "";

    public string Title { get; init; } = "";

    public string One { get; init; } = "";

    public string Meaning { get; init; } = "";

    public IReadOnlyList<string> Words { get; init; } = [];
}

namespace Fieldguide.Knowledge;

/// <summary>A kind of concept: what it is called, and the words in headings that announce it.</summary>
/// <param name="Key">In front matter, settings and data: lower case.</param>
/// <param name="Title">Of the group of such concepts.</param>
/// <param name="One">A single one, lower case.</param>
/// <param name="Meaning">One line for the index.</param>
/// <param name="Words">Lower case, singular; matched in headings and table headers also in the plural.</param>
public sealed record Family(string Key, string Title, string One, string Meaning, IReadOnlyList<string> Words)
{
    /// <summary>Key of the family of what only the text itself explains.</summary>
    public const string Term = "term";

    /// <summary>In the order of the index.</summary>
    public static IReadOnlyList<Family> BuiltIn { get; } =
    [
        new("pattern", "Patterns", "pattern", "Ways of solving a problem that recurs.",
            ["pattern", "technique", "strategy", "mechanism", "algorithm", "building block"]),
        new("database", "Databases", "database", "Where data is kept and how it is asked for.",
            ["database", "data store", "datastore", "storage engine"]),
        new("tradeoff", "Tradeoffs", "tradeoff", "What is gained by giving something else up.",
            ["tradeoff", "trade-off", "trade off", "dilemma"]),
        new("technology", "Technologies", "technology", "Products, protocols and libraries.",
            ["technology", "tool", "protocol", "library", "vendor"]),
        new("metric", "Metrics", "metric", "What is measured.",
            ["metric", "measure", "measurement", "indicator", "kpi"]),
        new("framework", "Frameworks", "framework", "Orders of work to follow.",
            ["framework", "methodology"]),
        new(Term, "Terms", "term", "Words that the text explains.", []),
    ];

    /// <summary>The family itself, or one made from its key, for a key that nobody described.</summary>
    public static Family Of(string key, IReadOnlyList<Family> known)
    {
        foreach (var family in known)
        {
            if (family.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return family;
            }
        }

        var name = key.Length == 0 ? "Concept" : char.ToUpperInvariant(key[0]) + key[1..];
        return new(key.ToLowerInvariant(), name, name.ToLowerInvariant(), "", []);
    }
}

using Fieldguide.Rendering;
using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Tests.Support;

/// <summary>A few concepts of a guide on chemistry, one of them of a family that the theme does not know, and their pages.</summary>
internal static class ConceptModels
{
    public static readonly string[][] Known =
    [
        ["titration", "pattern", "Titration", "Adding a solution of known strength, drop by drop, until the reaction is complete.", "Measuring"],
        ["buffer", "pattern", "Buffer solution", "A mixture that keeps its acidity when a little acid or base is added.", "Mixing"],
        ["serial-dilution", "pattern", "Serial dilution", "Diluting the same sample step by step, each time by the same factor.", "Mixing"],
        ["back-titration", "pattern", "Back titration", "Adding too much on purpose, then measuring what is left over.", "Measuring"],
        ["recrystallisation", "pattern", "Recrystallisation from a mixture of two solvents", "Dissolving hot and letting crystals grow as it cools, so that what is foreign stays behind.", ""],
        ["yield-or-purity", "tradeoff", "Yield or purity", "Each further cleaning step leaves some of the product behind in the dish.", ""],
        ["yield", "metric", "Yield", "How much was made, as a share of what could have been.", ""],
        ["purity", "metric", "Purity", "Which share of the sample is what its label says, by mass.", ""],
        ["molarity", "metric", "Molarity", "Moles of a substance in each litre of solution.", ""],
        ["ph-meter", "technology", "pH meter", "A glass electrode and a voltmeter that reads in units of acidity.", ""],
        ["silica", "reagent", "Silica gel", "A dry powder with a huge surface, used to hold back some substances longer than others.", ""],
        ["elan-reagent", "reagent", "Élan’s reagent", "", ""],
    ];

    public static ConceptRef Ref(string slug, string toRoot = "../../")
    {
        var at = Array.FindIndex(Known, k => k[0] == slug);
        var known = Known[at];
        return new($"{toRoot}concepts/{slug}/", known[2], slug, known[1], known[3].Length == 0 ? null : known[3], at * 3) { Subfamily = known[4].Length == 0 ? null : known[4] };
    }

    private static readonly RelatedConcept[] Neighbours =
    [
        new(Ref("back-titration"), 0.9, "a variant"),
        new(Ref("ph-meter"), 0.7, "5 sections together"),
        new(Ref("molarity"), 0.5, "what it measures"),
        new(Ref("recrystallisation"), 0.4, "2 sections together"),
        new(Ref("buffer"), 0.3, null),
        new(Ref("silica"), 0.1, "1 section together"),
    ];

    public static ConceptContent Titration { get; } = new()
    {
        Name = "Titration",
        Slug = "titration",
        Family = "pattern",
        FamilyTitle = "Pattern",
        FamilyHref = "../#fg:family-pattern",
        Subfamily = "Measuring",
        DefinitionHtml = "Adding a solution of known strength, <em>drop by drop</em>, until the reaction is complete.",
        DefinitionOrigin = DefinitionOrigin.Guide,
        DefinitionFrom = new("../../reactions/rates/#fg:l12", "Rates › Order"),
        Aliases = ["titrimetry", "volumetric analysis"],
        Tradeoffs = [Ref("yield-or-purity")],
        Related = Neighbours,
        Map = ConceptMapBuilder.Build(Ref("titration"), Neighbours, []),
        Mentions =
        [
            new(new("../../reactions/rates/", "Rates"),
            [
                new(null, [Line("titration", 1)]),
                new(new("../../reactions/rates/#order", "Order and what follows from it"), [.. Enumerable.Range(2, 12).Select(i => Line("titration", i))]),
            ]),
            new(new("../../salts/", "Salts"), [new(new("../../salts/#found", "Found"), [Line("Titrimetry", 40)])]),
        ],
        MentionCount = 20,
        Practice = [new("../../flashcards/?concept=titration", "3 cards"), new("../../checklists/bench/", "At the bench")],
    };

    public static ConceptContent Tradeoff { get; } = Titration with
    {
        Name = "Yield or purity",
        Slug = "yield-or-purity",
        Family = "tradeoff",
        FamilyTitle = "Tradeoff",
        FamilyHref = "../#fg:family-tradeoff",
        DefinitionHtml = Known[5][3],
        DefinitionOrigin = DefinitionOrigin.Lexicon,
        DefinitionFrom = null,
        Aliases = [],
        Tradeoffs = [],
        Sides = [new(Ref("yield"), [Ref("ph-meter"), Ref("buffer")]), new(Ref("purity"), [])],
        Map = ConceptMapBuilder.Build(Ref("yield-or-purity"), Neighbours, [Ref("yield"), Ref("purity")]),
        Practice = [],
    };

    public static ConceptIndexContent Index { get; } = new()
    {
        Families =
        [
            Family("pattern", "Patterns", "Ways of doing that have a name."),
            Family("tradeoff", "Tradeoffs", "Two good things, of which more of one is less of the other."),
            Family("metric", "Metrics", null),
            Family("technology", "Technologies", "Things one can buy."),
            Family("reagent", "Reagents", "What stands in the bottles."),
        ],
    };

    public static PageModel Page(PageContent content, string address, string title) => PageModels.Ours with
    {
        Address = new(address),
        Title = title,
        Description = "Said in the head of the document.",
        Breadcrumbs = [new("../../", "Field chemistry"), new("../", "Concepts")],
        Contents = content.Contents,
        Content = content,
        ToRoot = string.Concat(Enumerable.Repeat("../", address.Count(c => c == '/'))),
        CanonicalUrl = null,
        EditUrl = null,
        ReadingMinutes = null,
        Previous = null,
        Next = null,
    };

    private static ConceptFamily Family(string key, string title, string? meaning) =>
        new(key, title, meaning, [.. Known.Where(k => k[1] == key).Select(k => Ref(k[0], "../"))]);

    private static MentionLine Line(string surface, int line) => new(
        $"Before the samples are weighed a second time, the <code>batch {line}</code> goes through a ", surface, " that takes some minutes &amp; a steady hand.", $"../../reactions/rates/#fg:l{line}");
}

using System.Text.Json;
using Fieldguide.Knowledge;

namespace Fieldguide.Tests.Support;

/// <summary>A small guide with a lexicon of its own, built whole; what was found is read from <c>data/concepts.json</c>.</summary>
internal sealed class ConceptLab
{
    /// <summary>A lexicon of chemistry, so that no test leans on the built-in one.</summary>
    public const string Chemistry = """
        title: Chemistry
        entries:
          - name: Titration
            aliases: [volumetric analysis]
            family: technique
            definition: Adding a solution of known strength until the reaction is complete.
            related: [Indicator]
          - name: Indicator
            family: technique
            definition: A dye that changes colour at a certain acidity.
            cues:
              ambiguous: [indicator]
              near: [colour, dye, titrat, pH]
              avoid: [economic]
          - name: Buffer solution
            aliases: [buffer]
            family: technique
            definition: A mixture that keeps its acidity when a little acid or base is added.
            cues:
              ambiguous: [buffer]
              near: [acid, base, pH]
          - name: NMR
            aliases: [nuclear magnetic resonance]
            family: technique
            definition: Reading molecules by how their nuclei answer to radio waves.
          - name: Freeze-drying
            aliases: [lyophilisation]
            family: technique
            definition: Drying from ice by vacuum.
          - name: Crystallisation
            family: technique
            definition: Growing solid crystals from a solution.
          - name: Yield vs purity
            family: tradeoff
            definition: What is gained in amount is lost in cleanliness.
            sides: [Yield, Purity]
          - name: Yield
            family: metric
            definition: The share of the possible product that is obtained.
          - name: Purity
            family: metric
            definition: The share of the product that is the wanted substance.
        """;

    private readonly List<Found> _found;

    private ConceptLab(TestSite site)
    {
        Site = site;
        using var data = JsonDocument.Parse(site.Files.ContainsKey("data/concepts.json") ? site.Text("data/concepts.json") : "[]");
        Names = [.. data.RootElement.EnumerateArray().Select(c => $"{c.GetProperty("name").GetString()} ({(c.GetProperty("subfamily").GetString() is "term" ? "term" : c.GetProperty("family").GetString())})")];
        _found = [.. data.RootElement.EnumerateArray().SelectMany(c => c.GetProperty("mentions").EnumerateArray().Select(m => new Found(
            m.GetProperty("path").GetString()!, m.GetProperty("line").GetInt32(), m.GetProperty("column").GetInt32(),
            m.GetProperty("surface").GetString()!, c.GetProperty("name").GetString()!, m.GetProperty("linked").GetBoolean(), m.GetProperty("reason").GetString()!)))];
    }

    public TestSite Site { get; }

    /// <summary>What is said about concepts; cards have messages of their own.</summary>
    public IReadOnlyList<string> Problems => [.. Site.Problems.Where(p => p.Contains(" CONC", StringComparison.Ordinal))];

    /// <summary>Every concept of the site with its family, by id.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Builds with the lexicon of chemistry.</summary>
    public static Task<ConceptLab> Build(params (string Path, string Text)[] files) => Build(Chemistry, [], files);

    /// <summary>Builds one page, <c>page.md</c>.</summary>
    public static Task<ConceptLab> Page(string text) => Build(("page.md", text));

    /// <summary>Builds without any lexicon.</summary>
    public static Task<ConceptLab> Discover(params (string Path, string Text)[] files) => Build(null, [], files);

    public static async Task<ConceptLab> Build(string? lexicon, string[] settings, params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        var choice = "none";
        if (lexicon is not null)
        {
            folder.Write("lexicon.yml", lexicon);
            choice = folder["lexicon.yml"];
            Assert.Empty(LexiconReader.Read(lexicon, "lexicon.yml").Diagnostics.Select(d => d.ToString()));
        }

        foreach (var (path, text) in files)
        {
            folder.Write("notes/" + path, text);
        }

        return new(await TestSite.BuildFolder(folder["notes"], [$"Concepts.Lexicon={choice}", .. settings]));
    }

    /// <summary>What the page links, in order: "surface → concept", the concept left out where it is the surface.</summary>
    public IReadOnlyList<string> Links(string path = "page.md") => [.. Of(path).Where(f => f.IsLinked).Select(Shown)];

    /// <summary>What the page names without linking it, with the reason: "surface: reason".</summary>
    public IReadOnlyList<string> Unlinked(string path = "page.md") => [.. Of(path).Where(f => !f.IsLinked).Select(f => $"{Shown(f)}: {f.Reason}")];

    private IEnumerable<Found> Of(string path) => _found.Where(f => f.Path == path).OrderBy(f => f.Line).ThenBy(f => f.Column);

    private static string Shown(Found found) => found.Surface.Equals(found.Concept, StringComparison.OrdinalIgnoreCase) ? found.Surface : $"{found.Surface} → {found.Concept}";

    private sealed record Found(string Path, int Line, int Column, string Surface, string Concept, bool IsLinked, string Reason);
}

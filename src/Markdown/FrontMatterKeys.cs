using System.Globalization;
using Fieldguide.Configuration;

namespace Fieldguide.Markdown;

/// <summary>The keys of front matter, the one place that names them: reading, defaults for folders and the documentation come from it.</summary>
public static class FrontMatterKeys
{
    public static IReadOnlyList<FrontMatterKey> All { get; } =
    [
        Text("Title", "Name of the page; without it, its first heading.", false, (f, v) => f with { Title = v }),
        Text("Description", "One sentence below the title, in lists and for search engines.", true, (f, v) => f with { Description = v }),
        new("Order", "a number", "Place among its neighbours: smaller comes first, pages without one come last.", false,
            (f, node) => Number(node) is { } value ? f with { Order = value } : null),
        List("Tags", "Words to group pages by.", true, (f, v) => f with { Tags = v }),
        Flag("Draft", "True: the page is not published.", true, (f, v) => f with { Draft = v }),
        new("RedirectFrom", "former addresses within the site, such as /old/page/", "Former addresses that lead to the page.", false,
            (f, node) => Texts(node, atCommas: true) is { } addresses && addresses.All(IsAddress) ? f with { RedirectFrom = addresses } : null),
        Flag("Repair", "False: the text is left as it is, however damaged it looks.", true, (f, v) => f with { Repair = v }),
        Flag("LinkConcepts", "False: no concept is linked in the text.", true, (f, v) => f with { LinkConcepts = v }),
        Flag("Flashcards", "False: no cards are made from the page.", true, (f, v) => f with { Flashcards = v }),
        Flag("Checklists", "False: no checklists are made from the page.", true, (f, v) => f with { Checklists = v }),
        Flag("Rehearsals", "False: no plan by the clock is made from the page's times.", true, (f, v) => f with { Rehearsals = v }),
        Text("Family", "On a concept's page: the family it belongs to.", true, (f, v) => f with { Family = v }),
        List("Aliases", "On a concept's page: other names that mean it.", false, (f, v) => f with { Aliases = v }),
        List("Related", "On a concept's page: concepts to read next.", false, (f, v) => f with { Related = v }),
        Text("Summary", "On a concept's page: what it is, in a sentence or two.", false, (f, v) => f with { Summary = v }),
    ];

    private static readonly Dictionary<string, FrontMatterKey> ByName = All.ToDictionary(k => k.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Case does not matter; null for a key that does not exist.</summary>
    public static FrontMatterKey? Find(ReadOnlySpan<char> name) =>
        ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var key) ? key : null;

    /// <summary>A single value counts as a list of one, and nothing as none. Null where there is more than texts in it.</summary>
    /// <param name="atCommas">A single value is split at its commas, as people write tags.</param>
    internal static IReadOnlyList<string>? Texts(YamlNode node, bool atCommas) => node switch
    {
        YamlScalar scalar => [.. (atCommas ? scalar.Value.Split(',') : [scalar.Value]).Select(OneLine).Where(t => t.Length > 0 && !scalar.IsNull)],
        YamlList list when list.Items.All(i => i is YamlScalar) =>
            [.. list.Items.Cast<YamlScalar>().Where(s => !s.IsNull).Select(s => OneLine(s.Value)).Where(t => t.Length > 0)],
        _ => null,
    };

    private static FrontMatterKey Text(string name, string doc, bool inherited, Func<FrontMatter, string, FrontMatter> set) =>
        new(name, "a text", doc, inherited, (front, node) => node is YamlScalar scalar ? set(front, OneLine(scalar.Value)) : null);

    private static FrontMatterKey List(string name, string doc, bool inherited, Func<FrontMatter, IReadOnlyList<string>, FrontMatter> set) =>
        new(name, "a text or a list of texts", doc, inherited, (front, node) => Texts(node, atCommas: true) is { } texts ? set(front, texts) : null);

    private static FrontMatterKey Flag(string name, string doc, bool inherited, Func<FrontMatter, bool, FrontMatter> set) =>
        new(name, "true or false", doc, inherited, (front, node) => node is YamlScalar { Truth: { } value } ? set(front, value) : null);

    private static double? Number(YamlNode node) =>
        node is YamlScalar scalar && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value : null;

    private static bool IsAddress(string text) =>
        !text.Contains("//", StringComparison.Ordinal) && text.AsSpan().IndexOfAny(":?#\\") < 0 && !text.Split('/').Any(p => p is "." or "..");

    /// <summary>Line ends to spaces; other odd white space is left for repair to judge.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim(' ', '\t')).Where(l => l.Length > 0));
}

using Fieldguide.Linking;

namespace Fieldguide.Cards.Decks;

/// <summary>Addresses of decks: the page's own name, with its folder's before it where two pages share one.</summary>
internal static class DeckSlugs
{
    /// <param name="others">Names of decks without a page; they give way to none of the pages.</param>
    /// <returns>Of the pages, then of the others.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<LibraryPage> pages, IReadOnlyList<string> others)
    {
        var slugs = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var shared = pages.GroupBy(p => Parts(p)[^1], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var parts = Parts(page);
            slugs.Add(Free(parts.Length > 1 && shared.Contains(parts[^1]) ? $"{parts[^2]}-{parts[^1]}" : parts[^1]));
        }

        slugs.AddRange(others.Select(Free));
        return slugs;

        // "caching-2" is the second part of "caching".
        string Free(string slug)
        {
            var free = slug;
            for (var n = 2; !taken.Add(free); n++)
            {
                free = $"{slug}-page-{n}";
            }

            return free;
        }
    }

    private static string[] Parts(LibraryPage page) => page.Address.Value.Split('/', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : ["home"];
}

using Fieldguide.Linking;

namespace Fieldguide.Checklists;

/// <summary>Last parts of the lists' addresses. What an author named keeps its name; equal titles get their page's before them.</summary>
public static class ListSlugs
{
    /// <summary>Addresses below the lists' own that are not a list's.</summary>
    private static readonly string[] Reserved = ["print"];

    /// <param name="lists">In reading order.</param>
    /// <returns>Parallel to the lists; no two are equal.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<(LibraryPage Page, Checklist List)> lists)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        var slugs = new string[lists.Count];
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i].List.Name is { } name)
            {
                slugs[i] = Free(name, taken);
            }
        }

        var shared = lists.Where(l => l.List.Name is null).CountBy(l => Slug.Of(l.List.Title), StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < lists.Count; i++)
        {
            var own = Slug.Of(lists[i].List.Title);
            slugs[i] ??= Free(shared.Contains(own) ? $"{PageName(lists[i].Page)}-{own}" : own, taken);
        }

        return slugs;
    }

    private static string PageName(LibraryPage page) =>
        page.Address.Value.TrimEnd('/') is { Length: > 0 } address ? address[(address.LastIndexOf('/') + 1)..] : Slug.Of(page.Guide.Title);

    private static string Free(string wanted, HashSet<string> taken)
    {
        var slug = wanted;
        for (var n = 2; !taken.Add(slug); n++)
        {
            slug = $"{wanted}-{n}";
        }

        return slug;
    }
}

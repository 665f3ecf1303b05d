namespace Fieldguide.Rendering;

/// <summary>Finds the style sheets that a page adds to the one of all pages, so that no reader carries those of pages never opened.</summary>
public static class OwnStyles
{
    /// <returns>Paths below the root, as many as the theme has of those the content asks for.</returns>
    public static IEnumerable<string> Of(PageModel page)
    {
        var files = page.Site.OwnStyles.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in page.Content?.Styles ?? [])
        {
            if (Array.Find(files, f => f.StartsWith(name + ".", StringComparison.Ordinal)) is { } file)
            {
                yield return "assets/" + file;
            }
        }
    }
}

namespace Fieldguide.Files;

/// <summary>Addresses as they stand in a page: relative, so that the site works at a domain root and below any path.</summary>
/// <param name="HideIndexPages">False: links name <c>index.html</c>, so that the site can be read straight from disk.</param>
public sealed record RelativeLink(bool HideIndexPages = true)
{
    public string To(PageAddress from, PageAddress to, string? fragment = null)
    {
        var path = Relative(from, to.Value);
        path = HideIndexPages ? path : path is "./" ? "index.html" : path + "index.html";
        return fragment is null ? path : $"{(from == to ? "" : path)}#{EscapeFragment(fragment)}";
    }

    public static string To(PageAddress from, OutputPath to) => Relative(from, to.Value);

    /// <summary>Each part escaped for a URL, the slashes kept.</summary>
    public static string Escape(string path) => IsPlain(path) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string EscapeFragment(string fragment) => IsPlain(fragment) ? fragment : Uri.EscapeDataString(fragment).Replace("%3A", ":", StringComparison.Ordinal);

    private static string Relative(PageAddress from, string to)
    {
        // The longest common run of whole parts is walked neither up nor down.
        var common = 0;
        for (var i = 0; i < from.Value.Length && i < to.Length && from.Value[i] == to[i]; i++)
        {
            if (to[i] == '/')
            {
                common = i + 1;
            }
        }

        var up = from.Value.AsSpan(common).Count('/');
        var link = string.Concat(Enumerable.Repeat("../", up)) + Escape(to[common..]);
        return link.Length == 0 ? "./" : link;
    }

    private static bool IsPlain(string path) => !path.AsSpan().ContainsAnyExcept(Plain);

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");
}

namespace Fieldguide.Linking;

/// <summary>Which addresses may stand in a page: everything relative, and a short list of schemes.</summary>
public static class LinkScheme
{
    private static readonly string[] Allowed = ["http", "https", "mailto", "tel"];

    /// <summary>
    /// The scheme in lower case; null for a relative address. Judged as a browser does: blanks and control characters
    /// before it, and tabs and line ends inside it, do not hide it (WHATWG URL, basic URL parser).
    /// </summary>
    public static string? Of(string address)
    {
        var scheme = new System.Text.StringBuilder();
        foreach (var c in address)
        {
            if (c is '\t' or '\n' or '\r' || (c <= ' ' && scheme.Length == 0))
            {
                continue;
            }

            if (c == ':')
            {
                return scheme.Length > 0 ? scheme.ToString().ToLowerInvariant() : null;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return null;
            }

            scheme.Append(c);
        }

        return null;
    }

    public static bool IsAllowed(string address) => Of(address) is not { } scheme || Allowed.Contains(scheme);

    /// <summary>It leaves the site: it has a scheme, or begins with two slashes.</summary>
    public static bool IsExternal(string address) => Of(address) is not null || address.StartsWith("//", StringComparison.Ordinal);
}

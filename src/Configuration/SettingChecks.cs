using System.Buffers;

namespace Fieldguide.Configuration;

/// <summary>What is wrong with a text and what to write instead, in a sentence; null for a good one.</summary>
internal static class SettingChecks
{
    private static readonly SearchValues<char> NotInBranch = SearchValues.Create(" \t~^:?*[\\");
    private static readonly SearchValues<char> NotInPath = SearchValues.Create("\\:?#");
    private static readonly SearchValues<char> NotInUrl = SearchValues.Create(" \t\\?#\"<>");

    /// <summary>Name or IP address, with a port where it is not the usual one.</summary>
    public static string? Host(string host)
    {
        if (IsHost(host))
        {
            return null;
        }

        var address = host.Contains("://", StringComparison.Ordinal) ? host : "https://" + host;
        var instead = Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsHost(uri.Authority)
            ? $" Write \"{uri.Authority}\"{(uri.AbsolutePath.Length > 1 ? $", and the path as \"LinkRoot: {uri.AbsolutePath.TrimEnd('/')}/\"" : "")}."
            : "";
        return "It takes a host name alone, such as example.org, without https:// and without a path." + instead;
    }

    public static string? LinkRoot(string root)
    {
        if (IsRoot(root))
        {
            return null;
        }

        var path = Uri.TryCreate(root, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsolutePath : root;
        var instead = "/" + path.Trim('/') + "/";
        return "It begins and ends with a slash, such as / or /repo/." + (IsRoot(instead) ? $" Write \"{instead}\"." : "");
    }

    public static string? Repository(string address)
    {
        if (IsRepository(address))
        {
            return null;
        }

        // git@host:owner/name.git, as "git clone" takes it, is what people have at hand.
        var web = address.StartsWith("git@", StringComparison.Ordinal) ? "https://" + address[4..].Replace(':', '/') : address;
        web = web.TrimEnd('/');
        web = web.EndsWith(".git", StringComparison.Ordinal) ? web[..^4] : web;
        return "It takes the web address of a repository, such as https://example.org/owner/name." + (IsRepository(web) ? $" Write \"{web}\"." : "");
    }

    /// <summary>As far as <c>git check-ref-format</c> goes without looking at every corner.</summary>
    public static string? Branch(string branch) =>
        branch.AsSpan().ContainsAny(NotInBranch) || branch.Contains("..", StringComparison.Ordinal) || branch[0] is '-' or '/' || branch[^1] is '/' or '.'
            ? "It takes the name of a branch, such as main." : null;

    public static string? RepositoryPath(string path) =>
        path[0] == '/' || path.AsSpan().ContainsAny(NotInPath) || path.Split('/').Contains("..")
            ? "It takes a path from the root of the repository, such as docs/guide, with / between its parts." : null;

    /// <summary>The shape of RFC 5646, section 2.1: a language of two or three letters, then parts of up to eight.</summary>
    public static string? Language(string tag)
    {
        if (IsLanguage(tag))
        {
            return null;
        }

        var instead = tag.Replace('_', '-');
        return "It takes a BCP 47 tag, such as en or pt-BR." + (IsLanguage(instead) ? $" Write \"{instead}\"." : "");
    }

    public static string? FolderPath(string path) => path.Contains('\0', StringComparison.Ordinal) ? "It takes the path of a folder, and no path holds a NUL character." : null;

    private static bool IsHost(string host)
    {
        var colon = host.EndsWith(']') ? -1 : host.LastIndexOf(':');
        var name = colon < 0 ? host : host[..colon];
        return Uri.CheckHostName(name) != UriHostNameType.Unknown
            && (name.StartsWith('[') || !name.Contains(':', StringComparison.Ordinal))
            && (colon < 0 || (ushort.TryParse(host.AsSpan(colon + 1), System.Globalization.NumberStyles.None, null, out var port) && port > 0));
    }

    private static bool IsRoot(string root) =>
        root.StartsWith('/') && root.EndsWith('/')
        && !root.AsSpan().ContainsAny(NotInUrl)
        && !root.Contains("//", StringComparison.Ordinal)
        && !root.Split('/').Any(p => p is "." or "..");

    private static bool IsRepository(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.UserInfo.Length == 0
        && !address.EndsWith(".git", StringComparison.Ordinal)
        && !address.AsSpan().ContainsAny(NotInUrl);

    private static bool IsLanguage(string tag) =>
        tag.Split('-') is [{ Length: 2 or 3 } language, .. var parts]
        && language.All(char.IsAsciiLetter)
        && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    public static string? FamilyKey(string value) =>
        value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? null : "Write a family's key in lower case letters, digits and hyphens.";
}

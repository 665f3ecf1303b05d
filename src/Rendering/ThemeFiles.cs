using System.Reflection;
using System.Security.Cryptography;
using Fieldguide.Files;

namespace Fieldguide.Rendering;

/// <summary>The theme's own files, carried inside the program. Their names hold a hash, so that browsers keep them for good.</summary>
/// <param name="ScriptPath">Null when the program was built without Node, and so without scripts.</param>
/// <param name="OwnStyles">Names, between spaces, of the style sheets beside it that single kinds of page add.</param>
/// <param name="LaterScripts">Names, between spaces, of the scripts beside it that it loads when a page needs one; null without any.</param>
public sealed record ThemeFiles(string StylePath, string OwnStyles, string? ScriptPath, string? LaterScripts, IReadOnlyList<OutputFile> Files)
{
    /// <summary>What every page needs, in the order of the layers. Any other sheet is a file of its own, which the content of a page asks for.</summary>
    private static readonly string[] Styles = ["tokens", "base", "layout", "components", "concepts", "drill", "print"];

    public static ThemeFiles Load()
    {
        var style = Hashed("site", "css", Concat([.. Styles.Select(s => Resource($"styles/{s}.css")!)]));
        OutputFile[] own = [.. Names("styles/", ".css").Except(Styles).Select(n => Hashed(n, "css", Resource($"styles/{n}.css")!))];
        var icon = new OutputFile(new("assets/icon.svg"), Resource("icon.svg")!);
        if (Script("site") is not { } script)
        {
            return new(style.Path.Value, Listed(own), null, null, [style, .. own, icon]);
        }

        OutputFile[] later = [.. Names("scripts/", ".js").Where(n => n != "site").Select(n => Script(n)!)];
        return new(style.Path.Value, Listed(own), script.Path.Value, Listed(later), [style, .. own, script, .. later, icon]);
    }

    private static string Listed(OutputFile[] files) => string.Join(' ', files.Select(f => f.Path.Value["assets/".Length..]));

    /// <summary>Of the resources in a folder, in ordinal order.</summary>
    private static IEnumerable<string> Names(string folder, string extension) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith("theme/" + folder, StringComparison.Ordinal))
        .Select(n => n[("theme/" + folder).Length..^extension.Length])
        .Order(StringComparer.Ordinal);

    private static OutputFile? Script(string name) => Resource($"scripts/{name}.js") is { } bundle ? Hashed(name, "js", bundle) : null;

    private static OutputFile Hashed(string name, string extension, byte[] content) =>
        new(new($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}.{extension}"), content);

    private static byte[] Concat(byte[][] parts) => [.. parts.SelectMany(p => p)];

    private static byte[]? Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("theme/" + name);
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}

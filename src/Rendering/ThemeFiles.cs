using System.Reflection;
using System.Security.Cryptography;
using Fieldguide.Files;

namespace Fieldguide.Rendering;

/// <summary>The theme's own files, carried inside the program. Their names hold a hash, so that browsers keep them for good.</summary>
/// <param name="ScriptPath">Null when the program was built without Node, and so without scripts.</param>
public sealed record ThemeFiles(string StylePath, string? ScriptPath, IReadOnlyList<OutputFile> Files)
{
    /// <summary>In the order of the layers; a feature brings its own file.</summary>
    private static readonly string[] Styles = ["tokens", "base", "layout", "components", "concepts", "checklists", "print"];

    public static ThemeFiles Load()
    {
        var style = Hashed("css", Concat([.. Styles.Select(s => Resource($"styles/{s}.css")!)]));
        var script = Resource("scripts/site.js") is { } bundle ? Hashed("js", bundle) : null;
        var icon = new OutputFile(new("assets/icon.svg"), Resource("icon.svg")!);
        return new(style.Path.Value, script?.Path.Value, script is null ? [style, icon] : [style, script, icon]);
    }

    private static OutputFile Hashed(string extension, byte[] content) =>
        new(new($"assets/site.{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}.{extension}"), content);

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

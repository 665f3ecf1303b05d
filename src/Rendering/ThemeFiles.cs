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

    /// <summary>One file; what is said to those who read the theme is not sent to those who read the site.</summary>
    private static byte[] Concat(byte[][] parts)
    {
        var all = new List<byte>();
        foreach (var part in parts)
        {
            var rest = part.AsSpan();
            while (rest.IndexOf("/*"u8) is >= 0 and var start && rest[start..].IndexOf("*/"u8) is > 0 and var length)
            {
                all.AddRange(rest[..start]);
                rest = rest[(start + length + 2)..];
            }

            all.AddRange(rest);
        }

        return [.. all];
    }

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

using System.Reflection;
using System.Security.Cryptography;
using Fieldguide.Files;

namespace Fieldguide.Rendering;

/// <summary>The theme's own files, carried inside the program. Their names hold a hash, so that browsers keep them for good.</summary>
/// <param name="ScriptPath">Null when the program was built without Node, and so without scripts.</param>
/// <param name="LaterScripts">Names, between spaces, of the scripts beside it that it loads when a page needs one; null without any.</param>
public sealed record ThemeFiles(string StylePath, string? ScriptPath, string? LaterScripts, IReadOnlyList<OutputFile> Files)
{
    /// <summary>In the order of the layers; a feature brings its own file.</summary>
    private static readonly string[] Styles = ["tokens", "base", "layout", "components", "concepts", "checklists", "study", "rehearse", "print"];

    /// <summary>What few pages need; each is an entry point of its own in <c>package.json</c>.</summary>
    private static readonly string[] Later = ["study", "rehearse"];

    public static ThemeFiles Load()
    {
        var style = Hashed("site", "css", Concat([.. Styles.Select(s => Resource($"styles/{s}.css")!)]));
        var script = Script("site");
        var icon = new OutputFile(new("assets/icon.svg"), Resource("icon.svg")!);
        if (script is null)
        {
            return new(style.Path.Value, null, null, [style, icon]);
        }

        var later = Later.Select(Script).OfType<OutputFile>().ToArray();
        return new(style.Path.Value, script.Path.Value, string.Join(' ', later.Select(f => f.Path.Value["assets/".Length..])), [style, script, .. later, icon]);
    }

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

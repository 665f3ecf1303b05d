using System.Reflection;
using System.Text;

namespace Fieldguide.Serving;

/// <summary>
/// What makes a served page follow its source: a script of our own address, so that the page's policy allows it, and events
/// for it to listen to. Only what is served has it; no published page does.
/// </summary>
internal static class LiveReload
{
    /// <summary>Names of the input that begin with an underscore are never published, so no page stands here.</summary>
    public const string ScriptPath = "/_fieldguide/reload.js";

    public const string EventsPath = "/_fieldguide/events";

    public static ReadOnlyMemory<byte> Script { get; } = Load();

    /// <summary>The page with the script added, which learns from it which site the page belongs to.</summary>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string version)
    {
        var script = Encoding.ASCII.GetBytes($"<script src=\"{ScriptPath}\" data-version=\"{version}\" defer></script>\n");
        var at = page.IndexOf("</head>"u8);
        at = at < 0 ? page.Length : at;
        return [.. page[..at], .. script, .. page[at..]];
    }

    private static byte[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("serving/reload.js")!; // Embedded by the project file.
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}

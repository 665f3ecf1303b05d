using Fieldguide.Configuration;
using Fieldguide.Diagnostics;

namespace Fieldguide.Markdown;

/// <summary>A text with its front matter read.</summary>
/// <param name="BodyStart">Offset at which the Markdown begins.</param>
/// <param name="BodyLine">Its line, from 1.</param>
public sealed record FrontMatterText(FrontMatter Front, int BodyStart, int BodyLine, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Reads YAML between a first line <c>---</c> and the next <c>---</c> or <c>...</c>. A page that merely begins with a rule is
/// told from one with front matter by what stands between: keys and values, or something that was plainly meant as such.
/// </summary>
public static class FrontMatterReader
{
    public static FrontMatterText Read(string text, string path)
    {
        if (Slice(text) is not var (yaml, bodyStart, bodyLine))
        {
            return new(FrontMatter.Empty, 0, 1, []);
        }

        try
        {
            return YamlReader.Read(yaml) switch
            {
                null => new(FrontMatter.Empty, bodyStart, bodyLine, []),
                YamlMap map when IsMeant(map) => Interpret(map, path, firstLine: 2) is var (front, diagnostics) ? new(front, bodyStart, bodyLine, diagnostics) : throw new InvalidOperationException(),
                _ => new(FrontMatter.Empty, 0, 1, []),
            };
        }
        catch (YamlTextException e)
        {
            // Keys at the line starts: meant as front matter, so it is not shown as text. Else it was a rule after all.
            return LooksLikeKeys(yaml)
                ? new(FrontMatter.Empty, bodyStart, bodyLine, [Unreadable(path, e, firstLine: 2)])
                : new(FrontMatter.Empty, 0, 1, []);
        }
    }

    /// <summary>The whole text is YAML, as in <c>_directory.yml</c>.</summary>
    public static (FrontMatter Front, IReadOnlyList<Diagnostic> Diagnostics) ReadDefaults(string yaml, string path)
    {
        try
        {
            return YamlReader.Read(yaml) switch
            {
                null => (FrontMatter.Empty, []),
                YamlMap map when IsMeant(map) => Interpret(map, path, firstLine: 1),
                var other => (FrontMatter.Empty, [Diagnostic.Warning(DiagnosticCodes.UnreadableFrontMatter, new(path, other.Line, other.Column),
                    $"The defaults are {other.Shape}, so they were left out.", "Write one \"Key: value\" on a line.")]),
            };
        }
        catch (YamlTextException e)
        {
            return (FrontMatter.Empty, [Unreadable(path, e, firstLine: 1)]);
        }
    }

    private static (string Yaml, int BodyStart, int BodyLine)? Slice(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || LineEnd(text, 0) is var first && text.AsSpan(3, first - 3).Trim().Length > 0)
        {
            return null;
        }

        var start = Next(text, LineEnd(text, 0));
        var line = 2;
        for (var at = start; at < text.Length; at = Next(text, LineEnd(text, at)), line++)
        {
            var end = LineEnd(text, at);
            if (text.AsSpan(at, end - at).TrimEnd() is "---" or "...")
            {
                return (text[start..at], Next(text, end), line + 1);
            }
        }

        return null;
    }

    private static int LineEnd(string text, int from) => text.AsSpan(from).IndexOfAny('\r', '\n') is >= 0 and var end ? from + end : text.Length;

    private static int Next(string text, int lineEnd) => lineEnd >= text.Length ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    /// <summary>"Some words: and more" between two rules is a mapping to YAML, and a sentence to everybody else.</summary>
    private static bool IsMeant(YamlMap map) =>
        map.Entries.All(e => e.Key.Value.AsSpan().IndexOfAnyExcept(KeyCharacters) < 0) || map.Entries.Any(e => FrontMatterKeys.All.ContainsKey(e.Key.Value));

    private static bool LooksLikeKeys(string yaml)
    {
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            return colon > 0 && line[..colon].IndexOfAnyExcept(KeyCharacters) < 0;
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> KeyCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private static (FrontMatter, IReadOnlyList<Diagnostic>) Interpret(YamlMap map, string path, int firstLine)
    {
        var front = FrontMatter.Empty;
        var extra = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        var diagnostics = new List<Diagnostic>();
        foreach (var (key, value) in map.Entries)
        {
            if (FrontMatterKeys.All.TryGetValue(key.Value, out var known))
            {
                if (value is YamlScalar { IsNull: true })
                {
                    continue;
                }

                if (known.Read(front, value) is { } read)
                {
                    front = read;
                    continue;
                }

                diagnostics.Add(Diagnostic.Warning(DiagnosticCodes.BadFrontMatterValue, new(path, value.Line + firstLine - 1, value.Column),
                    $"\"{key.Value}\" was left out.", $"It takes {known.Takes}."));
                continue;
            }

            extra[key.Value] = FrontMatterKeys.Texts(value) ?? [];
            diagnostics.Add(Diagnostic.Warning(DiagnosticCodes.UnknownFrontMatterKey, new(path, key.Line + firstLine - 1, key.Column),
                $"Nothing reads the key \"{key.Value}\".", NearestName.Ask(key.Value, FrontMatterKeys.All.Keys)));
        }

        return (front with { Extra = extra }, diagnostics);
    }

    private static Diagnostic Unreadable(string path, YamlTextException problem, int firstLine) => Diagnostic.Warning(
        DiagnosticCodes.UnreadableFrontMatter, new(path, problem.Line + firstLine - 1, problem.Column),
        $"The front matter cannot be read: {problem.Message}", "The page was published without it.");
}

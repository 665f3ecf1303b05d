using Fieldguide.Configuration;

namespace Fieldguide.Markdown;

/// <summary>What stands between a first line <c>---</c> and the next <c>---</c> or <c>...</c>: front matter, or text between two rules.</summary>
/// <param name="Yaml">The lines between, from line 2.</param>
/// <param name="BodyStart">Offset after the closing line.</param>
/// <param name="BodyLine">The line at that offset, from 1.</param>
internal sealed record FrontMatterBlock(string Yaml, int BodyStart, int BodyLine)
{
    /// <summary>Null when the text does not begin with the line <c>---</c>, or no closing line follows.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        if (!Opens(text))
        {
            return null;
        }

        var start = Next(text, LineEnd(text, 0));
        var line = 2;
        for (var at = start; at < text.Length; at = Next(text, LineEnd(text, at)), line++)
        {
            var end = LineEnd(text, at);
            if (text.AsSpan(at, end - at).TrimEnd(" \t") is "---" or "...")
            {
                return new(text[start..at], Next(text, end), line + 1);
            }
        }

        return null;
    }

    /// <summary>The text begins like front matter of ours, whatever follows.</summary>
    public static bool Begins(string text)
    {
        if (!Opens(text))
        {
            return false;
        }

        var second = text.AsSpan(Next(text, LineEnd(text, 0)));
        return FrontMatterKeys.Find(KeyOf(second[..LineEnd(second)])) is not null;
    }

    /// <summary>
    /// "Some words: and more" between two rules is a map to YAML, and a sentence to everybody else. A blank line after the
    /// opening one is how a rule is written, so only a key that we know outweighs it.
    /// </summary>
    public bool Means(YamlMap map) =>
        map.Entries.Any(e => FrontMatterKeys.Find(e.Key.Value) is not null)
        || (!BeginsBlank && map.Entries.All(e => e.Key.Value.Length > 0 && e.Key.Value.All(IsKeyCharacter)));

    /// <summary>A heading between two rules is a comment to YAML. It has blank lines around it; a comment has none.</summary>
    public bool MeansNothing => !Lines(Yaml).Any(l => l.Length > 0) || !Lines(Yaml).Any(l => l.Length == 0);

    /// <summary>
    /// It is no YAML, and yet was meant as front matter: every run of lines without a blank one begins with a key, comments
    /// aside. Text that lies between a forgotten closing line and the next rule does not, and must not be lost.
    /// </summary>
    public bool WasMeant
    {
        get
        {
            var known = false;
            var expectsKey = true;
            var comments = false;
            foreach (var line in Lines(Yaml).Append(""))
            {
                if (line.Length == 0)
                {
                    if (comments)
                    {
                        return false;
                    }

                    expectsKey = true;
                }
                else if (line[0] == '#')
                {
                    comments = expectsKey;
                }
                else
                {
                    var key = KeyOf(line);
                    if (expectsKey && key.IsEmpty && line[0] is not (' ' or '\t'))
                    {
                        return false;
                    }

                    known |= FrontMatterKeys.Find(key) is not null;
                    (expectsKey, comments) = (false, false);
                }
            }

            return known || (!BeginsBlank && Yaml.Length > 0);
        }
    }

    private bool BeginsBlank => Lines(Yaml).FirstOrDefault("") is "";

    /// <summary>Trailing blanks taken off.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnd(text, at);
            yield return text[at..end].TrimEnd();
            at = Next(text, end);
        }
    }

    /// <summary>The word before the line's first colon; empty where there is none, and for the scheme of an address.</summary>
    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[(colon + 1)..].StartsWith("//"))
        {
            return [];
        }

        foreach (var c in line[..colon])
        {
            if (!IsKeyCharacter(c))
            {
                return [];
            }
        }

        return line[..colon];
    }

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';

    private static bool Opens(string text) =>
        text.StartsWith("---", StringComparison.Ordinal) && text.AsSpan(3, LineEnd(text, 0) - 3).Trim(" \t").IsEmpty;

    private static int LineEnd(string text, int from) => from + LineEnd(text.AsSpan(from));

    private static int LineEnd(ReadOnlySpan<char> text) => text.IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length;

    private static int Next(string text, int lineEnd) => lineEnd >= text.Length ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
}

namespace Fieldguide.Rendering.Concepts;

/// <summary>Breaks a name into lines: after spaces, hyphens and slashes.</summary>
public static class TextLines
{
    /// <param name="room">Pixels; no line is guessed to be wider.</param>
    /// <param name="most">Lines; the last one is cut where more would be needed.</param>
    public static IReadOnlyList<string> Of(string text, double size, double room, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < most - 1 && TextWidth.Of(rest, size) > room)
        {
            var end = BreakBefore(rest, size, room);
            if (end == 0)
            {
                break;
            }

            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(TextWidth.Fit(rest, size, room));
        return lines;
    }

    /// <returns>Where the longest beginning that fits ends; 0 when not even one word does.</returns>
    private static int BreakBefore(string text, double size, double room)
    {
        var end = 0;
        for (var i = 1; i < text.Length && TextWidth.Of(text[..i].TrimEnd(), size) <= room; i++)
        {
            if (text[i - 1] is ' ' or '-' or '/')
            {
                end = i;
            }
        }

        return end;
    }
}

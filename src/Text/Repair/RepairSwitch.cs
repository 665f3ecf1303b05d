namespace Fieldguide.Text.Repair;

/// <summary>The front-matter key by which an author says that a text is as it should be.</summary>
public static class RepairSwitch
{
    /// <summary>Whether the text opens with front matter that says <c>Repair: false</c>, in any case.</summary>
    public static bool IsOff(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
        {
            return false;
        }

        var first = true;
        foreach (var raw in text.EnumerateLines())
        {
            var line = raw.TrimEnd();
            if (first && !line.SequenceEqual("---"))
            {
                return false;
            }

            if (!first && (line.SequenceEqual("---") || line.SequenceEqual("...")))
            {
                return false;
            }

            first = false;
            var colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].TrimEnd().Equals("Repair", StringComparison.OrdinalIgnoreCase)
                && WithoutComment(line[(colon + 1)..]).Equals("false", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim();
    }
}

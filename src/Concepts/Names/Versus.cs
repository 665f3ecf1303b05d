using System.Text.RegularExpressions;

namespace Fieldguide.Concepts.Names;

/// <summary>Names of the form "X vs Y".</summary>
public static partial class Versus
{
    /// <summary>More sides than this and every order of them is no longer worth matching.</summary>
    private const int MaximumSides = 4;

    /// <summary>What is weighed against what, trimmed; a list of one for a name of another form.</summary>
    public static IReadOnlyList<string> Sides(string name)
    {
        if (!IsIn(name))
        {
            return [name];
        }

        var sides = Between().Split(name).Select(s => s.Trim()).Where(s => s.Length > 0).ToArray();
        return sides.Length is > 1 and <= MaximumSides ? sides : [name];
    }

    /// <summary>A quick look, before the text is taken apart: the ways in which people write it.</summary>
    public static bool IsIn(string text) =>
        text.Contains("vs", StringComparison.Ordinal) || text.Contains("ersus", StringComparison.Ordinal) || text.Contains("VS", StringComparison.Ordinal) || text.Contains("Vs", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+(?:vs\.?|versus)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}

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
        if (!name.Contains("vs", StringComparison.OrdinalIgnoreCase) && !name.Contains("versus", StringComparison.OrdinalIgnoreCase))
        {
            return [name];
        }

        var sides = Between().Split(name).Select(s => s.Trim()).Where(s => s.Length > 0).ToArray();
        return sides.Length is > 1 and <= MaximumSides ? sides : [name];
    }

    [GeneratedRegex(@"\s+(?:vs\.?|versus)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}

namespace Fieldguide.Rendering.Concepts;

/// <summary>
/// The colour of a family. Those the theme knows have a hue and a glyph of their own; one that the settings add takes a
/// quiet hue by its key, the same on every page and in every build.
/// </summary>
public static class FamilyHue
{
    /// <summary>As many as the tokens name: <c>--other-1</c> and so on.</summary>
    private const int Others = 5;

    /// <summary>Value of <c>data-hue</c>; null for a family that <c>data-family</c> alone colours.</summary>
    public static string? Of(string? family)
    {
        if (family is null || IsKnown(family))
        {
            return null;
        }

        // FNV-1a: .NET's own hash of a text differs from run to run.
        var hash = 2166136261u;
        foreach (var letter in family)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        return ((char)('1' + hash % Others)).ToString();
    }

    /// <summary>Name of the glyph; families the theme does not know share one.</summary>
    public static string Glyph(string family) => IsKnown(family) ? family : "other";

    private static bool IsKnown(string family) => family is "pattern" or "database" or "tradeoff" or "technology" or "metric" or "framework";
}

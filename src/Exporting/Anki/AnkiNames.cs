using System.Text;

namespace Fieldguide.Exporting.Anki;

/// <summary>Names as Anki allows them; what it would change by itself is changed here, so that two exports name one thing alike.</summary>
internal static class AnkiNames
{
    private const string Level = "::";

    /// <summary>Levels joined by <c>::</c>. No level is empty, and none holds what parts levels.</summary>
    public static string Deck(IReadOnlyList<string> levels) => string.Join(Level, levels.Select(l => Clean(l, ' ') is { Length: > 0 } name ? name : "-"));

    /// <summary>Words of a tag are joined by hyphens, since a space ends it.</summary>
    public static IEnumerable<string> Tags(AnkiCard card) => card.Tags
        .Select(t => string.Join(Level, t.Split(Level).Select(l => Clean(l, '-')).Where(l => l.Length > 0)))
        .Where(t => t.Length > 0)
        .Distinct(StringComparer.Ordinal);

    private static string Clean(string name, char space)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var c in name.Replace(Level, ":", StringComparison.Ordinal))
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                clean.Append(c == '"' ? '\'' : c);
            }
            else if (clean.Length > 0 && clean[^1] != space)
            {
                clean.Append(space);
            }
        }

        return clean.ToString().Trim(space, ':');
    }
}

using System.Text;

namespace Fieldguide.Rendering.Concepts;

/// <summary>The two orders of the index.</summary>
public static class ConceptGroups
{
    /// <summary>Subfamilies by name; what has none stands last, as the others, or alone without a heading.</summary>
    public static IReadOnlyList<ConceptGroup> OfFamily(ConceptFamily family)
    {
        var groups = family.Concepts.GroupBy(c => c.Subfamily).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        return
        [
            .. groups.Select(g => new ConceptGroup(
                g.Key ?? (groups.Length > 1 ? "Others" : null), null, [.. Sorted(g)])),
        ];
    }

    /// <summary>From A to Z; a letter with an accent stands under the plain one, and what begins with no letter stands first.</summary>
    public static IReadOnlyList<ConceptGroup> OfLetters(IReadOnlyList<ConceptFamily> families) =>
    [
        .. Sorted(families.SelectMany(f => f.Concepts))
            .GroupBy(c => LetterOf(c.Name)).OrderBy(g => g.Key == "#" ? "" : g.Key, StringComparer.Ordinal)
            .Select(g => new ConceptGroup(g.Key, "fg:az-" + (g.Key == "#" ? "0" : g.Key.ToLowerInvariant()), [.. g])),
    ];

    /// <summary>By code points: an order of ICU's would depend on the machine, which may have another version or none.</summary>
    private static IOrderedEnumerable<ConceptRef> Sorted(IEnumerable<ConceptRef> concepts) =>
        concepts.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Slug, StringComparer.Ordinal);

    private static string LetterOf(string name)
    {
        foreach (var rune in name.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return Rune.ToUpperInvariant(rune).ToString();
            }

            if (Rune.IsDigit(rune))
            {
                return "#";
            }
        }

        return "#";
    }
}

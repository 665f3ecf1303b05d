using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Wording;

/// <summary>A heading as the matter that a problem or a choice belongs to.</summary>
internal static class Matters
{
    /// <summary>"Bakery: Proving Overnight (cold)" as "Bakery, proving overnight".</summary>
    public static string Of(string heading, Vocabulary words)
    {
        var name = heading.EndsWith(')') && heading.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? heading[..open] : heading;
        return name.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? $"{name[..colon]}, {LowerCase.First(Casing.Name(name[(colon + 2)..], words))}" : name;
    }
}

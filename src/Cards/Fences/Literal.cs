namespace Fieldguide.Cards.Fences;

/// <summary>Data written out in a program: a string, or a list or an object of such.</summary>
/// <param name="Key">Of its object, or the variable it is given to; empty in a list.</param>
/// <param name="Text">Null for a list and an object.</param>
internal sealed record Literal(string Key, string? Text, int Line)
{
    public List<Literal> Children { get; } = [];

    public bool IsList { get; init; }

    /// <summary>What a comment behind it says; null without one.</summary>
    public string? Remark { get; set; }

    /// <summary>The comment above it; null without one.</summary>
    public string? Above { get; init; }

    /// <summary>"peakLoadPerDay" as "peak load per day"; abbreviations stay.</summary>
    public string Name => Split(Key);

    private static string Split(string key)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= key.Length; i++)
        {
            if (i == key.Length || key[i] is '_' or '-' || (char.IsUpper(key[i]) && (char.IsLower(key[i - 1]) || (i + 1 < key.Length && char.IsLower(key[i + 1])))))
            {
                words.Add(key[start..i].Trim('_', '-'));
                start = i;
            }
        }

        return string.Join(' ', words.Where(w => w.Length > 0).Select(w => w.Length > 1 && w.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)) ? w : w.ToLowerInvariant()));
    }
}

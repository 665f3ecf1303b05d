namespace Fieldguide.Cards.Fences;

/// <summary>Headings set in capitals, for want of another way to stand out in a fence, as a heading is written.</summary>
internal static class Capitals
{
    /// <summary>Words this long and longer are words; shorter ones may be abbreviations.</summary>
    public const int WordLetters = 5;

    /// <summary>Short words that are none; data.</summary>
    private static readonly HashSet<string> Short = new(StringComparer.Ordinal)
    {
        "THE", "AND", "OF", "FOR", "TO", "IN", "ON", "OR", "A", "AN", "AT", "BY", "WITH", "FROM", "VS", "NOT", "HOW", "WHY", "WHAT", "WHEN", "WHO", "YOUR", "YOU", "IT", "IS", "ARE", "DO",
        "STEP", "DEEP", "DIVE", "KEY", "OUT", "TIPS", "TIP", "TIME", "PLAN", "CORE", "MAIN", "FLOW", "PART", "CASE", "CODE", "DATA", "USER", "READ", "COST", "GOAL", "NOTE", "BEST", "GOOD", "BAD", "PROS", "CONS", "HIGH", "LOW", "TEST", "WORK", "RISK", "RULE", "TASK",
        "ONE", "TWO", "LIST", "MUST", "HAVE", "NICE", "NEXT", "LAST", "OPEN", "LIFE", "HEAT", "COOL", "MIX", "WASH", "HEAD", "PAIN", "AID", "CARE", "LAW", "DUTY", "ACT",
    };

    /// <returns>In lower case with a capital first; unchanged where the text is not all capitals, or is one short word.</returns>
    /// <param name="letters">Words this long and longer are no abbreviations.</param>
    public static string Calm(string text, int letters = WordLetters)
    {
        if (!AreAll(text, letters))
        {
            return text;
        }

        var words = text.Split(' ').Select(w => string.Join('-', w.Split('-').Select(p => Lower(p, letters)))).ToArray();
        var calm = string.Join(' ', words);
        for (var i = 0; i < calm.Length; i++)
        {
            if (char.IsLetter(calm[i]))
            {
                return calm[..i] + char.ToUpperInvariant(calm[i]) + calm[(i + 1)..];
            }
        }

        return calm;
    }

    /// <summary>No small letter outside of brackets, and a word among them that is no abbreviation.</summary>
    public static bool AreAll(string text, int letters = WordLetters)
    {
        var outside = text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? text[..open] : text;
        return !outside.Any(char.IsLower) && outside.Split(' ', '-').Any(w => w.Count(char.IsLetter) >= letters || (Short.Contains(w) && w.Length > 3));
    }

    private static string Lower(string word, int letters)
    {
        var bare = word.Trim('(', ')', ',', ':', '.', '?', '!', '"', '\'');
        return bare.All(c => !char.IsLetter(c) || char.IsUpper(c)) && (bare.Count(char.IsLetter) >= letters || Short.Contains(bare)) && !bare.Any(char.IsAsciiDigit) ? word.ToLowerInvariant() : word;
    }
}

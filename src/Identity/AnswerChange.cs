namespace Fieldguide.Identity;

/// <summary>When an answer is no longer the one people learned.</summary>
internal static class AnswerChange
{
    private const double MostChange = 0.3;

    /// <summary>
    /// More than three tenths of the words, or any number: "60 s" and "3600 s" are one word apart, and nobody should go on knowing the wrong one.
    /// </summary>
    public static bool IsAnother(string learned, string now)
    {
        if (learned == now)
        {
            return false;
        }

        var before = Tokens.Of(learned);
        var after = Tokens.Of(now);
        return !Numbers(before).SequenceEqual(Numbers(after), StringComparer.Ordinal)
            || (before.Count + after.Count > 0 && WordBag.Likeness(WordBag.Of(before), WordBag.Of(after)) < 1 - MostChange);
    }

    private static IEnumerable<string> Numbers(IReadOnlyList<string> words) =>
        words.Where(w => w.AsSpan().ContainsAnyInRange('0', '9')).Order(StringComparer.Ordinal);
}

namespace Fieldguide.Concepts.Mentions;

/// <summary>Is a word that is a name elsewhere the verb of its sentence? "What to cache", "we partition by user", "Cache the hot set".</summary>
internal static class VerbCheck
{
    /// <summary>Right before a verb.</summary>
    private static readonly HashSet<string> Subjects = Set(
        "i you we they who it'll i'd we'd you'd i'll we'll you'll should can could would will must may might shall don't doesn't didn't can't won't couldn't shouldn't cannot not never always let's please does do did");

    /// <summary>Before a "to" that begins a verb: "data goes to cache" has none of them.</summary>
    private static readonly HashSet<string> Wishes = Set(
        "what how when where which whether want wants need needs try have has had able easy hard safe way ways time order decide choose plan like prefer happen afford begin start reason used going enough");

    /// <summary>Right after a verb at the beginning of a sentence.</summary>
    private static readonly HashSet<string> Objects = Set("the a an all every each it them this these those that your their our its both only as at by per");

    /// <summary>Could a word be a verb in the base form? Not a noun made of one.</summary>
    public static bool MayBeVerb(string word) =>
        !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ion", StringComparison.OrdinalIgnoreCase) && !word.AsSpan(1).ContainsAnyInRange('A', 'Z');

    public static bool IsVerb(Surroundings sentence)
    {
        var before = sentence.Before;
        var after = sentence.After;
        var head = sentence.WordsBefore;
        if (head.Count == 0)
        {
            var tail = sentence.WordsAfter;
            return tail.Count > 0 && (Objects.Contains(Lower(tail.Of(after, 0))) || tail.Of(after, 0).EndsWith("ly"));
        }

        var last = LastWord(before);
        return Subjects.Contains(last) || (last == "to" && (head.Count == 1 || Wishes.Contains(Lower(head.Of(before, head.Count - 2)))));
    }

    /// <summary>With its apostrophe, if it has one.</summary>
    private static string LastWord(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd();
        var start = trimmed.LastIndexOfAny(' ', '(', '"') + 1;
        return Lower(trimmed[start..]).Replace('’', '\'');
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}

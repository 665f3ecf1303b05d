namespace Fieldguide.Concepts.Names;

/// <summary>A name as the matcher sees it: keys of its words, what may stand between them, which must be in exact case.</summary>
/// <param name="Text">As written.</param>
/// <param name="Keys">One for each word.</param>
/// <param name="Gaps">Between word n and n+1, as written in the name.</param>
/// <param name="Exact">Words that are acronyms, as written; null for those whose case does not matter.</param>
public sealed record Name(string Text, IReadOnlyList<string> Keys, IReadOnlyList<string> Gaps, IReadOnlyList<string?> Exact)
{
    /// <summary>Names longer than this are sentences.</summary>
    public const int MaximumWords = 12;

    /// <summary>Equal for two names that match the same text.</summary>
    public string Key => string.Join(' ', Keys);

    /// <returns>Null for a text that cannot be a name: no letters, or too many words.</returns>
    public static Name? Of(string text)
    {
        var words = Words.In(text);
        if (words.Count is 0 or > MaximumWords || !text.Any(char.IsLetter))
        {
            return null;
        }

        var keys = new string[words.Count];
        var gaps = new string[words.Count - 1];
        var exact = new string?[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Of(text, i);
            keys[i] = WordKey.Of(word);
            exact[i] = IsAcronym(word) ? word.ToString() : null;
            if (i > 0)
            {
                gaps[i - 1] = text[words.End(i - 1)..words.Start(i)];
            }
        }

        return new(text, keys, gaps, exact);
    }

    /// <summary>Two capitals or more, and short or nothing but capitals: matched in exact case. <c>PostgreSQL</c> is no ordinary word in any case.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        var small = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return capitals >= 2 && (small == 0 || word.Length <= 4 || (small == 1 && word[^1] == 's'));
    }

    /// <summary>Does a word of the text have the case the name asks for? A plural s may follow an acronym.</summary>
    public bool HasCase(int word, ReadOnlySpan<char> surface) =>
        Exact[word] is not { } wanted || surface.SequenceEqual(wanted) || (surface.Length == wanted.Length + 1 && surface[^1] == 's' && surface[..^1].SequenceEqual(wanted));

    /// <summary>May this stand in the text where <see cref="Gaps"/> has its own? Hyphen, space and their like are one.</summary>
    public bool HasGap(int gap, ReadOnlySpan<char> surface)
    {
        var own = Gaps[gap];
        if (surface.SequenceEqual(own))
        {
            return true;
        }

        if (Keys[gap] == "vs" && surface is ". ")
        {
            return true;
        }

        return own switch
        {
            " " or "-" or "‐" or "‑" or "–" => IsLoose(surface),
            ". " when Keys[gap] == "vs" => IsLoose(surface),
            "/" or " / " => surface is "/" or " / " || IsLoose(surface),
            ":" => IsLoose(surface),
            " & " => surface is " &amp; " or " and ",
            "'" or "’" => surface is "'" or "’" or "&#39;",
            _ => false,
        };
    }

    private static bool IsLoose(ReadOnlySpan<char> gap) => gap is " " or "-" or "‐" or "‑" or "–" or "\u00A0" or "\n";
}

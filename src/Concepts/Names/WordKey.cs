namespace Fieldguide.Concepts.Names;

/// <summary>
/// One key for the forms of a word that names share: lower case, plural off, British as American spelling. A key is no
/// word; it is only compared with other keys.
/// </summary>
public static class WordKey
{
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        return lower switch
        {
            "indices" => "index",
            "matrices" => "matrix",
            "vertices" => "vertex",
            "criteria" => "criterion",
            "versus" => "vs",
            _ => Spelling(Singular(lower)),
        };
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word)
    {
        var plural = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && char.IsLetter(word[^2]);
        if (plural && word.Length > 4 && word.EndsWith("ies"))
        {
            return string.Concat(word[..^3], "y");
        }

        var stem = plural ? word[..^1] : word;

        // caches and cache, batches and batch: the e goes from both.
        return stem.Length > 3 && stem[^1] == 'e' && (stem.EndsWith("che") || stem.EndsWith("she") || stem.EndsWith("xe") || stem.EndsWith("sse") || stem.EndsWith("ze"))
            ? stem[..^1]
            : stem;
    }

    private static string Spelling(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (text.Length < 7)
        {
            return text;
        }

        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                // The e of "ise" goes as that of "ize" does.
                return string.Concat(text.AsSpan(0, text.Length - ending.Length), ending == "ise" ? "iz" : ending.Replace("is", "iz", StringComparison.Ordinal));
            }
        }

        return text;
    }

    private static readonly string[] Endings = ["isation", "ised", "ising", "iser", "ise"];
}

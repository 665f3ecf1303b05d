using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Matching;

/// <summary>
/// The first two letters of the words that begin a name: most words of a text are told apart by them alone. A word's
/// <see cref="WordKey"/> begins as the word does, but for "versus".
/// </summary>
internal sealed class WordStarts
{
    private const int Letters = 37;
    private readonly bool[] _pairs = new bool[Letters * Letters];

    public void Add(string key)
    {
        Mark(key);
        if (key == "vs")
        {
            Mark("versus");
        }
    }

    /// <summary>False only for words that begin no name.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => Place(word) is not (>= 0 and var place) || _pairs[place];

    private void Mark(string start)
    {
        if (Place(start) is >= 0 and var place)
        {
            _pairs[place] = true;
        }
    }

    /// <summary>Of the first two letters; -1 for letters beyond a to z and digits, of which nothing is noted.</summary>
    private static int Place(ReadOnlySpan<char> word)
    {
        var first = Letter(word[0]);
        var second = word.Length > 1 ? Letter(word[1]) : 0;
        return first < 0 || second < 0 ? -1 : first * Letters + second;
    }

    private static int Letter(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a' + 1,
        >= 'A' and <= 'Z' => c - 'A' + 1,
        >= '0' and <= '9' => c - '0' + 27,
        _ => -1,
    };
}

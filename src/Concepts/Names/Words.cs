using System.Globalization;

namespace Fieldguide.Concepts.Names;

/// <summary>A text cut into words: runs of letters and digits. Entities of HTML count as what stands between words.</summary>
public sealed class Words
{
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];

    /// <param name="text">May be HTML without tags.</param>
    public static Words In(ReadOnlySpan<char> text)
    {
        var words = new Words();
        words.Add(text, 0);
        return words;
    }

    public int Count => _starts.Count;

    public int Start(int word) => _starts[word];

    public int End(int word) => _starts[word] + _lengths[word];

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text, int word) => text.Slice(_starts[word], _lengths[word]);

    /// <param name="offset">Added to every place.</param>
    public void Add(ReadOnlySpan<char> text, int offset)
    {
        // A word and the blank behind it take some six characters.
        _starts.EnsureCapacity(_starts.Count + text.Length / 6 + 1);
        _lengths.EnsureCapacity(_starts.Capacity);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && IsWord(text[i]);
            if (inWord)
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                _starts.Add(start + offset);
                _lengths.Add(i - start);
                start = -1;
            }

            if (i < text.Length && text[i] == '&')
            {
                i = EntityEnd(text, i);
            }
        }
    }

    // Outside the basic plane are emoji far more often than letters, and those are no words.
    private static bool IsWord(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static int EntityEnd(ReadOnlySpan<char> text, int ampersand)
    {
        for (var i = ampersand + 1; i < text.Length && i < ampersand + 9; i++)
        {
            if (text[i] == ';')
            {
                return i;
            }

            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#')
            {
                break;
            }
        }

        return ampersand;
    }
}

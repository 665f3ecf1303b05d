namespace Fieldguide.Text.Repair;

/// <summary>Between code points and UTF-16.</summary>
public static class CodePoint
{
    /// <summary>Made when first asked for; if two threads do, either's will serve.</summary>
    private static readonly string?[] Known = new string?[0x3000];

    /// <param name="codePoint">Of <see cref="Vocabulary"/>, which has no surrogates.</param>
    public static string Text(int codePoint) => codePoint < Known.Length
        ? Known[codePoint] ??= ((char)codePoint).ToString()
        : char.ConvertFromUtf32(codePoint);

    /// <summary>The character at <paramref name="i"/>; a lone surrogate is a character of its own.</summary>
    /// <param name="length">Of the character, in UTF-16 units.</param>
    public static int At(ReadOnlySpan<char> line, int i, out int length)
    {
        if (char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(line[i], line[i + 1]);
        }

        length = 1;
        return line[i];
    }
}

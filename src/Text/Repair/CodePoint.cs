namespace Fieldguide.Text.Repair;

/// <summary>Code points of <see cref="Vocabulary"/> as text; it has no surrogates.</summary>
public static class CodePoint
{
    /// <summary>Made when first asked for; if two threads do, either's will serve.</summary>
    private static readonly string?[] Known = new string?[0x3000];

    public static string Text(int codePoint) => codePoint < Known.Length
        ? Known[codePoint] ??= ((char)codePoint).ToString()
        : char.ConvertFromUtf32(codePoint);
}

namespace Fieldguide.Text.Repair;

/// <summary>Code points of <see cref="Vocabulary"/> as text; it has no surrogates.</summary>
public static class CodePoint
{
    public static string Text(int codePoint) => char.ConvertFromUtf32(codePoint);
}

using System.Collections.Concurrent;

namespace Fieldguide.Text.Repair;

/// <summary>Code points of <see cref="Vocabulary"/> as text; it has no surrogates, and few of its characters occur, so each is made once.</summary>
public static class CodePoint
{
    private static readonly ConcurrentDictionary<int, string> Known = new();

    public static string Text(int codePoint) => Known.GetOrAdd(codePoint, static c => char.ConvertFromUtf32(c));
}

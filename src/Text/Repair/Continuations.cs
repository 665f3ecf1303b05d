namespace Fieldguide.Text.Repair;

/// <summary>Continuation bytes by the first character of their image, for one loss mode.</summary>
public sealed class Continuations
{
    private readonly int[] _dropped;
    private readonly Dictionary<char, int[]> _byFirst;

    /// <param name="images">Of bytes 80 and up; only 80–BF are looked at.</param>
    public Continuations(string[] images)
    {
        var values = Enumerable.Range(0x80, 0x40).ToLookup(value => images[value - 0x80] is [var first, ..] ? first : '\0');
        _dropped = [.. values['\0']];
        _byFirst = values.Where(group => group.Key != '\0').ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Those that may open <paramref name="text"/>: the rest of an image longer than one character is for the caller to compare.</summary>
    public ContinuationBytes Opening(ReadOnlySpan<char> text) =>
        new(_dropped, !text.IsEmpty && _byFirst.TryGetValue(text[0], out var values) ? values : []);
}

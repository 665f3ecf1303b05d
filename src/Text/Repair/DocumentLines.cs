namespace Fieldguide.Text.Repair;

/// <summary>A text and where its lines lie, without their ends (LF, or CR LF).</summary>
public sealed class DocumentLines
{
    private readonly string _text;
    private readonly List<(int Start, int Length)> _lines = [];

    public DocumentLines(string text)
    {
        _text = text;
        for (var start = 0; ;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            _lines.Add((start, end - start - (end > start && length >= 0 && text[end - 1] == '\r' ? 1 : 0)));
            if (length < 0)
            {
                return;
            }

            start = end + 1;
        }
    }

    public string Text => _text;

    public int Count => _lines.Count;

    public ReadOnlySpan<char> this[int line] => _text.AsSpan(_lines[line].Start, _lines[line].Length);

    /// <summary>UTF-16 offset of the line's first character in the text.</summary>
    public int StartOf(int line) => _lines[line].Start;
}

namespace Fieldguide.Text.Repair;

public enum QuotedPlace
{
    None,
    InlineCode,
    Fence,
    Quotes,
}

/// <summary>Where a Markdown document quotes: fences, inline code, and short text between quotation marks.</summary>
public sealed class QuotedPlaces
{
    private const int MaxQuotation = 24;

    private readonly DocumentLines _lines;
    private readonly bool[] _inFence;

    public QuotedPlaces(DocumentLines lines)
    {
        _lines = lines;
        _inFence = new bool[lines.Count];
        ReadOnlySpan<char> fence = [];
        for (var line = 0; line < lines.Count; line++)
        {
            var text = lines[line].TrimStart();
            if (fence.IsEmpty)
            {
                fence = text.StartsWith("```", StringComparison.Ordinal) ? "```" : text.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : [];
                _inFence[line] = !fence.IsEmpty;
            }
            else
            {
                _inFence[line] = true;
                fence = text.StartsWith(fence, StringComparison.Ordinal) ? [] : fence;
            }
        }
    }

    /// <param name="position">UTF-16 offset in the line, from 0.</param>
    public QuotedPlace At(int line, int position)
    {
        if (_inFence[line])
        {
            return QuotedPlace.Fence;
        }

        var text = _lines[line];
        if (text[..position].Count('`') % 2 == 1)
        {
            return QuotedPlace.InlineCode;
        }

        var before = text[Math.Max(0, position - MaxQuotation)..position];
        var after = text[position..Math.Min(text.Length, position + MaxQuotation)];
        foreach (var (open, close) in ((char, char)[])[('"', '"'), ('\'', '\''), ('“', '”'), ('‘', '’'), ('«', '»'), ('„', '“')])
        {
            var start = before.LastIndexOf(open);
            var end = after.IndexOf(close);
            if (start >= 0 && end >= 0 && before.Length - start + end <= MaxQuotation && (start == 0 || !char.IsLetterOrDigit(before[start - 1])))
            {
                return QuotedPlace.Quotes;
            }
        }

        return QuotedPlace.None;
    }

    /// <summary>Non-ASCII characters outside quotations that belong to no site: prose that evidently survived.</summary>
    public int SoundProseCharacters(IReadOnlyList<LineRepair> repairs)
    {
        var sites = repairs.ToDictionary(repair => repair.Line, repair => repair.Sites);
        var count = 0;
        for (var line = 0; line < _lines.Count; line++)
        {
            if (_inFence[line])
            {
                continue;
            }

            for (var i = 0; i < _lines[line].Length; i++)
            {
                if (!char.IsAscii(_lines[line][i])
                    && !(sites.TryGetValue(line, out var found) && found.Any(site => i >= site.Start && i < site.End))
                    && At(line, i) == QuotedPlace.None)
                {
                    count++;
                }
            }
        }

        return count;
    }
}

namespace Fieldguide.Text.Repair;

/// <summary>
/// What speaks for a character at a site apart from its neighbours: how its bytes would have been lost, whether it suits the line,
/// whether the document knows its script. Remembers what it found for one line at a time; not for use by two threads at once.
/// </summary>
public sealed class SiteScorer
{
    /// <summary>For a letter that had to be guessed, in a document without others of its script: more than any neighbour can outweigh.</summary>
    private const double StrangerCost = 30;

    /// <summary>For a no-break space that became a space before another one, or before a comma or a stop: people type none there.</summary>
    private const double StraySpaceGain = 4;

    private readonly Dictionary<int, Tally> _fits = [];
    private LineContext? _context;

    /// <summary>Before the first score on another line.</summary>
    public void Turn()
    {
        _context = null;
        _fits.Clear();
    }

    /// <summary>In nats.</summary>
    /// <param name="start">UTF-16 offset of the image in the line.</param>
    /// <param name="end">Just after it.</param>
    public double Score(ReadOnlySpan<char> line, int start, int end, Candidate candidate, ParseSettings settings)
    {
        var score = -settings.Cost(candidate.Modes);
        if (!candidate.IsLossy)
        {
            return score;
        }

        var c = candidate.CodePoint;
        if (Vocabulary.IsSymbol(c))
        {
            if (!Vocabulary.IsBox(c) && !Typography.IsMark(c))
            {
                score += Fit(line, c);
            }

            score += ProseFit.Of(line, start, end, c);
        }
        else if (settings.IsAtHome is { } isAtHome && c is >= 0x250 and < 0xFE00 && Vocabulary.IsLetterOrMark(c) && !isAtHome(c))
        {
            score -= StrangerCost;
        }
        else if (settings.Language is { } language && c is >= 0xC0 and < 0x250 && Vocabulary.IsLetter(c))
        {
            score += LetterFit.Of(line, start, end, c, language);
        }

        if (settings.Language is { } written && (c == '×' || Vocabulary.IsSymbol(c)))
        {
            score += Typography.Of(line, start, end, c, written);
        }

        return end < line.Length && line[end - 1] == ' ' && line[end] is ' ' or ',' or '.' or ')' ? score + StraySpaceGain : score;
    }

    private double Fit(ReadOnlySpan<char> line, int symbol)
    {
        if (!_fits.TryGetValue(symbol, out var fit))
        {
            _context ??= LineContext.Of(line);
            fit = new(Companions.Default.Fit(symbol, _context));
            _fits[symbol] = fit;
        }

        return fit.Count;
    }
}

namespace Fieldguide.Text.Repair;

/// <summary>
/// The likeliest reading of a line as a mixture of characters that stand for themselves and images of damaged ones:
/// Viterbi (1967) over (position, last character), with a bounded number of last characters, so linear in the line.
/// Its buffers serve one line after another; not for use by two threads at once.
/// </summary>
public sealed class LineParser(ImageLookup images, LanguageModel model)
{
    private const int MaxStates = 8;

    /// <summary>Readings this far behind the best at the same place do not catch up.</summary>
    private const double Beam = 10;

    private readonly List<int> _states = [];
    private Node[] _nodes = new Node[128];
    private int[] _first = [];
    private double[] _best = [];
    private int _count;

    public ImageLookup Images => images;

    public LanguageModel Model => model;

    public SiteScorer Scorer { get; } = new();

    /// <summary>Steps taken since the parser was made: the measure of work in tests.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether any image could begin in <paramref name="line"/>.</summary>
    public bool HasImages(ReadOnlySpan<char> line)
    {
        for (var i = line.IndexOfAnyExceptInRange('\0', '\u007F'); i >= 0 && i < line.Length; i++)
        {
            if (images.Damage.LongestFrom(line[i]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="line">Without its line end.</param>
    public LineParse Parse(ReadOnlySpan<char> line, ParseSettings settings)
    {
        Scorer.Turn();
        _count = 0;
        if (_first.Length < line.Length + 1)
        {
            _first = new int[Math.Max(128, line.Length + 1)];
            _best = new double[_first.Length];
        }

        Array.Fill(_first, -1, 0, line.Length + 1);
        Array.Fill(_best, double.MinValue, 0, line.Length + 1);
        Add(0, CharacterClass.LineStart, 0, -1, default, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (_first[i] < 0)
            {
                continue;
            }

            SelectStates(i);
            if (char.IsAscii(line[i]))
            {
                StepOverAscii(line, i);
                continue;
            }

            StepLiterally(line, i, settings.LiteralCost);
            StepOverImages(line, i, settings);
        }

        return Finish(line);
    }

    /// <summary>The score of the line as it stands, under the same settings.</summary>
    public double LiteralScore(ReadOnlySpan<char> line, double literalCost)
    {
        var score = 0d;
        long last = CharacterClass.LineStart;
        for (var i = 0; i < line.Length; i++)
        {
            int symbol;
            if (char.IsAscii(line[i]))
            {
                symbol = CharacterClass.Of(line[i]);
                score += model.Step(last, symbol);
                while (i + 1 < line.Length && char.IsAscii(line[i + 1]))
                {
                    i++;
                }

                symbol = CharacterClass.Of(line[i]);
            }
            else
            {
                symbol = CodePoint.At(line, i, out var length);
                score += model.Step(last, symbol) - literalCost;
                i += length - 1;
            }

            last = model.After(last, symbol);
        }

        return score + model.Step(last, CharacterClass.LineEnd);
    }

    private void SelectStates(int position)
    {
        _states.Clear();
        var best = double.MinValue;
        for (var n = _first[position]; n >= 0; n = _nodes[n].Next)
        {
            _states.Add(n);
            best = Math.Max(best, _nodes[n].Score);
        }

        if (_states.Count > 1)
        {
            _states.RemoveAll(n => _nodes[n].Score < best - Beam);
            if (_states.Count > MaxStates)
            {
                _states.Sort((a, b) => _nodes[b].Score.CompareTo(_nodes[a].Score));
                _states.RemoveRange(MaxStates, _states.Count - MaxStates);
            }
        }
    }

    private void StepOverAscii(ReadOnlySpan<char> line, int i)
    {
        var length = line[i..].IndexOfAnyExceptInRange('\0', '\u007F');
        var end = length < 0 ? line.Length : i + length;
        var first = CharacterClass.Of(line[i]);
        var last = CharacterClass.Of(line[end - 1]);
        foreach (var n in _states)
        {
            Add(end, last, _nodes[n].Score + model.Step(_nodes[n].Context, first), n, default, i);
        }
    }

    private void StepLiterally(ReadOnlySpan<char> line, int i, double literalCost)
    {
        var symbol = CodePoint.At(line, i, out var length);
        foreach (var n in _states)
        {
            Add(i + length, symbol, _nodes[n].Score + model.Step(_nodes[n].Context, symbol) - literalCost, n, default, i);
        }
    }

    private void StepOverImages(ReadOnlySpan<char> line, int i, ParseSettings settings)
    {
        var longest = Math.Min(images.Damage.LongestFrom(line[i]), line.Length - i);
        if (longest == 0)
        {
            return;
        }

        if (images.FindWhole(line.Slice(i, longest), out var whole) is { } known && !TakesQuotationMark(line, i, whole))
        {
            StepOverImage(line, i, whole, known, settings);
            return;
        }

        for (var length = 1; length <= longest; length++)
        {
            if (!images.Damage.IsPart(line[i + length - 1]))
            {
                return;
            }

            if (TakesQuotationMark(line, i, length))
            {
                continue;
            }

            var image = line.Slice(i, length);
            if (settings.Strict)
            {
                if (images.FindUnspoilt(image) is { } unspoilt)
                {
                    StepOverImage(line, i, length, unspoilt, settings);
                }

                continue;
            }

            foreach (var candidate in images.Find(image))
            {
                StepOverImage(line, i, length, candidate, settings);
            }
        }
    }

    /// <summary>Whether a sequence of two characters would be a quoted letter and the mark that closes the quotation: “Ã”.</summary>
    private static bool TakesQuotationMark(ReadOnlySpan<char> line, int i, int length) =>
        length == 2 && i > 0 && (i == 1 || char.IsAscii(line[i - 2])) && (line[i - 1], line[i + 1]) is ('“', '”') or ('‘', '’') or ('„', '“') or ('„', '”') or ('«', '»') or ('‹', '›');

    private void StepOverImage(ReadOnlySpan<char> line, int i, int length, Candidate candidate, ParseSettings settings)
    {
        var gain = Scorer.Score(line, i, i + length, candidate, settings);
        if (model.Remembers(candidate.CodePoint))
        {
            foreach (var n in _states)
            {
                Add(i + length, candidate.CodePoint, _nodes[n].Score + model.Step(_nodes[n].Context, candidate.CodePoint) + gain, n, candidate, i);
            }

            return;
        }

        var (best, bestScore) = (-1, double.MinValue);
        foreach (var n in _states)
        {
            var score = _nodes[n].Score + model.Step(_nodes[n].Context, candidate.CodePoint);
            (best, bestScore) = score > bestScore ? (n, score) : (best, bestScore);
        }

        Add(i + length, candidate.CodePoint, bestScore + gain, best, candidate, i);
    }

    private void Add(int position, int symbol, double score, int back, Candidate candidate, int start)
    {
        Steps++;
        if (score < _best[position] - Beam)
        {
            return;
        }

        _best[position] = Math.Max(_best[position], score);
        var context = model.After(back < 0 ? 0 : _nodes[back].Context, symbol);
        var previous = -1;
        for (var n = _first[position]; n >= 0; previous = n, n = _nodes[n].Next)
        {
            if (_nodes[n].Context == context)
            {
                if (score > _nodes[n].Score)
                {
                    _nodes[n] = _nodes[n] with { Score = score, Back = back, Candidate = candidate, Start = start };
                }

                return;
            }
        }

        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        _nodes[_count] = new(context, score, back, candidate, start, -1);
        if (previous < 0)
        {
            _first[position] = _count;
        }
        else
        {
            _nodes[previous] = _nodes[previous] with { Next = _count };
        }

        _count++;
    }

    private LineParse Finish(ReadOnlySpan<char> line)
    {
        var length = line.Length;
        var best = -1;
        var bestScore = double.MinValue;
        for (var n = _first[length]; n >= 0; n = _nodes[n].Next)
        {
            var score = _nodes[n].Score + model.Step(_nodes[n].Context, CharacterClass.LineEnd);
            if (score > bestScore)
            {
                (best, bestScore) = (n, score);
            }
        }

        var sites = new List<Site>();
        var end = length;
        for (var n = best; n >= 0; n = _nodes[n].Back)
        {
            if (_nodes[n].Candidate.CodePoint != 0)
            {
                var start = _nodes[n].Start;
                var candidate = _nodes[n].Candidate;
                sites.Add(new(start, end - start, candidate, candidate.IsLossy ? images.Find(line[start..end]) : []));
            }

            end = _nodes[n].Start;
        }

        sites.Reverse();
        return new(bestScore, sites);
    }

    private readonly record struct Node(long Context, double Score, int Back, Candidate Candidate, int Start, int Next);
}

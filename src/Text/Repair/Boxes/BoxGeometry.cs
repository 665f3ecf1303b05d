namespace Fieldguide.Text.Repair.Boxes;

/// <summary>
/// Chooses among box-drawing characters by the drawing: lines must meet their neighbours' lines, on all four sides.
/// A byte decides between ┌ and ┐, and where it is gone the language model sees one row only.
/// </summary>
public sealed class BoxGeometry
{
    private const int Sweeps = 3;
    private const double Met = 1.5;
    private const double WeightsDiffer = -1;
    private const double IntoNothing = -1.6;
    private const double IntoNothingVertically = -1;
    private const double Unmet = -2;
    private const double UnmetVertically = -1.6;
    private const double Branch = 1.6;
    private const int MaxBranch = 3;

    /// <summary>For a corner at the right end of a line that begins at no corner: an underline, not a box.</summary>
    private const double NothingToClose = -2;

    /// <summary>For a right end that turns the way the left end does, as the two corners of a box do, also where its rows are not aligned.</summary>
    private const double Mirrored = 1;
    private const int MaxRun = 200;

    /// <summary>Nats per point of the drawing, and what the language still has to say.</summary>
    private const double DrawingShare = 1.5;
    private const double LanguageShare = .5;

    private readonly DocumentLines _lines;
    private readonly Dictionary<int, LineRepair> _repairs;
    private readonly Dictionary<int, BoxRow> _rows = [];
    private readonly LineParser _parser;
    private readonly ParseSettings _settings;
    private int _scored = -1;

    private BoxGeometry(DocumentLines lines, IReadOnlyList<LineRepair> repairs, LineParser parser, ParseSettings settings)
    {
        _lines = lines;
        _repairs = repairs.ToDictionary(repair => repair.Line);
        _parser = parser;
        _settings = settings;
    }

    /// <summary>Whether the drawing has a say in the choice; not where the words around it have settled on a mark of theirs.</summary>
    public static bool Applies(Site site) => site.IsLossy && !Typography.IsMark(site.Chosen.CodePoint) && site.Candidates.Count(candidate => Vocabulary.IsBox(candidate.CodePoint)) > 1;

    /// <returns>The same repairs with other characters chosen where the drawing asks for them, and per such site the scores of its candidates.</returns>
    public static (IReadOnlyList<LineRepair> Repairs, IReadOnlyDictionary<SitePlace, double[]> Scores) Settle(
        DocumentLines lines, IReadOnlyList<LineRepair> repairs, LineParser parser, ParseSettings settings)
    {
        var scores = new Dictionary<SitePlace, double[]>();
        var places = (from repair in repairs from site in Enumerable.Range(0, repair.Sites.Count) where Applies(repair.Sites[site]) select new SitePlace(repair.Line, site)).ToList();
        if (places.Count == 0)
        {
            return (repairs, scores);
        }

        var geometry = new BoxGeometry(lines, repairs, parser, settings);
        var changed = new bool[lines.Count + 2];
        Array.Fill(changed, true);
        for (var sweep = 0; sweep < Sweeps && changed.AsSpan().Contains(true); sweep++)
        {
            var now = new bool[changed.Length];
            foreach (var place in places)
            {
                // Shifted by one, so that the first and the last line have neighbours too. A drawing depends on the rows beside it.
                var row = place.Line + 1;
                if (changed[row - 1] || changed[row] || changed[row + 1] || now[row - 1] || now[row])
                {
                    scores[place] = geometry.Score(place.Line, place.Site);
                    now[row] |= geometry.Choose(place.Line, place.Site, scores[place]);
                }
            }

            changed = now;
        }

        return ([.. repairs.Select(repair => geometry._repairs[repair.Line])], scores);
    }

    private bool Choose(int line, int site, double[] scores)
    {
        var repair = _repairs[line];
        var best = repair.Sites[site].Candidates[Array.IndexOf(scores, scores.Max())];
        if (best == repair.Sites[site].Chosen)
        {
            return false;
        }

        var sites = (Site[])repair.Sites;
        sites[site] = sites[site] with { Chosen = best };
        Row(line)![Row(line)!.CellOf(site)] = best.CodePoint;
        return true;
    }

    private double[] Score(int line, int site)
    {
        if (line != _scored)
        {
            _parser.Scorer.Turn();
            _scored = line;
        }

        var row = Row(line)!;
        var cell = row.CellOf(site);
        var above = Row(line - 1)?.At(row.Column(cell)) ?? ' ';
        var below = Row(line + 1)?.At(row.Column(cell)) ?? ' ';
        var scores = SiteRanking.Scores(_lines[line], _repairs[line].Sites, site, _parser, _settings);
        var candidates = _repairs[line].Sites[site].Candidates;
        if (BoxArms.Of(row[cell - 1], Boxes.Side.Right) == BoxArms.None && BoxArms.Of(row[cell + 1], Boxes.Side.Left) == BoxArms.None
            && BoxArms.Of(above, Boxes.Side.Down) == BoxArms.None && BoxArms.Of(below, Boxes.Side.Up) == BoxArms.None)
        {
            // Nothing is drawn here.
            return scores;
        }

        var start = RunStart(row, cell);
        for (var i = 0; i < scores.Length; i++)
        {
            var c = candidates[i].CodePoint;
            var drawing = Side(c, Boxes.Side.Left, row[cell - 1]) + Side(c, Boxes.Side.Right, row[cell + 1])
                + Side(c, Boxes.Side.Up, above) + Side(c, Boxes.Side.Down, below)
                + (c is '├' or '└' && IsBranch(row, cell) ? Branch : 0)
                + (start < cell && IsClosing(c) ? Closing(row[start], c) : 0);
            scores[i] = (LanguageShare * scores[i]) + (DrawingShare * drawing);
        }

        return scores;
    }

    private static double Side(int symbol, Side side, int neighbour)
    {
        var vertical = side is Boxes.Side.Up or Boxes.Side.Down;
        var own = BoxArms.Of(symbol, side);
        var other = BoxArms.Of(neighbour, BoxArms.Opposite(side));
        return (own, other) switch
        {
            (BoxArms.None, BoxArms.None) => 0,
            (BoxArms.None, BoxArms.Any) or (BoxArms.Any, BoxArms.None) => 0,
            (BoxArms.None, _) => vertical ? UnmetVertically : Unmet,
            (_, BoxArms.None) => vertical ? IntoNothingVertically : IntoNothing,
            (BoxArms.Any, _) or (_, BoxArms.Any) => Met,
            _ => own == other ? Met : WeightsDiffer,
        };
    }

    /// <summary>Whether a short line and then text follow, as after the branches of a directory tree.</summary>
    private static bool IsBranch(BoxRow row, int cell)
    {
        var dashes = 0;
        while (row[cell + 1 + dashes] is '─' or '━' or '╌')
        {
            dashes++;
        }

        return dashes is > 0 and <= MaxBranch && row[cell + 1 + dashes] is ' ' or (> ' ' and < 0x2500) or > 0x257F && cell + 1 + dashes < row.Count;
    }

    /// <summary>A corner or junction that lines reach from the left but do not leave to the right.</summary>
    private static bool IsClosing(int symbol) =>
        BoxArms.Of(symbol, Boxes.Side.Left) is > BoxArms.None and < BoxArms.Any
        && BoxArms.Of(symbol, Boxes.Side.Right) == BoxArms.None
        && (BoxArms.Of(symbol, Boxes.Side.Up) != BoxArms.None || BoxArms.Of(symbol, Boxes.Side.Down) != BoxArms.None);

    /// <summary>Where the line that arrives here from the left began; the cell itself if none does.</summary>
    private static int RunStart(BoxRow row, int cell)
    {
        var first = cell;
        while (cell - first < MaxRun && (first == cell || BoxArms.Of(row[first], Boxes.Side.Left) is > BoxArms.None and < BoxArms.Any)
            && BoxArms.Of(row[first - 1], Boxes.Side.Right) != BoxArms.None)
        {
            first--;
        }

        return first;
    }

    private static double Closing(int opening, int closing)
    {
        var (up, down) = (Turns(opening, Boxes.Side.Up), Turns(opening, Boxes.Side.Down));
        return !up && !down ? NothingToClose
            : up == Turns(closing, Boxes.Side.Up) && down == Turns(closing, Boxes.Side.Down) ? Mirrored
            : 0;
    }

    private static bool Turns(int symbol, Side side) => BoxArms.Of(symbol, side) is not BoxArms.None;

    private BoxRow? Row(int line)
    {
        if (line < 0 || line >= _lines.Count)
        {
            return null;
        }

        if (!_rows.TryGetValue(line, out var row))
        {
            IReadOnlyList<Site> sites = [];
            if (_repairs.TryGetValue(line, out var repair))
            {
                repair = repair with { Sites = repair.Sites.ToArray() };
                _repairs[line] = repair;
                sites = repair.Sites;
            }

            _rows[line] = row = new(_lines[line], sites);
        }

        return row;
    }
}

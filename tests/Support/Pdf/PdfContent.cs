using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace Fieldguide.Tests.Support.Pdf;

/// <summary>Follows the operators of one page (ISO 32000-1, annex A) as far as they draw text and rectangles.</summary>
/// <param name="fonts">By name, what each glyph stands for.</param>
/// <param name="height">Of the page, in points.</param>
internal sealed partial class PdfContent(IReadOnlyDictionary<string, Dictionary<int, string>> fonts, double height)
{
    private const double Millimetres = 25.4 / 72;

    private readonly List<PrintedText> _glyphs = [];
    private readonly List<PrintedBox> _boxes = [];
    private readonly List<PrintedBox> _fills = [];
    private readonly List<double[]> _path = [];
    private readonly Stack<(Matrix3x2 Place, double Fill, double Line)> _kept = [];
    private readonly List<string> _operands = [];
    private Matrix3x2 _place = Matrix3x2.Identity;
    private Matrix3x2 _text = Matrix3x2.Identity;
    private string _font = "";
    private double _size;
    private double _fill;
    private double _line;

    public PdfContent Read(string content)
    {
        foreach (Match token in Token().Matches(MarkedContent().Replace(content, "")))
        {
            if (token.Value[0] is '/' or '<' or '-' or '.' || char.IsDigit(token.Value[0]))
            {
                _operands.Add(token.Value);
                continue;
            }

            Apply(token.Value);
            _operands.Clear();
        }

        return this;
    }

    public PrintedPage Page(double width, double pageHeight) => new(width, pageHeight, Lines(), _boxes, _fills);

    private void Apply(string command)
    {
        switch (command)
        {
            case "q":
                _kept.Push((_place, _fill, _line));
                break;
            case "Q":
                (_place, _fill, _line) = _kept.Pop();
                break;
            case "cm":
                _place = Matrix() * _place;
                break;
            case "rg":
                _fill = (Real(0) + Real(1) + Real(2)) / 3;
                break;
            case "RG":
                _line = (Real(0) + Real(1) + Real(2)) / 3;
                break;
            case "Tf":
                (_font, _size) = (_operands[0][1..], Real(1));
                break;
            case "BT":
                _text = Matrix3x2.Identity;
                break;
            case "Tm":
                _text = Matrix();
                break;
            case "Td":
                _text = Matrix3x2.CreateTranslation((float)Real(0), (float)Real(1)) * _text;
                break;
            case "Tj":
                Show(_operands[0]);
                break;
            case "re":
                _path.Add([Real(0), Real(1), Real(2), Real(3)]);
                break;
            case "S":
                _boxes.AddRange(_path.Select(p => Box(p, 1, _line)));
                _path.Clear();
                break;
            case "f" or "f*":
                _fills.AddRange(_path.Select(p => Box(p, 0, _fill)));
                _path.Clear();
                break;
            case "n":
                _path.Clear();
                break;
        }
    }

    private void Show(string codes)
    {
        for (var i = 1; i + 4 < codes.Length; i += 4)
        {
            var letter = fonts[_font].GetValueOrDefault(int.Parse(codes.AsSpan(i, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture), "");
            var matrix = _text * _place;
            _glyphs.Add(new(letter, matrix.M31 * Millimetres, (height - matrix.M32) * Millimetres, _size * Math.Abs(matrix.M11), _fill));
        }
    }

    private PrintedBox Box(double[] rectangle, double line, double gray)
    {
        var from = Vector2.Transform(new((float)rectangle[0], (float)rectangle[1]), _place);
        var to = Vector2.Transform(new((float)(rectangle[0] + rectangle[2]), (float)(rectangle[1] + rectangle[3])), _place);
        var half = line * Math.Abs(_place.M11) / 2;
        return new(
            (Math.Min(from.X, to.X) - half) * Millimetres, (height - Math.Max(from.Y, to.Y) - half) * Millimetres,
            (Math.Abs(to.X - from.X) + (2 * half)) * Millimetres, (Math.Abs(to.Y - from.Y) + (2 * half)) * Millimetres, gray);
    }

    /// <summary>Letters that follow each other closely, as one text.</summary>
    private List<PrintedText> Lines()
    {
        var lines = new List<PrintedText>();
        var open = new StringBuilder();
        for (int i = 0, start = 0; i < _glyphs.Count; i++)
        {
            var glyph = _glyphs[i];
            open.Append(glyph.Text);
            if (i + 1 < _glyphs.Count && Follows(glyph, _glyphs[i + 1]))
            {
                continue;
            }

            lines.Add(_glyphs[start] with { Text = open.ToString().Normalize(NormalizationForm.FormKC) }); // "ﬁ" is two letters
            open.Clear();
            start = i + 1;
        }

        return lines;
    }

    private static bool Follows(PrintedText glyph, PrintedText next) =>
        Math.Abs(next.Y - glyph.Y) < 0.2 && next.X > glyph.X && next.X - glyph.X < 2 * glyph.Size * Millimetres;

    private Matrix3x2 Matrix() => new((float)Real(0), (float)Real(1), (float)Real(2), (float)Real(3), (float)Real(4), (float)Real(5));

    private double Real(int operand) => double.Parse(_operands[operand], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/\w+\s*<<.*?>>\s*BDC", RegexOptions.Singleline)]
    private static partial Regex MarkedContent();

    [GeneratedRegex(@"<[0-9A-Fa-f]*>|[^\s<>\[\]]+")]
    private static partial Regex Token();
}

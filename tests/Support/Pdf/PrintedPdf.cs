using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Fieldguide.Tests.Support.Pdf;

/// <summary>
/// Reads what Chromium prints: texts and rectangles with their places. No other program's files: one operator after the
/// other, fonts by <c>ToUnicode</c>, streams deflated, every object where it is written.
/// </summary>
public sealed partial class PrintedPdf
{
    private const double Millimetres = 25.4 / 72;

    private readonly Dictionary<int, (string Text, int End)> _objects = [];
    private readonly byte[] _bytes;

    private PrintedPdf(byte[] bytes)
    {
        _bytes = bytes;
        var all = Encoding.Latin1.GetString(bytes);
        foreach (Match match in ObjectStart().Matches(all))
        {
            var start = match.Index + match.Length;
            var stream = all.IndexOf("stream\n", start, StringComparison.Ordinal);
            var end = all.IndexOf("endobj", start, StringComparison.Ordinal);
            var to = stream >= 0 && stream < end ? stream + "stream\n".Length : end;
            _objects[Number(match.Groups[1].Value)] = (all[start..to], to);
        }
    }

    public static IReadOnlyList<PrintedPage> Read(byte[] bytes)
    {
        var pdf = new PrintedPdf(bytes);
        var root = pdf._objects.Values.Single(o => o.Text.Contains("/Type /Catalog", StringComparison.Ordinal)).Text;
        return [.. pdf.Pages(pdf.Reference(root, "Pages"))];
    }

    private IEnumerable<PrintedPage> Pages(string node)
    {
        if (KidList().Match(node) is { Success: true } kids)
        {
            return ObjectReference().Matches(kids.Groups[1].Value).SelectMany(k => Pages(_objects[Number(k.Groups[1].Value)].Text));
        }

        var box = MediaBox().Match(node);
        var (width, height) = (Real(box.Groups[1].Value), Real(box.Groups[2].Value));
        var fonts = FontName().Matches(node).ToDictionary(f => f.Groups[1].Value, f => Letters(_objects[Number(f.Groups[2].Value)].Text), StringComparer.Ordinal);
        return [new PdfContent(fonts, height).Read(Stream(Number(ContentsOf().Match(node).Groups[1].Value))).Page(width * Millimetres, height * Millimetres)];
    }

    private string Reference(string text, string key) => _objects[Number(Regex.Match(text, $@"/{key} (\d+) 0 R").Groups[1].Value)].Text;

    /// <summary>What each glyph stands for.</summary>
    private Dictionary<int, string> Letters(string font)
    {
        var letters = new Dictionary<int, string>();
        var map = Stream(Number(Regex.Match(font, @"/ToUnicode (\d+) 0 R").Groups[1].Value));
        foreach (Match section in MapSection().Matches(map))
        {
            var codes = HexString().Matches(section.Groups[2].Value).Select(m => m.Groups[1].Value).ToArray();
            var isRange = section.Groups[1].Value == "range";
            for (var i = 0; i + (isRange ? 2 : 1) < codes.Length; i += isRange ? 3 : 2)
            {
                var last = Hex(codes[isRange ? i + 1 : i]);
                for (var code = Hex(codes[i]); code <= last; code++)
                {
                    letters[code] = isRange ? char.ConvertFromUtf32(Hex(codes[i + 2]) + code - Hex(codes[i])) : Encoding.BigEndianUnicode.GetString(Convert.FromHexString(codes[i + 1]));
                }
            }
        }

        return letters;
    }

    private string Stream(int number)
    {
        var (text, end) = _objects[number];
        var length = Number(Regex.Match(text, @"/Length (\d+)").Groups[1].Value);
        using var unpacked = new ZLibStream(new MemoryStream(_bytes, end, length), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=^|\n)(\d+) 0 obj\n")]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex ObjectReference();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex KidList();

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex ContentsOf();

    [GeneratedRegex(@"beginbf(char|range)(.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex MapSection();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)>")]
    private static partial Regex HexString();
}

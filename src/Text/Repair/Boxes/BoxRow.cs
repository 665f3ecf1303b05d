using System.Globalization;

namespace Fieldguide.Text.Repair.Boxes;

/// <summary>A repaired line as cells of a terminal: which symbol stands in which column.</summary>
public sealed class BoxRow
{
    private readonly List<int> _symbols = [];
    private readonly List<int> _columns = [];
    private readonly Dictionary<int, int> _byColumn = [];
    private readonly int[] _siteCells;

    public BoxRow(ReadOnlySpan<char> line, IReadOnlyList<Site> sites)
    {
        _siteCells = new int[sites.Count];
        var column = 0;
        var site = 0;
        for (var i = 0; i < line.Length;)
        {
            int symbol;
            if (site < sites.Count && sites[site].Start == i)
            {
                symbol = sites[site].Chosen.CodePoint;
                i = sites[site].End;
                _siteCells[site++] = _symbols.Count;
            }
            else
            {
                symbol = CodePoint.At(line, i, out var length);
                i += length;
            }

            var width = Width(symbol);
            if (width > 0)
            {
                _byColumn[column] = _symbols.Count;
            }

            _symbols.Add(symbol);
            _columns.Add(column);
            column += width;
        }
    }

    public int CellOf(int site) => _siteCells[site];

    public int Column(int cell) => _columns[cell];

    public int Count => _symbols.Count;

    /// <summary>By position in the row; a space beyond its ends.</summary>
    public int this[int cell]
    {
        get => cell >= 0 && cell < _symbols.Count ? _symbols[cell] : ' ';
        set => _symbols[cell] = value;
    }

    /// <summary>By column; a space where nothing begins.</summary>
    public int At(int column) => _byColumn.TryGetValue(column, out var cell) ? _symbols[cell] : ' ';

    /// <summary>Columns in a terminal: emoji and East Asian wide characters two, marks none (after UAX #11).</summary>
    private static int Width(int c) => c switch
    {
        < 0x300 => 1,
        0xFE0F or 0x200D => 0,
        >= 0x1100 and < 0x1160 or (>= 0x2E80 and < 0xA4D0) or (>= 0xAC00 and < 0xD7B0) or (>= 0xFF00 and < 0xFF61) => 2,
        >= 0x1F300 and < 0x1FB00 or 0x2705 or 0x274C or 0x26A1 or 0x2B50 or 0x23F0 or 0x23F3 or 0x2753 or 0x2757 => 2,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1,
    };
}

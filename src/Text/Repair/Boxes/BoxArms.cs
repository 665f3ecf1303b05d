namespace Fieldguide.Text.Repair.Boxes;

/// <summary>In the order of the digits of <see cref="BoxArms"/>.</summary>
public enum Side
{
    Left,
    Right,
    Up,
    Down,
}

/// <summary>Which sides of its cell a character's lines reach, and how strong they are.</summary>
public static class BoxArms
{
    public const int None = 0;

    /// <summary>Meets lines of any weight: arrowheads and the ASCII stand-ins.</summary>
    public const int Any = 4;

    /// <summary>Four digits a character, left, right, up, down: 1 light, 2 heavy, 3 double. From the character names of U+2500–257F.</summary>
    private const string Table =
        "1100 2200 0011 0022 1100 2200 0011 0022 1100 2200 0011 0022 0101 0201 0102 0202 " +
        "1001 2001 1002 2002 0110 0210 0120 0220 1010 2010 1020 2020 0111 0211 0121 0112 " +
        "0122 0221 0212 0222 1011 2011 1021 1012 1022 2021 2012 2022 1101 2101 1201 2201 " +
        "1102 2102 1202 2202 1110 2110 1210 2210 1120 2120 1220 2220 1111 2111 1211 2211 " +
        "1121 1112 1122 2121 1221 2112 1212 2221 2212 2122 1222 2222 1100 2200 0011 0022 " +
        "3300 0033 0301 0103 0303 3001 1003 3003 0310 0130 0330 3010 1030 3030 0311 0133 " +
        "0333 3011 1033 3033 3301 1103 3303 3310 1130 3330 3311 1133 3333 0101 1001 1010 " +
        "0110 0000 0000 0000 1000 0010 0100 0001 2000 0020 0200 0002 1200 0012 2100 0021 ";

    /// <summary>0 none, 1 light, 2 heavy, 3 double, 4 any.</summary>
    public static int Of(int symbol, Side side) => symbol switch
    {
        >= 0x2500 and < 0x2580 => Table[((symbol - 0x2500) * 5) + (int)side] - '0',
        '+' or '*' or 'o' or '●' or '○' or '◆' or '◇' or '■' or '□' => Any,
        '-' or '=' or '~' or '—' or '–' => side is Side.Left or Side.Right ? Any : None,
        '|' or ':' => side is Side.Up or Side.Down ? Any : None,
        '▼' or '▲' or '↓' or '↑' or '↕' or '▽' or '△' or 'v' or '^' => side is Side.Up or Side.Down ? Any : None,
        '►' or '▶' or '→' or '>' or '▷' => side is Side.Left ? Any : None,
        '◄' or '◀' or '←' or '<' or '◁' => side is Side.Right ? Any : None,
        '↔' => side is Side.Left or Side.Right ? Any : None,
        _ => None,
    };

    public static Side Opposite(Side side) => side switch
    {
        Side.Left => Side.Right,
        Side.Right => Side.Left,
        Side.Up => Side.Down,
        _ => Side.Up,
    };
}

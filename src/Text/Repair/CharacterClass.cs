namespace Fieldguide.Text.Repair;

/// <summary>How the language model sees a character: non-ASCII ones each for itself, ASCII ones by class.</summary>
public static class CharacterClass
{
    public const int LineStart = 1;
    public const int LineEnd = 2;

    public const int Control = 3;

    private static readonly byte[] Ascii = Build();

    public static bool IsAscii(int symbol) => symbol < 0x80;

    public static int Of(int codePoint) => codePoint < 0x80 ? Ascii[codePoint] : codePoint;

    /// <summary>Share of each class in text, for the steps from a non-ASCII character back into ASCII.</summary>
    public static double Share(int symbol) => symbol switch
    {
        ' ' => .12,
        'a' => .13,
        'A' => .03,
        '0' => .025,
        LineEnd => .04,
        _ => .0025,
    };

    private static byte[] Build()
    {
        var table = new byte[0x80];
        for (var c = 0; c < 0x80; c++)
        {
            table[c] = (char)c switch
            {
                ' ' or '\t' => (byte)' ',
                >= 'a' and <= 'z' => (byte)'a',
                >= 'A' and <= 'Z' => (byte)'A',
                >= '0' and <= '9' => (byte)'0',
                < ' ' => Control,
                _ => (byte)c,
            };
        }

        return table;
    }
}

namespace Fieldguide.Text.Repair;

/// <summary>The characters that stand for the same byte in each of several pages: they cannot tell which page it was.</summary>
public sealed class CommonCharacters
{
    private readonly HashSet<char> _common = [];

    public CommonCharacters(IReadOnlyList<CodePage> pages)
    {
        for (var value = 0x80; value < 0x100; value++)
        {
            var c = pages[0][value];
            if (c != '\0' && pages.All(page => page[value] == c))
            {
                _common.Add(c);
            }
        }
    }

    public bool TellApart(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!char.IsAscii(c) && !_common.Contains(c))
            {
                return true;
            }
        }

        return false;
    }
}

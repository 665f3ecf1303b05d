using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>How the figures write symbols: characters as themselves, the invisible classes as control pictures.</summary>
public static class PriorsText
{
    public static int Symbol(Rune written) => written.Value switch
    {
        '␠' => ' ',
        '␂' => CharacterClass.LineStart,
        '␃' => CharacterClass.LineEnd,
        '␀' => CharacterClass.Control,
        var value => value,
    };

    public static string Text(int symbol) => symbol switch
    {
        ' ' => "␠",
        CharacterClass.LineStart => "␂",
        CharacterClass.LineEnd => "␃",
        CharacterClass.Control => "␀",
        _ => char.ConvertFromUtf32(symbol),
    };
}

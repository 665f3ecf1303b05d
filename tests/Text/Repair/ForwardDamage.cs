using System.Text;
using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

/// <summary>Damages text the way a careless program does: UTF-8 bytes read in a code page, with one of the losses of <see cref="LossModes"/>.</summary>
public static class ForwardDamage
{
    public static string Of(string text, CodePage page, LossModes loss)
    {
        var damaged = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            damaged.Append(value < 0x80 ? ((char)value).ToString() : Misread(value, page, loss));
        }

        return damaged.ToString();
    }

    public static string Twice(string text, CodePage page, LossModes loss) => Of(Of(text, page, loss), page, loss);

    private static string Misread(byte value, CodePage page, LossModes loss)
    {
        var c = page[value];
        if (c == '\0')
        {
            return loss switch
            {
                LossModes.Kept or LossModes.Spaced => ((char)value).ToString(),
                LossModes.Replaced => "\uFFFD",
                LossModes.Questioned => "?",
                _ => "",
            };
        }

        return c switch
        {
            '\u00AD' when loss == LossModes.DroppedWithSoftHyphen => "",
            '\u00A0' when loss is LossModes.Spaced or LossModes.DroppedAndSpaced => " ",
            _ => c.ToString(),
        };
    }
}

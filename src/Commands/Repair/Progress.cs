using System.Globalization;

namespace Fieldguide.Commands.Repair;

/// <summary>A counter on the last line of a terminal; silent when the output goes elsewhere or there is little to do.</summary>
public sealed class Progress(int total)
{
    private const int Few = 200;
    private const int Step = 25;

    private readonly bool _shown = total > Few && !Console.IsErrorRedirected;
    private int _done;

    public void Advance()
    {
        _done++;
        if (_shown && _done % Step == 0)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done} of {total} files"));
        }
    }

    /// <summary>Before anything else is printed.</summary>
    public void Clear()
    {
        if (_shown && _done >= Step)
        {
            Console.Error.Write("\r\u001B[K");
        }
    }
}

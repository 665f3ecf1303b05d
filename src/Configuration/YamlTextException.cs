namespace Fieldguide.Configuration;

/// <summary>The text is not the YAML we read.</summary>
/// <param name="line">From 1, within the text.</param>
/// <param name="column">From 1; 0 when the whole line is meant.</param>
public sealed class YamlTextException(string message, int line, int column, Exception? inner) : Exception(message, inner)
{
    public int Line => line;

    public int Column => column;
}

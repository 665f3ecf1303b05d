using Fieldguide.Diagnostics;

namespace Fieldguide.Configuration;

/// <summary>Finds again where the settings file says something, once the disk has told that it does not hold.</summary>
public static class SettingPlace
{
    /// <param name="yaml">The text of the file.</param>
    /// <param name="path">For messages.</param>
    /// <param name="value">As it was read.</param>
    /// <param name="group">The key that holds the setting.</param>
    /// <returns>Null when it came from elsewhere.</returns>
    public static SourceSpan? Of(string yaml, string path, string value, string group)
    {
        try
        {
            return YamlReader.Read(yaml) is YamlMap map && map.Value(group) is { } below && Scalars(below).FirstOrDefault(s => s.Value.Trim() == value) is { } found
                ? new(path, found.Line, found.Column) : null;
        }
        catch (YamlTextException)
        {
            return null;
        }
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(e => Scalars(e.Value)),
        _ => [],
    };
}

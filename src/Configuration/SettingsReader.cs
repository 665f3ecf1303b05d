using Fieldguide.Diagnostics;

namespace Fieldguide.Configuration;

/// <summary>The settings file, and <c>--set</c>. A key we do not know is an error: settings that are silently ignored cost hours.</summary>
public static class SettingsReader
{
    /// <param name="path">For messages.</param>
    /// <returns>Everything that could be read; with an error among the diagnostics it is not to be built with.</returns>
    public static (Settings Settings, IReadOnlyList<Diagnostic> Diagnostics) Read(string yaml, string path)
    {
        try
        {
            switch (YamlReader.Read(yaml))
            {
                case null:
                    return (Settings.Default, []);
                case YamlMap map:
                    var problems = new List<Diagnostic>();
                    return (SettingKeys.Table.Read(map, Settings.Default, new(path, problems)), problems);
                case var other:
                    return (Settings.Default, [Unreadable(new(path, other.Line, other.Column), $"The settings are {other.Shape}.")]);
            }
        }
        catch (YamlTextException e)
        {
            return (Settings.Default, [Unreadable(new(path, e.Line, e.Column), e.Message)]);
        }
    }

    /// <param name="pair"><c>Key=Value</c> from the command line, <c>Group.Key=Value</c> for a setting below another.</param>
    public static Settings Set(Settings settings, string pair, ICollection<Diagnostic> diagnostics)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            return settings.With(pair[..equals].Trim(), pair[(equals + 1)..].Trim(), new($"--set {pair}", diagnostics));
        }

        diagnostics.Add(Diagnostic.Error(DiagnosticCodes.BadSetting, new($"--set {pair}"), "A setting is written Key=Value."));
        return settings;
    }

    /// <summary>The settings with one of them changed, named as <see cref="Set"/> names it; unchanged when there is a problem.</summary>
    public static Settings With(this Settings settings, string key, string value, SettingReading reading)
    {
        // As the settings file would say it, so that both are judged alike.
        YamlNode node = new YamlScalar(value, IsPlain: false, 0, 0);
        foreach (var name in key.Split('.').Reverse())
        {
            node = new YamlMap([(new YamlScalar(name, IsPlain: true, 0, 0), node)], 0, 0);
        }

        return SettingKeys.Table.Read((YamlMap)node, settings, reading);
    }

    private static Diagnostic Unreadable(SourceSpan place, string message) =>
        Diagnostic.Error(DiagnosticCodes.UnreadableSettings, place, message, "Write one \"Key: value\" on a line.");
}

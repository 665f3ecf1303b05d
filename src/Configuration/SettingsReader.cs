using Fieldguide.Diagnostics;

namespace Fieldguide.Configuration;

/// <summary>The settings file, and <c>--set</c>. A key we do not know is an error: settings that are silently ignored cost hours.</summary>
public static class SettingsReader
{
    /// <param name="path">For messages.</param>
    public static (Settings Settings, IReadOnlyList<Diagnostic> Diagnostics) Read(string yaml, string path)
    {
        YamlNode? root;
        try
        {
            root = YamlReader.Read(yaml);
        }
        catch (YamlTextException e)
        {
            return (Settings.Default, [Diagnostic.Error(DiagnosticCodes.UnreadableSettings, new(path, e.Line, e.Column), e.Message, "Write one \"Key: value\" on a line.")]);
        }

        if (root is null)
        {
            return (Settings.Default, []);
        }

        if (root is not YamlMap map)
        {
            return (Settings.Default, [Diagnostic.Error(DiagnosticCodes.UnreadableSettings, new(path, root.Line, root.Column),
                $"The settings are {root.Shape}.", "Write one \"Key: value\" on a line.")]);
        }

        var settings = Settings.Default;
        var diagnostics = new List<Diagnostic>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in map.Entries)
        {
            if (!seen.TryAdd(key.Value, key.Line))
            {
                diagnostics.Add(Diagnostic.Error(DiagnosticCodes.BadSetting, new(path, key.Line, key.Column),
                    $"\"{key.Value}\" is set twice, first on line {seen[key.Value]}.", "Keep one of them."));
                continue;
            }

            settings = Apply(settings, key.Value, value, new(path, key.Line, key.Column), new(path, value.Line, value.Column), diagnostics);
        }

        return (settings, diagnostics);
    }

    /// <param name="pair"><c>Key=Value</c> from the command line; the value is read as YAML where that is possible.</param>
    public static Settings Set(Settings settings, string pair, ICollection<Diagnostic> diagnostics)
    {
        var place = new SourceSpan($"--set {pair}");
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            diagnostics.Add(Diagnostic.Error(DiagnosticCodes.BadSetting, place, "A setting is written Key=Value."));
            return settings;
        }

        return Apply(settings, pair[..equals].Trim(), new YamlScalar(pair[(equals + 1)..].Trim(), IsPlain: true, 0, 0), place, place, diagnostics);
    }

    private static Settings Apply(Settings settings, string name, YamlNode value, SourceSpan keyPlace, SourceSpan valuePlace, ICollection<Diagnostic> diagnostics)
    {
        if (SettingKeys.Find(name) is not { } key)
        {
            diagnostics.Add(Diagnostic.Error(DiagnosticCodes.UnknownSetting, keyPlace, $"There is no setting \"{name}\".",
                NearestName.Ask(name, SettingKeys.All.Select(k => k.Name))));
            return settings;
        }

        var (changed, problem) = key.Read(settings, value);
        if (problem is not null)
        {
            diagnostics.Add(Diagnostic.Error(DiagnosticCodes.BadSetting, valuePlace, $"The value of \"{key.Name}\" does not fit.", problem));
        }

        return changed ?? settings;
    }
}

using Fieldguide.Diagnostics;

namespace Fieldguide.Configuration;

/// <summary>Where settings are being read, and where their problems go.</summary>
/// <param name="File">For messages: the settings file, or the argument of the command line.</param>
/// <param name="Key">The keys down to here, joined by dots as <c>--set</c> writes them; empty at the top.</param>
public sealed record SettingReading(string File, ICollection<Diagnostic> Problems, string Key = "")
{
    public SettingReading Below(string key) => this with { Key = Join(key) };

    public void Bad(YamlNode value, string remedy) =>
        Add(DiagnosticCodes.BadSetting, value, $"The value of \"{Key}\" does not fit.", remedy);

    public void Unknown(YamlScalar key, IEnumerable<string> known) =>
        Add(DiagnosticCodes.UnknownSetting, key, $"There is no setting \"{Join(key.Value)}\".",
            NearestName.Find(key.Value, known) is { } name ? $"Did you mean \"{Join(name)}\"?" : null);

    public void Twice(YamlScalar key, int firstLine) =>
        Add(DiagnosticCodes.BadSetting, key, $"\"{Join(key.Value)}\" is set twice, first on line {firstLine}.", "Keep one of them.");

    private string Join(string key) => Key.Length == 0 ? key : $"{Key}.{key}";

    private void Add(string code, YamlNode at, string message, string? fix) =>
        Problems.Add(Diagnostic.Error(code, new(File, at.Line, at.Column), message, fix));
}

using System.IO.Enumeration;

namespace Fieldguide.Configuration;

/// <summary>A choice a maintainer made about damaged text: in the files of the pattern, this damage means that text.</summary>
/// <param name="Path">Path below the input, with <c>*</c> and <c>?</c>; <c>*</c> alone is every file.</param>
/// <param name="Line">Where the rule stands in the settings file.</param>
public sealed record RepairRule(string Path, string Damaged, string Wanted, int Line)
{
    public bool AppliesTo(string path) => FileSystemName.MatchesSimpleExpression(Path, path, ignoreCase: false);

    /// <summary>The setting's value: a list of maps with Path, Damaged and Wanted.</summary>
    /// <returns>The rules, or a sentence that says what is wrong.</returns>
    internal static (IReadOnlyList<RepairRule>? Rules, string? Problem) Read(YamlNode node)
    {
        if (node is not YamlList list)
        {
            return (null, "It takes a list of \"- { Path: …, Damaged: …, Wanted: … }\".");
        }

        var rules = new List<RepairRule>();
        foreach (var item in list.Items)
        {
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (key, value) in (item as YamlMap)?.Entries ?? [])
            {
                if (value is not YamlScalar text || !Keys.Contains(key.Value, StringComparer.OrdinalIgnoreCase))
                {
                    return (null, $"Line {key.Line}: a rule has the keys Path, Damaged and Wanted, each with a text.");
                }

                values[key.Value] = text.Value;
            }

            if (!values.TryGetValue("Damaged", out var damaged) || damaged.Length == 0 || !values.TryGetValue("Wanted", out var wanted))
            {
                return (null, $"Line {item.Line}: a rule needs Damaged and Wanted.");
            }

            rules.Add(new(values.GetValueOrDefault("Path", "*"), damaged, wanted, item.Line));
        }

        return (rules, null);
    }

    private static readonly string[] Keys = ["Path", "Damaged", "Wanted"];
}

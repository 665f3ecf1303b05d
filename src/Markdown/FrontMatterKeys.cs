using System.Globalization;
using Fieldguide.Configuration;

namespace Fieldguide.Markdown;

/// <summary>The keys of front matter and how each value is read. A reader gives null where the value has the wrong shape.</summary>
internal static class FrontMatterKeys
{
    public static IReadOnlyDictionary<string, (string Takes, Func<FrontMatter, YamlNode, FrontMatter?> Read)> All { get; } =
        new Dictionary<string, (string, Func<FrontMatter, YamlNode, FrontMatter?>)>(StringComparer.OrdinalIgnoreCase)
        {
            ["Title"] = Text((f, v) => f with { Title = v }),
            ["Description"] = Text((f, v) => f with { Description = v }),
            ["Order"] = ("a number", (f, n) => n is YamlScalar s && double.TryParse(s.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var v) && double.IsFinite(v) ? f with { Order = v } : null),
            ["Tags"] = List((f, v) => f with { Tags = v }),
            ["Draft"] = Flag((f, v) => f with { Draft = v }),
            ["RedirectFrom"] = List((f, v) => f with { RedirectFrom = v }),
            ["Repair"] = Flag((f, v) => f with { Repair = v }),
            ["LinkConcepts"] = Flag((f, v) => f with { LinkConcepts = v }),
            ["Flashcards"] = Flag((f, v) => f with { Flashcards = v }),
            ["Checklists"] = Flag((f, v) => f with { Checklists = v }),
            ["Family"] = Text((f, v) => f with { Family = v }),
            ["Aliases"] = List((f, v) => f with { Aliases = v }),
            ["Related"] = List((f, v) => f with { Related = v }),
            ["Summary"] = Text((f, v) => f with { Summary = v }),
        };

    /// <summary>A single value counts as a list of one.</summary>
    public static IReadOnlyList<string>? Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlList list when list.Items.All(i => i is YamlScalar) => [.. list.Items.Cast<YamlScalar>().Select(s => s.Value)],
        _ => null,
    };

    private static (string, Func<FrontMatter, YamlNode, FrontMatter?>) Text(Func<FrontMatter, string, FrontMatter> set) =>
        ("a text", (front, node) => node is YamlScalar scalar ? set(front, scalar.Value) : null);

    private static (string, Func<FrontMatter, YamlNode, FrontMatter?>) List(Func<FrontMatter, IReadOnlyList<string>, FrontMatter> set) =>
        ("a text or a list of texts", (front, node) => Texts(node) is { } texts ? set(front, texts) : null);

    private static (string, Func<FrontMatter, YamlNode, FrontMatter?>) Flag(Func<FrontMatter, bool, FrontMatter> set) =>
        ("true or false", (front, node) => node is YamlScalar scalar && scalar.Truth is { } value ? set(front, value) : null);
}

using Fieldguide.Configuration;
using Fieldguide.Diagnostics;

namespace Fieldguide.Knowledge;

/// <summary>A lexicon that a maintainer wrote, as YAML (see <c>lexicon.schema.json</c>). What is wrong in it is told with its place.</summary>
public sealed class LexiconReader
{
    private static readonly string[] EntryKeys = ["name", "aliases", "family", "subfamily", "definition", "related", "sides", "cues"];
    private readonly string _path;
    private readonly List<Diagnostic> _diagnostics = [];

    private LexiconReader(string path) => _path = path;

    /// <param name="path">For messages.</param>
    /// <returns>Every entry that is right, and an error for each thing that is not.</returns>
    public static (Lexicon Lexicon, IReadOnlyList<Diagnostic> Diagnostics) Read(string text, string path)
    {
        var reader = new LexiconReader(path);
        var lexicon = reader.Read(text);
        return (lexicon, reader._diagnostics);
    }

    private Lexicon Read(string text)
    {
        YamlNode? root;
        try
        {
            root = YamlReader.Read(text);
        }
        catch (YamlTextException e)
        {
            _diagnostics.Add(Diagnostic.Error(DiagnosticCodes.BadLexicon, new(_path, e.Line, e.Column), e.Message, "Write the lexicon as YAML: a title and a list of entries."));
            return Lexicon.Empty;
        }

        if (root is not YamlMap map || map.Value("entries") is not YamlList list)
        {
            Bad(root, "A lexicon is a map with a title and a list of entries.");
            return Lexicon.Empty;
        }

        var entries = new List<LexiconEntry>();
        foreach (var item in list.Items)
        {
            if (Entry(item) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return new(Text(map, "title"), entries);
    }

    private LexiconEntry? Entry(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            Bad(node, $"An entry is a map of {string.Join(", ", EntryKeys)}, not {node.Shape}.");
            return null;
        }

        foreach (var pair in map.Entries)
        {
            if (!EntryKeys.Contains(pair.Key.Value, StringComparer.OrdinalIgnoreCase))
            {
                Bad(pair.Key, $"\"{pair.Key.Value}\" is not a key of an entry. Known: {string.Join(", ", EntryKeys)}.");
            }
        }

        var name = Text(map, "name");
        var family = Text(map, "family");
        if (name.Length == 0 || family.Length == 0)
        {
            Bad(node, "An entry needs a name and a family.");
            return null;
        }

        var cues = map.Value("cues") as YamlMap;
        return new(name, List(map, "aliases"), family.ToLowerInvariant(), Text(map, "subfamily"), Text(map, "definition"), List(map, "related"))
        {
            Sides = List(map, "sides"),
            Cues = cues is null ? null : new(List(cues, "ambiguous"), List(cues, "near"), List(cues, "avoid")),
        };
    }

    private string Text(YamlMap map, string key)
    {
        switch (map.Value(key))
        {
            case null or YamlScalar { IsNull: true }:
                return "";
            case YamlScalar scalar:
                return scalar.Value.Trim();
            case var other:
                Bad(other, $"\"{key}\" takes a text, not {other.Shape}.");
                return "";
        }
    }

    private IReadOnlyList<string> List(YamlMap map, string key)
    {
        switch (map.Value(key))
        {
            case null or YamlScalar { IsNull: true }:
                return [];
            case YamlScalar scalar:
                return [scalar.Value.Trim()];
            case YamlList list when list.Items.All(i => i is YamlScalar):
                return [.. list.Items.Cast<YamlScalar>().Select(i => i.Value.Trim())];
            case var other:
                Bad(other, $"\"{key}\" takes a list of texts, not {other.Shape}.");
                return [];
        }
    }

    private void Bad(YamlNode? node, string message) => _diagnostics.Add(
        Diagnostic.Error(DiagnosticCodes.BadLexicon, new(_path, node?.Line ?? 1, node?.Column ?? 1), message, "See the settings' page for an example."));
}

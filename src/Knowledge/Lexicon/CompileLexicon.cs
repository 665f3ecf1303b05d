// Run by MSBuild (Knowledge.targets), not part of the program: the lexicon's YAML to one line an entry.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using YamlDotNet.RepresentationModel;

namespace Fieldguide.Knowledge.Lexicon;

public sealed class CompileLexicon : Task
{
    [Required]
    public string Source { get; set; }

    [Required]
    public string Target { get; set; }

    public override bool Execute()
    {
        var yaml = new YamlStream();
        using (var reader = new StreamReader(Source, Encoding.UTF8))
        {
            yaml.Load(reader);
        }

        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var text = new StringBuilder();
        text.Append(Value(root, "title")).Append('\n');
        foreach (YamlMappingNode entry in (YamlSequenceNode)root.Children["entries"])
        {
            var cues = Child(entry, "cues") as YamlMappingNode;
            var fields = new[]
            {
                Value(entry, "name"), List(entry, "aliases"), Value(entry, "family"), Value(entry, "subfamily"), Value(entry, "definition"),
                List(entry, "related"), List(entry, "sides"), List(cues, "ambiguous"), List(cues, "near"), List(cues, "avoid"),
            };
            text.Append(string.Join("\t", fields)).Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Target));
        File.WriteAllText(Target, text.ToString(), new UTF8Encoding(false));
        return !Log.HasLoggedErrors;
    }

    private string List(YamlMappingNode map, string key)
    {
        var list = Child(map, key) as YamlSequenceNode;
        return list == null ? "" : string.Join("|", list.Select(n => Checked(((YamlScalarNode)n).Value)));
    }

    private string Value(YamlMappingNode map, string key)
    {
        var node = Child(map, key) as YamlScalarNode;
        return node == null ? "" : Checked(node.Value);
    }

    private static YamlNode Child(YamlMappingNode map, string key)
    {
        YamlNode node;
        return map != null && map.Children.TryGetValue(new YamlScalarNode(key), out node) ? node : null;
    }

    private string Checked(string value)
    {
        if (value.IndexOfAny(new[] { '\t', '\n', '|' }) >= 0)
        {
            Log.LogError("Lexicon: \"{0}\" holds a tab, a line break or a bar.", value);
        }

        return value;
    }
}

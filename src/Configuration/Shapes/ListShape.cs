using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Fieldguide.Configuration.Shapes;

/// <summary>Any number of values of one shape. A value that is no list counts as a list of one; nothing at all, as an empty list.</summary>
/// <param name="initial">What an item starts from; matters where an item is a group of settings.</param>
public sealed class ListShape<T>(SettingShape<T> item, T initial) : SettingShape<IReadOnlyList<T>>
{
    public override string Takes => $"a list, each of it {item.Takes}";

    public override bool TryRead(YamlNode node, IReadOnlyList<T> current, SettingReading reading, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        IReadOnlyList<YamlNode> nodes = node switch
        {
            YamlList list => list.Items,
            YamlScalar { IsNull: true } => [],
            _ => [node],
        };
        var items = new List<T>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            // Items that do not fit are all told, not the first alone.
            if (item.TryRead(nodes[i], initial, reading.Below((i + 1).ToString(CultureInfo.InvariantCulture)), out var read))
            {
                items.Add(read);
            }
        }

        value = items;
        return items.Count == nodes.Count;
    }

    public override string? Show(IReadOnlyList<T> value) => value.Count == 0 ? null : $"[{string.Join(", ", value.Select(item.Show))}]";

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item.WriteSchema(json);
        json.WriteEndObject();
    }

    /// <summary>An empty list is what editors assume anyway.</summary>
    public override void WriteDefault(Utf8JsonWriter json, IReadOnlyList<T> value)
    {
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Fieldguide.Configuration;

/// <summary>
/// YAML text to nodes with places, from the parser's events: mapping to objects would cost more at start-up than a whole
/// small build, and would lose the places. Aliases are refused, since nothing we read needs them and a few lines of them
/// can unfold to gigabytes. Tags are ignored: which type a value has is for the key to say.
/// </summary>
public static class YamlReader
{
    private const int MaximumDepth = 32;

    /// <returns>The one document in the text; null when it holds nothing but comments.</returns>
    /// <exception cref="YamlTextException">The text is not YAML, or uses what we refuse.</exception>
    public static YamlNode? Read(string text)
    {
        var guarded = YamlText.Guard(text);
        try
        {
            var parser = new Parser(new StringReader(guarded));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var node = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            RefuseMore(parser);
            return node is YamlScalar { IsNull: true } ? null : node;
        }
        catch (YamlException e)
        {
            throw Describe(e, guarded);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The parser's own slips on odd text; its callers must not care.
            throw new YamlTextException("The text cannot be read as YAML.", 1, 0, e);
        }
    }

    private static YamlNode ReadNode(Parser parser, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw Problem(parser.Current!, $"The values are nested deeper than {MaximumDepth} levels.");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return Of(scalar);
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser, depth + 1));
            }

            return new YamlList(items, (int)list.Start.Line, (int)list.Start.Column);
        }

        if (parser.TryConsume<MappingStart>(out var map))
        {
            var entries = new List<(YamlScalar, YamlNode)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var key))
                {
                    throw Problem(parser.Current!, "A key must be a single word or text.");
                }

                entries.Add((Of(key), ReadNode(parser, depth + 1)));
            }

            return new YamlMap(entries, (int)map.Start.Line, (int)map.Start.Column);
        }

        throw Problem(parser.Current!, "Anchors and aliases (& and *) are not read here; put a text that begins with one in quotes.");
    }

    /// <summary>A closing line of dashes begins a second, empty document, which is harmless.</summary>
    private static void RefuseMore(Parser parser)
    {
        while (parser.TryConsume<DocumentStart>(out var start))
        {
            if (!parser.TryConsume<Scalar>(out var scalar) || scalar.Value.Length > 0)
            {
                throw Problem(start, "A second document begins here, and only the first would be read.");
            }

            parser.Consume<DocumentEnd>();
        }
    }

    private static YamlScalar Of(Scalar scalar) =>
        new(YamlText.Restore(scalar.Value), scalar.Style == ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.Start.Column);

    private static YamlTextException Problem(ParsingEvent at, string message) => new(message, (int)at.Start.Line, (int)at.Start.Column, null);

    private static YamlTextException Describe(YamlException e, string text)
    {
        // The parser places a tab at the start of the whole map, which helps nobody in a long file.
        if (YamlText.TabInIndentation(text) is var (line, column) && (e.Message.Contains(" tab ", StringComparison.Ordinal) || line == e.Start.Line))
        {
            return new("A tab stands where YAML wants spaces.", line, column, e);
        }

        var message = YamlText.Restore(e.Message).Trim();
        return new(message.EndsWith('.') ? message : message + ".", (int)e.Start.Line, (int)e.Start.Column, e);
    }
}

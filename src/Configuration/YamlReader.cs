using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Fieldguide.Configuration;

/// <summary>
/// YAML text to nodes with places, from the parser's events: mapping to objects would cost more at start-up than a whole
/// small build, and would lose the places. Aliases are refused, since nothing we read needs them and a few lines of them
/// can unfold to gigabytes.
/// </summary>
public static class YamlReader
{
    private const int MaximumDepth = 32;

    /// <returns>The first document; null for an empty one.</returns>
    /// <exception cref="YamlTextException">The text is not YAML, or uses what we refuse.</exception>
    public static YamlNode? Read(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var node = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            return node is YamlScalar { IsNull: true } ? null : node;
        }
        catch (YamlException e)
        {
            throw new YamlTextException(Sentence(e), (int)e.Start.Line, (int)e.Start.Column, e);
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

        throw Problem(parser.Current!, "Anchors and aliases (& and *) are not read here.");
    }

    private static YamlScalar Of(Scalar scalar) => new(scalar.Value, scalar.Style == ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.Start.Column);

    private static YamlTextException Problem(ParsingEvent at, string message) => new(message, (int)at.Start.Line, (int)at.Start.Column, null);

    private static string Sentence(YamlException e)
    {
        var message = (e.InnerException?.Message ?? e.Message).Trim();
        return message.EndsWith('.') ? message : message + ".";
    }
}

/// <summary>The text is not the YAML we read.</summary>
/// <param name="line">From 1, within the text.</param>
public sealed class YamlTextException(string message, int line, int column, Exception? inner) : Exception(message, inner)
{
    public int Line => line;

    public int Column => column;
}

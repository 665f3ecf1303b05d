using Fieldguide.Configuration;
using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Text;

namespace Fieldguide.Linking;

/// <summary>Finds again where a page's front matter says something that only the rest of the site shows to be wrong.</summary>
public static class FrontMatterPlace
{
    /// <param name="file">The file's bytes.</param>
    /// <param name="value">One of a list, or all that the key says.</param>
    /// <returns>The file alone where a folder's defaults say it, or repair changed how it reads.</returns>
    public static SourceSpan Of(SourcePath path, ReadOnlySpan<byte> file, string key, string value)
    {
        if (FrontMatterBlock.Find(SourceDecoder.Decode(file).Text) is not { } block)
        {
            return new(path.Value);
        }

        try
        {
            var said = (YamlReader.Read(block.Yaml) as YamlMap)?.Value(key);
            var item = said is YamlList list ? list.Items.FirstOrDefault(i => i is YamlScalar scalar && scalar.Value.Trim() == value) ?? said : said;
            return item is null ? new(path.Value) : new(path.Value, item.Line + 1, item.Column);
        }
        catch (YamlTextException)
        {
            return new(path.Value);
        }
    }
}

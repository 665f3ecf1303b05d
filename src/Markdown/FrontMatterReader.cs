using Fieldguide.Configuration;
using Fieldguide.Diagnostics;

namespace Fieldguide.Markdown;

/// <summary>
/// Reads YAML between a first line <c>---</c> and the next <c>---</c> or <c>...</c>. A page that merely begins with a rule is
/// told from one with front matter by what stands between: keys and values, or something that was plainly meant as such.
/// A text that does not begin with the line <c>---</c> costs nothing.
/// </summary>
public static class FrontMatterReader
{
    private const string OneKeyALine = "Write one \"Key: value\" on a line.";

    /// <param name="path">For messages.</param>
    public static FrontMatterText Read(string text, string path)
    {
        if (FrontMatterBlock.Find(text) is not { } block)
        {
            return AllBody(text, path);
        }

        try
        {
            switch (YamlReader.Read(block.Yaml))
            {
                case null when block.MeansNothing:
                    return new(FrontMatter.Empty, block.BodyStart, block.BodyLine, []);
                case YamlMap map when block.Means(map):
                    var (front, problems) = Interpret(map, path, firstLine: 2, ofFolder: false);
                    return new(front, block.BodyStart, block.BodyLine, problems);
                case YamlScalar scalar when FrontMatterBlock.Begins(text) && block.WasMeant:
                    // Keys whose colons want a space are one long text to YAML.
                    return Without(block, new("A colon wants a space after it.", scalar.Line, scalar.Column, null), path);
                default:
                    return AllBody(text, path);
            }
        }
        catch (YamlTextException e)
        {
            return block.WasMeant ? Without(block, e, path) : AllBody(text, path);
        }
    }

    /// <summary>The whole text is YAML, as in <c>_directory.yml</c>.</summary>
    public static (FrontMatter Front, IReadOnlyList<Diagnostic> Diagnostics) ReadDefaults(string yaml, string path)
    {
        try
        {
            return YamlReader.Read(yaml) switch
            {
                null => (FrontMatter.Empty, []),
                YamlMap map => Interpret(map, path, firstLine: 1, ofFolder: true),
                var other => (FrontMatter.Empty, [Warning(path, other.Line, other.Column, $"The defaults are {other.Shape}, so they were left out.", OneKeyALine)]),
            };
        }
        catch (YamlTextException e)
        {
            return (FrontMatter.Empty, [Warning(path, e.Line, e.Column, $"The defaults cannot be read and were left out: {e.Message}", OneKeyALine)]);
        }
    }

    private static FrontMatterText AllBody(string text, string path) => new(FrontMatter.Empty, 0, 1, FrontMatterBlock.Begins(text)
        ? [Warning(path, 1, 0, "The front matter that begins here has no end, so it was read as text.", "Write --- on a line of its own below the last key.")]
        : []);

    private static FrontMatterText Without(FrontMatterBlock block, YamlTextException problem, string path) =>
        new(FrontMatter.Empty, block.BodyStart, block.BodyLine,
        [
            Warning(path, problem.Line + 1, problem.Column, $"The front matter cannot be read: {problem.Message}",
                "The page was published without it; put a value with : # or quotes in it between quotes."),
        ]);

    private static (FrontMatter, IReadOnlyList<Diagnostic>) Interpret(YamlMap map, string path, int firstLine, bool ofFolder)
    {
        var front = FrontMatter.Empty;
        var extra = FrontMatter.Empty.Extra.ToBuilder();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var diagnostics = new List<Diagnostic>();
        foreach (var (key, value) in map.Entries)
        {
            if (!seen.TryAdd(key.Value, key.Line + firstLine - 1))
            {
                Tell(DiagnosticCodes.BadFrontMatterValue, key, $"\"{key.Value}\" is said twice, first on line {seen[key.Value]}, which counts.", "Keep one of them.");
            }
            else if (FrontMatterKeys.Find(key.Value) is not { } known)
            {
                Tell(DiagnosticCodes.UnknownFrontMatterKey, key, $"Nothing reads the key \"{key.Value}\".", NearestName.Ask(key.Value, FrontMatterKeys.All.Select(k => k.Name)));
                extra[key.Value] = FrontMatterKeys.Texts(value, atCommas: false) ?? [];
            }
            else if (ofFolder && !known.Inherited)
            {
                Tell(DiagnosticCodes.BadFrontMatterValue, key, $"\"{key.Value}\" is one page's own, so it is no default for a folder.", "Write it in the pages it is for.");
            }
            else if (value is YamlScalar { IsNull: true } or YamlScalar { Value: "" })
            {
                // A key left empty, as templates do, says nothing.
            }
            else if (known.Read(front, value) is { } read)
            {
                front = read;
            }
            else
            {
                Tell(DiagnosticCodes.BadFrontMatterValue, value, $"\"{key.Value}\" was left out.", $"It takes {known.Takes}.");
            }
        }

        return (front with { Extra = extra.ToImmutable() }, diagnostics);

        void Tell(string code, YamlNode at, string message, string? fix) =>
            diagnostics.Add(Diagnostic.Warning(code, new(path, at.Line + firstLine - 1, at.Column), message, fix));
    }

    private static Diagnostic Warning(string path, int line, int column, string message, string fix) =>
        Diagnostic.Warning(DiagnosticCodes.UnreadableFrontMatter, new(path, line, column), message, fix);
}

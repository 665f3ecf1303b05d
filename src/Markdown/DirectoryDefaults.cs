using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Markdown;

/// <summary>The <c>_directory.yml</c> files of the input: defaults for everything below their folder, the nearest one first.</summary>
public sealed class DirectoryDefaults
{
    private readonly Dictionary<SourcePath, FrontMatter> _byFolder = [];
    private readonly Dictionary<SourcePath, string> _textByFolder = [];

    /// <param name="texts">YAML by the path of its file.</param>
    public DirectoryDefaults(IEnumerable<KeyValuePair<SourcePath, string>> texts)
    {
        var diagnostics = new List<Diagnostic>();
        // From the back, so that _directory.yml comes before _directory.yaml.
        foreach (var (path, text) in texts.OrderByDescending(t => t.Key))
        {
            if (_textByFolder.ContainsKey(path.Folder))
            {
                diagnostics.Add(Diagnostic.Warning(DiagnosticCodes.UnreadableFrontMatter, new(path.Value),
                    "The folder has two files of defaults, and this one was left out.", "Move its keys to the other one."));
                continue;
            }

            var (front, problems) = FrontMatterReader.ReadDefaults(text, path.Value);
            _byFolder[path.Folder] = front;
            _textByFolder[path.Folder] = text;
            diagnostics.AddRange(problems);
        }

        Diagnostics = Diagnostic.Sort(diagnostics);
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public FrontMatter For(SourcePath folder)
    {
        var front = FrontMatter.Empty;
        foreach (var above in FromRoot(folder))
        {
            front = _byFolder.TryGetValue(above, out var own) ? own.Over(front) : front;
        }

        return front;
    }

    /// <summary>Changes when the defaults for that folder may have.</summary>
    public string FingerprintFor(SourcePath folder) =>
        _textByFolder.Count == 0 ? "" : string.Join('\n', FromRoot(folder).Select(f => _textByFolder.GetValueOrDefault(f, "")));

    private static IEnumerable<SourcePath> FromRoot(SourcePath folder)
    {
        var path = new Stack<SourcePath>();
        for (var f = folder; ; f = f.Folder)
        {
            path.Push(f);
            if (f.IsRoot)
            {
                return path;
            }
        }
    }
}

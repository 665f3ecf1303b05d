using Fieldguide.Execution;

namespace Fieldguide.Serving;

/// <summary>One whole site in memory. Never changed: a new build makes a new one.</summary>
public sealed class ServedSite
{
    private readonly Dictionary<string, ServedFile> _files;

    /// <param name="files">By path below the site's root, parts joined by <c>/</c>.</param>
    /// <param name="linkRoot">Path the site stands under; begins and ends with a slash.</param>
    public ServedSite(Dictionary<string, ServedFile> files, string linkRoot)
    {
        _files = files;
        LinkRoot = linkRoot;
        Version = Fingerprints.Of([.. files.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => new[] { f.Key, f.Value.Hash })])[..16];
    }

    public string LinkRoot { get; }

    /// <summary>The same for the same content, whenever and wherever it was built, so that a page knows if it is an old one.</summary>
    public string Version { get; }

    public ServedFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>Files that the other site does not have, or has with other content, and those that only it has.</summary>
    public int Differences(ServedSite? other) =>
        _files.Count(f => other?.Find(f.Key)?.Hash != f.Value.Hash) + (other?._files.Keys.Count(path => !_files.ContainsKey(path)) ?? 0);
}

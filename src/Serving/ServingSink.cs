using System.Collections.Concurrent;
using Fieldguide.Execution;
using Fieldguide.Files;

namespace Fieldguide.Serving;

/// <summary>
/// Keeps what builds write, by content: a build hands over only what changed, and a build that fails must not change what
/// the last good one made.
/// </summary>
public sealed class ServingSink : IOutputSink
{
    private readonly ConcurrentDictionary<string, ServedFile> _byHash = new(StringComparer.Ordinal);

    public WrittenFile Write(OutputFile file)
    {
        var hash = Fingerprints.Of(file.Content.Span);
        _byHash.TryAdd(hash, new(file.Content, hash));
        return new(file.Path, file.Content.Length, hash);
    }

    /// <summary>The site a build gave.</summary>
    /// <param name="files">All of its files, with those that were remembered from earlier builds; each path once.</param>
    public ServedSite SiteOf(IEnumerable<WrittenFile> files, string linkRoot) =>
        new(files.ToDictionary(f => f.Path.Value, f => _byHash[f.Hash], StringComparer.Ordinal), linkRoot);

    /// <summary>Lets go of content that neither list names.</summary>
    /// <param name="remembered">What the next build may still speak of without handing it over again.</param>
    public void Forget(IEnumerable<WrittenFile> remembered, IEnumerable<WrittenFile> shown)
    {
        var kept = remembered.Concat(shown).Select(f => f.Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var hash in _byHash.Keys.Where(h => !kept.Contains(h)))
        {
            _byHash.TryRemove(hash, out _);
        }
    }
}

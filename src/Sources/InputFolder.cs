using System.Collections.Concurrent;
using System.Globalization;
using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Text;

namespace Fieldguide.Sources;

/// <summary>
/// Reads an input folder: guide files into memory, the rest by name. Names that start with <c>_</c> or <c>.</c> are skipped,
/// but for <c>_directory.yml</c>. What cannot be read is told and left out; the rest goes on.
/// </summary>
public static class InputFolder
{
    /// <param name="root">On the disk.</param>
    /// <param name="withHistory">Asks git when each guide last changed.</param>
    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">As above, for want of rights.</exception>
    public static SourceTree Read(string root, bool withHistory = false)
    {
        var listing = InputListing.Of(root);
        var problems = new ConcurrentBag<Diagnostic>(listing.Diagnostics);
        var guides = InParallel(listing.Guides, problems, f =>
        {
            var bytes = File.ReadAllBytes(f.FullPath);
            if (SourceDecoder.Doubt(bytes) is { } encoding)
            {
                problems.Add(InputProblems.Encoding(f.Path, encoding));
            }

            return new SourceFile(f.Path, bytes);
        });
        var assets = InParallel(listing.Assets, problems, f =>
        {
            // Opened once here, so that a picture without rights is a warning now and not the end of the build later.
            using var file = File.OpenHandle(f.FullPath);
            return new AssetFile(f.Path, f.FullPath, string.Create(CultureInfo.InvariantCulture, $"{RandomAccess.GetLength(file)}-{File.GetLastWriteTimeUtc(file).Ticks}"));
        });
        var defaults = InParallel(listing.Defaults, problems, f => KeyValuePair.Create(f.Path, SourceDecoder.Decode(File.ReadAllBytes(f.FullPath)).Text));
        var history = withHistory ? ChangeHistory.Read(root, guides.Select(g => g.Path)) : default;
        if (history.Problem is { } problem)
        {
            problems.Add(problem);
        }

        var tree = new SourceTree(guides, assets, new Dictionary<SourcePath, string>(defaults), Diagnostic.Sort(problems));
        return history.Dates is { } dates ? tree with { Changed = dates } : tree;
    }

    private static List<T> InParallel<T>(IReadOnlyList<ListedFile> files, ConcurrentBag<Diagnostic> problems, Func<ListedFile, T> read)
        where T : notnull
    {
        var results = new (bool Read, T Value)[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            try
            {
                results[i] = (true, read(files[i]));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(InputProblems.Unreadable(files[i], e));
            }
        });
        return [.. results.Where(r => r.Read).Select(r => r.Value)];
    }
}

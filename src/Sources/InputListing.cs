using Fieldguide.Diagnostics;
using Fieldguide.Files;

namespace Fieldguide.Sources;

/// <summary>
/// What lies in an input folder, by name alone. Symbolic links are followed while they stay inside, lead to no folder they
/// lie in, and are not themselves met through a linked folder: a few folders that link each other would else unfold to
/// millions of pages.
/// </summary>
internal sealed class InputListing
{
    private static readonly HashSet<string> GuideExtensions = new(StringComparer.Ordinal) { ".md", ".markdown", ".txt" };

    /// <summary>Settings, ledger, and what systems and tools leave behind.</summary>
    private static readonly HashSet<string> NotPublished =
        new(StringComparer.OrdinalIgnoreCase) { ConfigLocator.FileName, "ids.lock", "Thumbs.db", "desktop.ini", "node_modules" };

    private readonly List<ListedFile> _guides = [];
    private readonly List<ListedFile> _assets = [];
    private readonly List<ListedFile> _defaults = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly string _realRoot;

    private InputListing(DirectoryInfo root)
    {
        _realRoot = RealPath.Of(root);
        Enter(root, SourcePath.Root, _realRoot, linkedFrom: null);
        foreach (var list in new[] { _guides, _assets, _defaults })
        {
            list.Sort((a, b) => a.Path.CompareTo(b.Path));
        }
    }

    public IReadOnlyList<ListedFile> Guides => _guides;

    public IReadOnlyList<ListedFile> Assets => _assets;

    /// <summary>The <c>_directory.yml</c> files.</summary>
    public IReadOnlyList<ListedFile> Defaults => _defaults;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    public static InputListing Of(string root) => new(new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))));

    /// <param name="real">The folder without links on the way to it.</param>
    /// <param name="linkedFrom">The real folder that holds the link we came through; null outside linked folders.</param>
    private void Enter(DirectoryInfo folder, SourcePath path, string real, string? linkedFrom)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (!path.IsRoot && e is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(InputProblems.Unreadable(new(path, folder.FullName), e));
            return;
        }

        foreach (var entry in entries)
        {
            var isDefaults = entry is FileInfo && entry.Name is "_directory.yml" or "_directory.yaml";
            if (isDefaults || !(entry.Name[0] is '_' or '.' || NotPublished.Contains(entry.Name)))
            {
                Take(entry, path.Append(entry.Name), real, linkedFrom, isDefaults);
            }
        }
    }

    private void Take(FileSystemInfo entry, SourcePath path, string realFolder, string? linkedFrom, bool isDefaults)
    {
        var real = Path.Join(realFolder, entry.Name);
        var isLink = false;
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is { } target)
        {
            isLink = true;
            if (WhyNotFollowed(entry, realFolder, linkedFrom, out real) is { } why)
            {
                _diagnostics.Add(InputProblems.NotFollowed(path, target, why));
                return;
            }

            linkedFrom = realFolder;
        }

        if (entry is DirectoryInfo folder)
        {
            Enter(folder, path, real, linkedFrom);
            return;
        }

        if (SpecialFile.KindOf(isLink ? new(real) : (FileInfo)entry) is { } kind)
        {
            _diagnostics.Add(InputProblems.NoFile(path, kind));
            return;
        }

        var list = isDefaults ? _defaults : GuideExtensions.Contains(path.Extension) ? _guides : _assets;
        list.Add(new(path, entry.FullName));
    }

    private string? WhyNotFollowed(FileSystemInfo link, string realFolder, string? linkedFrom, out string real)
    {
        real = "";
        try
        {
            if (link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target)
            {
                return "leads nowhere";
            }

            real = RealPath.Of(target);
        }
        catch (IOException)
        {
            // More than forty links in a row: the system gives up, and so do we.
            return "runs in a circle";
        }
        catch (UnauthorizedAccessException)
        {
            return "leads where access is denied";
        }

        return !RealPath.Contains(_realRoot, real) ? "leaves the input"
            : link is FileInfo ? null
            : RealPath.Contains(real, realFolder) || (linkedFrom is not null && RealPath.Contains(real, linkedFrom)) ? "runs in a circle"
            : linkedFrom is not null ? "stands in a folder that is itself reached by a link"
            : null;
    }
}

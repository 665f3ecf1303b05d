using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Text;

namespace Fieldguide.Sources;

/// <summary>
/// Reads an input folder: guide files into memory, the rest by name. Names that start with <c>_</c> or <c>.</c> are skipped,
/// but for <c>_directory.yml</c>. Symbolic links are followed while they stay inside the input and do not run in a circle.
/// </summary>
public static class InputFolder
{
    private static readonly string[] GuideExtensions = [".md", ".markdown", ".txt"];
    private static readonly string[] NotPublished = ["statiq.config", "ids.lock", "Thumbs.db", "desktop.ini", "node_modules"];

    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    public static SourceTree Read(string root)
    {
        var walk = new Walk(Path.GetFullPath(root));
        var files = new SourceFile?[walk.Guides.Count];
        Parallel.For(0, files.Length, i =>
        {
            var (path, full) = walk.Guides[i];
            try
            {
                files[i] = new(path, File.ReadAllBytes(full));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                lock (walk.Diagnostics)
                {
                    walk.Diagnostics.Add(Unreadable(path, e));
                }
            }
        });
        return new(
            [.. files.OfType<SourceFile>().OrderBy(f => f.Path)],
            [.. walk.Assets.OrderBy(a => a.Path)],
            walk.Defaults.ToDictionary(d => d.Path, d => SourceDecoder.Decode(File.ReadAllBytes(d.Full)).Text),
            walk.Diagnostics);
    }

    private static Diagnostic Unreadable(SourcePath path, Exception e) => Diagnostic.Warning(
        DiagnosticCodes.UnreadableFile, new(path.Value), $"The file cannot be read: {e.Message}", "Check its rights; it was left out.");

    private sealed class Walk
    {
        private readonly string _realRoot;
        private readonly HashSet<string> _visiting = new(StringComparer.Ordinal);

        public Walk(string root)
        {
            _realRoot = Real(new DirectoryInfo(root));
            Enter(new DirectoryInfo(root), SourcePath.Root);
        }

        public List<(SourcePath Path, string Full)> Guides { get; } = [];

        public List<AssetFile> Assets { get; } = [];

        public List<(SourcePath Path, string Full)> Defaults { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        private void Enter(DirectoryInfo folder, SourcePath path)
        {
            var real = Real(folder);
            if (!_visiting.Add(real))
            {
                Skip(path, "runs in a circle");
                return;
            }

            try
            {
                foreach (var entry in folder.EnumerateFileSystemInfos())
                {
                    Take(entry, path.Append(entry.Name));
                }
            }
            catch (UnauthorizedAccessException e)
            {
                Diagnostics.Add(Unreadable(path, e));
            }

            _visiting.Remove(real);
        }

        private void Take(FileSystemInfo entry, SourcePath path)
        {
            var isDefaults = entry.Name is "_directory.yml" or "_directory.yaml";
            if (!isDefaults && (entry.Name[0] is '_' or '.' || NotPublished.Contains(entry.Name)))
            {
                return;
            }

            if (entry.LinkTarget is not null && !StaysInside(entry))
            {
                Skip(path, "leaves the input or leads nowhere");
                return;
            }

            switch (entry)
            {
                case DirectoryInfo folder:
                    Enter(folder, path);
                    break;
                case FileInfo when isDefaults:
                    Defaults.Add((path, entry.FullName));
                    break;
                case FileInfo when GuideExtensions.Contains(path.Extension):
                    Guides.Add((path, entry.FullName));
                    break;
                case FileInfo:
                    Assets.Add(new(path, entry.FullName));
                    break;
            }
        }

        private bool StaysInside(FileSystemInfo link)
        {
            try
            {
                var target = link.ResolveLinkTarget(returnFinalTarget: true);
                return target is { Exists: true } && (Real(target) + Path.DirectorySeparatorChar).StartsWith(_realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false;
            }
        }

        private void Skip(SourcePath path, string why) => Diagnostics.Add(Diagnostic.Warning(
            DiagnosticCodes.LinkedFileSkipped, new(path.Value), $"The symbolic link {why}, so it was not followed.", "Copy what it leads to into the input."));

        /// <summary>The path with every link in it followed.</summary>
        private static string Real(FileSystemInfo entry)
        {
            var full = Path.TrimEndingDirectorySeparator(entry.FullName);
            var parent = Path.GetDirectoryName(full);
            if (parent is null)
            {
                return full;
            }

            var target = entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true);
            return target is null ? Path.Combine(Real(new DirectoryInfo(parent)), Path.GetFileName(full)) : Real(target);
        }
    }
}

using System.Collections.Concurrent;
using Fieldguide.Diagnostics;
using Fieldguide.Execution;
using Fieldguide.Files;

namespace Fieldguide.Publishing;

/// <summary>
/// One publication of a site, all or nothing. Changed files are staged inside the output as they arrive; the switch is
/// recorded in a journal before the first file moves, so that a run that is killed leaves the old site, or one that the next
/// run completes before anything else. An output that does not exist yet is staged beside its place and becomes one rename.
/// </summary>
public sealed class Publication : IOutputSink, IDisposable
{
    private readonly Bookkeeping _books;
    private readonly string _output;
    private readonly FileStream _lock;
    private readonly Dictionary<string, WrittenFile> _before;
    private readonly ConcurrentDictionary<string, WrittenFile> _now = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _staged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> _problems = [];
    private IReadOnlyList<Diagnostic>? _obstacles;
    private bool _begun;

    private Publication(string output, Bookkeeping books, FileStream locked, IReadOnlyList<WrittenFile> before)
    {
        _output = output;
        _books = books;
        _lock = locked;
        _before = before.ToDictionary(f => f.Path.Value, StringComparer.Ordinal);
    }

    /// <summary>Two files for one path. Known once all files have been written.</summary>
    public IReadOnlyList<Diagnostic> Problems => Diagnostic.Sort(_problems);

    /// <summary>What forbids the switch; see <see cref="Publishing.Obstacles"/>. Known once all files have been written.</summary>
    public IReadOnlyList<Diagnostic> Obstacles => _obstacles ??= IsNew ? [] : Disk.Do($"look at {_output}", FindObstacles);

    private bool IsNew => _books.Site != _output;

    /// <summary>Finishes or clears what an earlier run left behind, then opens the folder for this run alone.</summary>
    /// <param name="output">Passed <see cref="OutputFolder.Check"/>. Where it is a symbolic link, the folder it leads to is the output.</param>
    /// <exception cref="PublishException">Another run is at it, or the disk failed.</exception>
    public static Publication Begin(string output) => Disk.Do($"prepare {output}", () =>
    {
        output = Place(output);
        var exists = Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any();
        var books = new Bookkeeping(exists ? output : Bookkeeping.BesideOf(output));
        Directory.CreateDirectory(books.Folder);
        var locked = TakeLock(books.Lock, output);
        try
        {
            if (!exists)
            {
                Clear(books);
            }

            Disk.Do($"complete what an earlier run began to publish in {output}", () => Recovery.Run(books), PublishException.PartlyPublished);
            var manifest = File.Exists(books.Manifest) ? Manifest.Read(File.ReadAllText(books.Manifest)) : null;
            return new Publication(output, books, locked, manifest ?? []);
        }
        catch
        {
            locked.Dispose();
            throw;
        }
    });

    /// <summary>Thread-safe. A file equal to the one in place is not written again.</summary>
    public WrittenFile Write(OutputFile file)
    {
        var path = file.Path.Value;
        var written = new WrittenFile(file.Path, file.Content.Length, Fingerprints.Of(file.Content.Span));
        if (!_now.TryAdd(path, written))
        {
            _problems.Add(SamePath.Of(path, _now[path].Path.Value));
            return written;
        }

        return Disk.Do($"write {path}", () =>
        {
            if (IsNew)
            {
                Put(_books.InSite(path), file.Content);
                return written;
            }

            var place = _books.InSite(path);
            if (!Disk.Holds(place, file.Content.Span))
            {
                Put(_books.InStaging(path), file.Content);
                _staged[path] = true;
            }

            return written;
        });
    }

    /// <summary>Makes the staged site the site.</summary>
    /// <exception cref="PublishException">There are <see cref="Obstacles"/>, or the disk failed.</exception>
    public PublicationResult Commit()
    {
        if (Obstacles is [var first, ..])
        {
            throw new PublishException($"Could not publish {_output}: {first.Place.Path}: {first.Message}", $"{first.Fix} {PublishException.OldSiteStands}");
        }

        var intent = $"publish {_output}";
        var result = Disk.Do<PublicationResult>(intent, IsNew ? CommitNew : Announce);
        if (!IsNew)
        {
            Disk.Do(intent, () => Recovery.Run(_books), PublishException.PartlyPublished);
        }

        return result;
    }

    /// <summary>Without <see cref="Commit"/>, drops all that was staged; the output stays as it was.</summary>
    public void Dispose()
    {
        _lock.Dispose();

        // Once the switch has begun, the next run needs what is staged to complete it.
        if (_begun)
        {
            return;
        }

        var left = IsNew ? _books.Site : _books.Staging;
        if (Directory.Exists(left))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    private PublicationResult CommitNew()
    {
        Disk.WriteDurably(_books.Manifest, Manifest.Write(_now.Values));
        _lock.Dispose();
        File.Delete(_books.Lock);
        if (Directory.Exists(_output))
        {
            // Empty, or the site would have been staged inside it.
            Directory.Delete(_output);
        }

        Directory.Move(_books.Site, _output);
        _begun = true;
        return new(_now.Count, 0, 0, []);
    }

    /// <summary>Everything up to the journal, from which on the switch must be completed.</summary>
    private PublicationResult Announce()
    {
        var foreign = _staged.Keys.Where(IsForeign).Order(StringComparer.Ordinal).ToArray();
        var edited = _before.Values.Where(IsEdited).ToArray();
        var removed = _before.Values.Count(f => !_now.ContainsKey(f.Path.Value)) - edited.Length;
        foreach (var path in foreign)
        {
            File.Delete(_books.InStaging(path));
            _staged.TryRemove(path, out _);
        }

        var ours = _now.Values.Where(f => !foreign.Contains(f.Path.Value)).ToArray();
        var next = Manifest.Write(ours);
        var manifestIsSame = _staged.IsEmpty && File.Exists(_books.Manifest) && File.ReadAllText(_books.Manifest) == next;
        if (!manifestIsSame)
        {
            // What is in the old manifest and not in the journal is deleted; an edited file is ours no more.
            if (edited.Length > 0)
            {
                Disk.WriteDurably(_books.Manifest, Manifest.Write(_before.Values.Except(edited)));
            }

            Disk.WriteDurably(_books.Journal, next);
        }

        _begun = true;
        return new(_staged.Count, ours.Length - _staged.Count, removed,
        [
            .. foreign.Select(p => Kept(p, "The site has a file of this name, but this one was not made by it, so it was kept.")),
            .. edited.Select(f => Kept(f.Path.Value, "The site no longer has this file, but it was changed by somebody, so it was kept.")),
        ]);
    }

    private static Diagnostic Kept(string path, string message) =>
        Diagnostic.Warning(DiagnosticCodes.ForeignFileKept, new(path), message, "Move it away or delete it.");

    private IReadOnlyList<Diagnostic> FindObstacles() => Publishing.Obstacles.Find(
        _books,
        _staged.Keys.Where(p => !IsForeign(p)),
        _before.Values.Where(f => !_now.ContainsKey(f.Path.Value) && !IsEdited(f) && File.Exists(_books.InSite(f.Path.Value))).Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal));

    /// <summary>Somebody else's file in the place of one of ours.</summary>
    private bool IsForeign(string path) => !_before.ContainsKey(path) && File.Exists(_books.InSite(path));

    /// <summary>The site no longer has it, but somebody else has changed it.</summary>
    private bool IsEdited(WrittenFile file) => !_now.ContainsKey(file.Path.Value) && !Disk.HoldsOrGone(_books.InSite(file.Path.Value), file);

    private static string Place(string output)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
        return folder.LinkTarget is null ? folder.FullName : Path.TrimEndingDirectorySeparator(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName); // A link has a target.
    }

    private void Put(string place, ReadOnlyMemory<byte> content)
    {
        var folder = Path.GetDirectoryName(place)!;
        if (!_folders.ContainsKey(folder))
        {
            // Known only once it is there: another thread may be about to write into it.
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        using var file = File.OpenHandle(place, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, content.Span, 0);
    }

    private static FileStream TakeLock(string path, string output)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            throw new PublishException($"Another run is writing {output}. Wait for it, or choose another --output.", PublishException.OldSiteStands, e);
        }
    }

    /// <summary>The remains of a first build that was killed: nobody has seen them.</summary>
    private static void Clear(Bookkeeping books)
    {
        foreach (var entry in new DirectoryInfo(books.Site).EnumerateFileSystemInfos().Where(e => e.Name != Bookkeeping.FolderName))
        {
            if (entry is DirectoryInfo folder && folder.LinkTarget is null)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }
}

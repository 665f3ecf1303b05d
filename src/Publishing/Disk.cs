using System.Text;
using Fieldguide.Execution;
using Fieldguide.Files;

namespace Fieldguide.Publishing;

/// <summary>The few things we ask of a disk, with failures told as path and intent.</summary>
internal static class Disk
{
    /// <param name="fix">What to tell of the state things are in when it fails.</param>
    /// <exception cref="PublishException">The disk or its rights failed.</exception>
    public static T Do<T>(string intent, Func<T> work, string fix = PublishException.OldSiteStands)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"Could not {intent}: {e.Message}", fix, e);
        }
    }

    /// <inheritdoc cref="Do{T}"/>
    public static void Do(string intent, Action work, string fix) => Do(intent, () => { work(); return true; }, fix);

    /// <summary>On the disk, not only in its cache, before anything that relies on it happens.</summary>
    public static void WriteDurably(string path, string text)
    {
        var temporary = path + ".part";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The file is there with exactly this content. A link is not: it may lead out of the site.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var info = new FileInfo(path);
        return info.Exists && info.LinkTarget is null && info.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
    }

    /// <summary>The file is as we wrote it, or nobody has it any more.</summary>
    public static bool HoldsOrGone(string path, WrittenFile written)
    {
        var info = new FileInfo(path);
        return !info.Exists || (info.Length == written.Length && Fingerprints.Of(File.ReadAllBytes(path)) == written.Hash);
    }

    /// <summary>A folder inside the site, never through a link that might lead out of it.</summary>
    public static void CreateRealFolder(string folder, string site)
    {
        var info = new DirectoryInfo(folder);
        if (info.FullName.Length <= site.Length)
        {
            return;
        }

        if (info.LinkTarget is not null)
        {
            throw new IOException($"{folder} is a symbolic link; the site does not write through it.");
        }

        if (!info.Exists)
        {
            CreateRealFolder(Path.GetDirectoryName(folder)!, site);
            info.Create();
        }
    }

    public static void DeleteEmptyFolders(string folder, string site)
    {
        while (folder.Length > site.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}

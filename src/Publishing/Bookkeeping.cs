namespace Fieldguide.Publishing;

/// <summary>Where a site keeps its own books, inside its output folder.</summary>
/// <param name="Site">The folder that holds the site.</param>
internal sealed record Bookkeeping(string Site)
{
    public const string FolderName = ".fieldguide";

    public string Folder => Path.Combine(Site, FolderName);

    public string Manifest => Path.Combine(Folder, "manifest");

    /// <summary>Present and complete: the switch to the staged files has begun and must be finished.</summary>
    public string Journal => Path.Combine(Folder, "journal");

    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>Finished files that are not in place yet.</summary>
    public string Staging => Path.Combine(Folder, "staging");

    /// <summary>Where a site is made whose output does not exist yet.</summary>
    public static string BesideOf(string output) => Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.fieldguide-new"); // The root of a disk is never empty.

    public string InSite(string path) => Path.Combine(Site, path.Replace('/', Path.DirectorySeparatorChar));

    public string InStaging(string path) => Path.Combine(Staging, path.Replace('/', Path.DirectorySeparatorChar));
}

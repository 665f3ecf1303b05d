using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Linking;

/// <summary>Where a written address leads.</summary>
public abstract record LinkResolution
{
    private LinkResolution()
    {
    }

    public sealed record ToPage(PageAddress Address, string? Fragment) : LinkResolution;

    public sealed record ToFile(OutputPath File, string Suffix) : LinkResolution;

    public sealed record External(string Address, bool IsRemoteImage = false) : LinkResolution;

    /// <param name="Reason">One sentence for the reader of the page.</param>
    public sealed record Nowhere(string Reason) : LinkResolution;
}

/// <summary>
/// Resolves what authors write: paths of <c>.md</c> and <c>.txt</c> files, of folders, with anchors; assets; other hosts.
/// What leads nowhere is a diagnostic that names the nearest thing that exists.
/// </summary>
public sealed class LinkResolver(Library library)
{
    private static readonly string[] GuideExtensions = [".md", ".markdown", ".txt"];

    public (LinkResolution Resolution, Diagnostic? Diagnostic) Resolve(ParsedGuide guide, WrittenLink link)
    {
        var written = link.Destination.Trim();
        if (!LinkScheme.IsAllowed(written))
        {
            return (
                new LinkResolution.Nowhere("Addresses of this kind are not published."),
                Diagnostic.Warning(DiagnosticCodes.RefusedAddress, link.Place,
                    $"Addresses that begin with \"{LinkScheme.Of(written)}:\" are not published.", "Use https, mailto or a path."));
        }

        if (LinkScheme.IsExternal(written))
        {
            return (new LinkResolution.External(written, link.IsImage), !link.IsImage ? null : IsScript(written) ? RemoteScript(link) : RemoteImage(link));
        }

        var (path, suffix, fragment) = Split(written);
        if (path.Length == 0)
        {
            return ResolvePage(library.Page(guide.Path)!, fragment, link);
        }

        if (guide.Path.Folder.Follow(path) is not { } target)
        {
            return Missing(link, path, "leaves the input folder", Nearest(guide, path));
        }

        if (FindPage(target) is { } page)
        {
            return ResolvePage(page, fragment, link);
        }

        if (library.Assets.TryGetValue(target, out var file))
        {
            return (new LinkResolution.ToFile(file, suffix), null);
        }

        return library.SectionOf(target) is { PageCount: > 0 } section
            ? section.Page is { } own ? ResolvePage(own, fragment, link) : (new LinkResolution.ToPage(section.Address, null), null)
            : FindDraft(target) ? Missing(link, path, "is a draft, which is not published", "Publish it, or take the link out.")
            : Missing(link, path, "does not exist", Nearest(guide, path));
    }

    private static Diagnostic RemoteImage(WrittenLink link) => Diagnostic.Warning(
        DiagnosticCodes.RemoteImage, link.Place,
        $"The picture {link.Destination} is on another host, which learns who reads this page.", "Keep a copy beside the page.");

    /// <summary>Raw HTML names them as it names pictures.</summary>
    private static bool IsScript(string address) => Split(address).Path.EndsWith(".js", StringComparison.OrdinalIgnoreCase);

    private static Diagnostic RemoteScript(WrittenLink link) => Diagnostic.Warning(
        DiagnosticCodes.RefusedAddress, link.Place, $"The script {link.Destination} is not published: pages run none but the site's own.", "Take it out.");

    private LibraryPage? FindPage(SourcePath target) =>
        library.Page(target) ?? GuideExtensions.Select(e => library.Page(new(target.Value + e))).FirstOrDefault(p => p is not null);

    private static (LinkResolution, Diagnostic?) ResolvePage(LibraryPage page, string? fragment, WrittenLink link)
    {
        if (string.IsNullOrEmpty(fragment))
        {
            return (new LinkResolution.ToPage(page.Address, null), null);
        }

        if (page.Guide.Anchors.Contains(fragment))
        {
            return (new LinkResolution.ToPage(page.Address, fragment), null);
        }

        // GitHub scrolls there whatever the case is.
        if (page.Guide.Anchors.Order(StringComparer.Ordinal).FirstOrDefault(a => a.Equals(fragment, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return (new LinkResolution.ToPage(page.Address, same), null);
        }

        var warning = Diagnostic.Warning(DiagnosticCodes.MissingAnchor, link.Place,
            $"\"{page.Path}\" has no heading with the id \"{fragment}\".", NearestName.Ask("#" + fragment, page.Guide.Anchors.Select(a => "#" + a)));
        return link.Destination.StartsWith('#')
            ? (new LinkResolution.Nowhere("This place in the page does not exist."), warning)
            : (new LinkResolution.ToPage(page.Address, null), warning);
    }

    private bool FindDraft(SourcePath target) =>
        library.Drafts.Contains(target) || GuideExtensions.Any(e => library.Drafts.Contains(new(target.Value + e)));

    private static (LinkResolution, Diagnostic?) Missing(WrittenLink link, string path, string what, string? fix) => (
        new LinkResolution.Nowhere($"“{path}” {what}."),
        Diagnostic.Warning(DiagnosticCodes.MissingTarget, link.Place, $"The link target \"{path}\" {what}.", fix));

    /// <summary>A file of the same name elsewhere has been moved; else a name like it in the folder the link points into. Never the page itself.</summary>
    private string? Nearest(ParsedGuide guide, string path)
    {
        var from = guide.Path.Folder;
        var target = from.Follow(path);
        var name = target?.Name ?? path[(path.LastIndexOf('/') + 1)..];
        var folder = library.SectionOf(target?.Folder ?? from) ?? library.Root;
        var moved = library.Named(name).FirstOrDefault(p => p != guide.Path);
        var near = moved ?? NearIn(folder, name, guide.Path);
        return near is { } found ? $"Did you mean \"{Relative(from, found)}\"?" : null;
    }

    private SourcePath? NearIn(Section folder, string name, SourcePath itself)
    {
        var names = folder.Entries.Select(e => e.Page?.Path ?? e.Section!.Folder)
            .Concat(library.Assets.Keys.Where(a => a.Folder == folder.Folder))
            .Concat(folder.Page is null ? [] : [folder.Page.Path])
            .Where(p => p != itself)
            .ToLookup(p => p.Name, StringComparer.Ordinal);
        return NearestName.Find(name, names.Select(n => n.Key)) is { } near ? names[near].Order().First() : null;
    }

    private static string Relative(SourcePath from, SourcePath to)
    {
        var (start, end) = (from.IsRoot ? [] : from.Value.Split('/'), to.Value.Split('/'));
        var common = start.Zip(end).TakeWhile(p => p.First == p.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", start.Length - common).Concat(end[common..]));
    }

    private static (string Path, string Suffix, string? Fragment) Split(string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var query = written.AsSpan(0, hash < 0 ? written.Length : hash).IndexOf('?');
        var end = query >= 0 ? query : hash >= 0 ? hash : written.Length;
        return (Uri.UnescapeDataString(written[..end]).Replace('\\', '/'), written[end..], hash < 0 ? null : Uri.UnescapeDataString(written[(hash + 1)..]));
    }
}

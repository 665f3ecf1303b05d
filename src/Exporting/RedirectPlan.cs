using System.Text;
using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Exporting;

/// <summary>
/// The redirects of a site. One line of front matter must not cost a page its place, nor the whole site: what stands at an
/// address keeps it, and of two redirects the first in reading order is made.
/// </summary>
public sealed class RedirectPlan
{
    /// <summary>What nearly every file system takes for one name, and what leaves room for the output folder's own path.</summary>
    private const int LongestName = 255;
    private const int LongestPath = 1000;

    private static readonly string[] OurFolders = [".fieldguide", "assets", "data", "downloads"];
    private static readonly string[] OurFiles = [".nojekyll", "404.html", "llms.txt", "robots.txt", "sitemap.xml"];

    /// <summary>Files of the site, and the folders they lie in, each with its source as messages name it.</summary>
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Redirect> _kept = [];
    private readonly List<Diagnostic> _diagnostics = [];

    private RedirectPlan()
    {
    }

    public IReadOnlyList<Redirect> Redirects => _kept;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <param name="ours">Pages the program makes, beside the lists of folders.</param>
    /// <param name="source">The bytes of a guide's file, to find the line in.</param>
    public static RedirectPlan For(Library library, IEnumerable<PageAddress> ours, Func<SourcePath, ReadOnlyMemory<byte>> source)
    {
        var plan = new RedirectPlan();
        Redirect[] written = [.. Redirect.All(library)];
        if (written.Length == 0)
        {
            return plan;
        }

        plan.TakeSite(library, ours);
        foreach (var redirect in written)
        {
            if (plan.WhyNot(redirect.From) is { } why)
            {
                plan._diagnostics.Add(Diagnostic.Warning(
                    DiagnosticCodes.BadFrontMatterValue,
                    FrontMatterPlace.Of(redirect.To.Path, source(redirect.To.Path).Span, "RedirectFrom", redirect.Written),
                    $"The redirect from \"{redirect.Written}\" to \"{redirect.To.Path}\" was left out: {why}",
                    "Take the address out of RedirectFrom."));
            }
            else
            {
                plan.Take(redirect.From.OutputPath.Value, $"the redirect to \"{redirect.To.Path}\"");
                plan._kept.Add(redirect);
            }
        }

        return plan;
    }

    private void TakeSite(Library library, IEnumerable<PageAddress> ours)
    {
        foreach (var page in library.ReadingOrder)
        {
            Take(page.Address.OutputPath.Value, $"\"{page.Path}\"");
            Take(PageText.PathOf(page.Address).Value, $"\"{page.Path}\"");
        }

        foreach (var (asset, path) in library.Assets)
        {
            Take(path.Value, $"\"{asset}\"");
        }

        foreach (var section in library.Sections.Where(s => s.PageCount > 0 || s.Folder.IsRoot))
        {
            Take(section.Address.OutputPath.Value, section.Folder.IsRoot ? "fieldguide's own home page" : $"the list of \"{section.Folder}/\"");
        }

        foreach (var address in ours)
        {
            Take(address.OutputPath.Value, "a page of fieldguide's own");
        }

        foreach (var file in OurFiles)
        {
            Take(file, "a file of fieldguide's own");
        }
    }

    private void Take(string path, string source)
    {
        _files.TryAdd(path, source);
        for (var slash = path.LastIndexOf('/'); slash > 0 && _folders.TryAdd(path[..slash], source); slash = path.LastIndexOf('/', slash - 1))
        {
        }
    }

    /// <returns>A sentence; null when the address is free.</returns>
    private string? WhyNot(PageAddress from)
    {
        var parts = from.Value.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(parts, p => Encoding.UTF8.GetByteCount(p) > LongestName) || Encoding.UTF8.GetByteCount(from.Value) > LongestPath)
        {
            return "the address is too long for a file name.";
        }

        if (from.Value.Any(char.IsControl))
        {
            return "the address holds a control character.";
        }

        if (parts.Length > 0 && OurFolders.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
        {
            return $"/{parts[0]}/ is a folder of fieldguide's own.";
        }

        // A file where a folder must go stands in the way as much as a page at the address itself.
        for (var count = 1; count <= parts.Length; count++)
        {
            if (_files.TryGetValue(string.Join('/', parts.Take(count)), out var file))
            {
                return $"{file} is published there.";
            }
        }

        return _files.TryGetValue(from.OutputPath.Value, out var taken) || _folders.TryGetValue(from.OutputPath.Value, out taken)
            ? $"{taken} is published there." : null;
    }
}

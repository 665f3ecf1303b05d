using Fieldguide.Diagnostics;

namespace Fieldguide.Linking;

/// <summary>A page with all of its links looked up.</summary>
/// <param name="Links">By the address as written.</param>
public sealed record LinkedPage(
    LibraryPage Page,
    IReadOnlyDictionary<string, LinkResolution> Links,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    public static LinkedPage Of(LibraryPage page, LinkResolver resolver)
    {
        var links = new Dictionary<string, LinkResolution>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var link in page.Guide.Links)
        {
            var (resolution, diagnostic) = resolver.Resolve(page.Guide, link);
            links[link.Destination] = resolution;
            if (diagnostic is not null)
            {
                diagnostics.Add(diagnostic);
            }
        }

        return new(page, links, diagnostics);
    }
}

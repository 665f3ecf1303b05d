using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Modules;

/// <summary>
/// Composes, renders and hands over one page after the other, so that none is kept. A page whose model is what it was the
/// last time is not rendered again.
/// </summary>
public sealed class PublishPages(PageRenderer renderer, SiteModel site, ComposeOptions options) : MapModule<PlannedPage, WrittenFile>
{
    private readonly Lock _gate = new();
    private (Library Library, PageComposer Composer)? _composer;

    // Composing always runs, since a page shows more than its own text; rendering is remembered below.
    protected override bool IsRemembered => false;

    protected override WrittenFile Map(string id, PlannedPage input, PhaseContext context)
    {
        var composer = ComposerFor(input.Library);
        var composed = input switch
        {
            { Written: { } page } => composer.Compose(page),
            { Listed: { } section } => composer.Compose(section),
            _ => composer.NotFound(),
        };
        WrittenFile Publish() => context.Sink.Write(new(new(id), renderer.Render(composed.Page, composed.Body is { } body ? BodyRenderer.Render(body) : "")));
        return context.Memo.Remembers
            ? context.Memo.Get("page/" + id, Fingerprints.Of(PageFingerprint.Parts(composed, input.Fingerprint)), Publish)
            : Publish();
    }

    private PageComposer ComposerFor(Library library)
    {
        lock (_gate)
        {
            if (_composer is not { } known || known.Library != library)
            {
                _composer = known = (library, new PageComposer(library, SiteModelFor(library), options));
            }

            return known.Composer;
        }
    }

    private SiteModel SiteModelFor(Library library)
    {
        var room = BarCharacters;
        return site with
        {
            Sections = [.. library.Root.Entries.Where(e => e.Section is not null)
                .TakeWhile(e => (room -= e.Title.Length + 3) >= 0)
                .Select(e => new SiteSection(e.Address, e.Title, e.Description, e.Section!.PageCount))],
        };
    }

    /// <summary>What the bar holds beside the site's name on a screen of middle width.</summary>
    private const int BarCharacters = 72;
}

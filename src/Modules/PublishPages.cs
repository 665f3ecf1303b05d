using Fieldguide.Execution;
using Fieldguide.Files;
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
    private SiteIndex? _index;
    private PageComposer? _composer;

    // Composing always runs, since a page shows more than its own text; rendering is remembered below.
    protected override bool IsRemembered => false;

    protected override WrittenFile Map(string id, PlannedPage input, PhaseContext context)
    {
        var composer = ComposerFor(input.Index);
        var composed = input switch
        {
            { Written: { } page } => composer.Compose(page),
            { Ours: { } page } => composer.Compose(page),
            { Listed: { } section } => composer.Compose(section),
            _ => composer.NotFound(),
        };
        WrittenFile Publish() => context.Sink.Write(new(new(id), renderer.Render(composed.Page, composed.Body is { } body ? BodyRenderer.Render(body) : "")));
        return context.Memo.Remembers
            ? context.Memo.Get("page/" + id, Fingerprints.Of(PageFingerprint.Parts(composed, input.Fingerprint)), Publish)
            : Publish();
    }

    private PageComposer ComposerFor(SiteIndex index)
    {
        lock (_gate)
        {
            if (_composer is null || _index != index)
            {
                _index = index;
                _composer = new PageComposer(index, SiteModelFor(index), options);
            }

            return _composer;
        }
    }

    private SiteModel SiteModelFor(SiteIndex index)
    {
        // What readers come to do is named before what the guide holds.
        SiteSection[] practice = [.. index.BarPages.Select(p => new SiteSection(p.Address, p.Bar!, p.Description, 0))];
        var room = BarCharacters - practice.Sum(p => p.Title.Length + 3);
        return site with
        {
            Sections = [.. index.Library.Root.Entries.Where(e => e.Section is not null && practice.All(p => p.Address != e.Address))
                .TakeWhile(e => (room -= e.Title.Length + 3) >= 0)
                .Select(e => new SiteSection(e.Address, e.Title, e.Description, e.Section!.PageCount))],
            Practice = practice,
        };
    }

    /// <summary>What the bar holds beside the site's name on a screen of middle width.</summary>
    private const int BarCharacters = 72;
}

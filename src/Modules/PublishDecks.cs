using Fieldguide.Cards;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Linking;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Cards;

namespace Fieldguide.Modules;

/// <summary>What decks add to the site.</summary>
public sealed class PublishDecks(SiteModel site, ComposeOptions options) : JoinModule<NoValue, Contribution>
{
    protected override IEnumerable<Document<Contribution>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var shelf = context.Outputs.Only<DeckShelf>(nameof(Pipelines.Decks)).Value;
        var linked = context.Outputs.FromPipeline<LinkedPage>(nameof(Pipelines.Links)).Select(l => l.Value).ToArray();
        var home = new PageComposer(new SiteIndex(library, linked, []), site, options).At(Files.PageAddress.Home);
        var pages = new DeckPages(library, shelf.Decks, Slug.Of(site.Title), options.EditUrl, [new(CardsText.Path, "Text for Anki and others")]);
        yield return new("flashcards", "", pages.Contribute() with
        {
            Files = [CardsJson.Write(shelf.Decks, home), CardsReport.Write(shelf.Book), .. shelf.Decks.Count > 0 ? [CardsText.Write(shelf.Decks, home, options.SiteUrl, site.Title)] : Array.Empty<Files.OutputFile>()],
            Diagnostics = [.. context.Outputs.Only<IdBook>(nameof(Pipelines.Ids)).Value.Update.Diagnostics, .. CardTally.Diagnostics(shelf.Book)],
        });
    }
}

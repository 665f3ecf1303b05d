using Fieldguide.Cards;
using Fieldguide.Cards.Decks;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Exporting.Anki;
using Fieldguide.Files;
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
        var home = new PageComposer(new SiteIndex(library, linked, []), site, options).At(PageAddress.Home);
        var pages = new DeckPages(library, shelf.Decks, Slug.Of(site.Title), options.EditUrl, [new(AnkiPackage.Path, "Package for Anki"), new(AnkiText.Path, "Text for Anki and others")]);
        yield return new("flashcards", "", pages.Contribute() with
        {
            Files = [OutputFile.Later(() => CardsJson.Write(shelf.Decks, home)), OutputFile.Later(() => CardsReport.Write(shelf.Book))],
            Diagnostics = [.. context.Outputs.Only<IdBook>(nameof(Pipelines.Ids)).Value.Update.Diagnostics, .. CardTally.Diagnostics(shelf.Book)],
        });
    }
}

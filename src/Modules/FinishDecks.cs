using Fieldguide.Cards;
using Fieldguide.Execution;
using Fieldguide.Exporting;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering;

namespace Fieldguide.Modules;

/// <summary>Cards and ids to decks, and what these add to the site.</summary>
public sealed class FinishDecks(SiteModel site, ComposeOptions options) : JoinModule<NoValue, Contribution>
{
    protected override IEnumerable<Document<Contribution>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var book = context.Outputs.Only<CardBook>(nameof(Pipelines.Cards)).Value;
        var ids = context.Outputs.Only<IdBook>(nameof(Pipelines.Ids)).Value;
        var linked = context.Outputs.FromPipeline<LinkedPage>(nameof(Pipelines.Links)).Select(l => l.Value).ToArray();
        var decks = DeckPlanner.Plan(library, book, p => ids.Cards[p], p => ids.Retired.GetValueOrDefault(p) ?? [], (_, _) => []);
        var home = new PageComposer(new SiteIndex(library, linked, []), site, options).At(PageAddress.Home);
        yield return new("decks", "", new Contribution
        {
            Files = [CardsJson.Write(decks, home), CardsReport.Write(book)],
        });
    }
}

using Fieldguide.Cards;
using Fieldguide.Cards.Decks;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Execution;
using Fieldguide.Linking;

namespace Fieldguide.Modules;

/// <summary>Cards, ids and concepts to decks.</summary>
public sealed class FinishDecks : JoinModule<NoValue, DeckShelf>
{
    protected override IEnumerable<Document<DeckShelf>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var book = context.Outputs.Only<CardBook>(nameof(Pipelines.Cards)).Value;
        var ids = context.Outputs.Only<IdBook>(nameof(Pipelines.Ids)).Value;
        var concepts = CardConcepts.Of(context.Outputs.FromPipeline<PageMentions>(nameof(Pipelines.Mentions)).Select(m => m.Value));
        yield return new("decks", "", new(book, DeckPlanner.Plan(library, book, p => ids.Of(nameof(Pipelines.Cards), p), ids.RetiredCards, concepts.Find)));
    }
}

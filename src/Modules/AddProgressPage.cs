using Fieldguide.Cards.Decks;
using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Study;

namespace Fieldguide.Modules;

/// <summary>A site with cards has a page for the learner's own figures, backup and restore.</summary>
public sealed class AddProgressPage : JoinModule<NoValue, Contribution>
{
    private static readonly PageAddress Address = PageAddress.Home.Append("progress");

    protected override IEnumerable<Document<Contribution>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var hasDecks = context.Outputs.Only<DeckShelf>(nameof(Pipelines.Decks)).Value.Decks.Count > 0;
        yield return new("study", "", hasDecks ? new() { Pages = [Page()] } : Contribution.None);
    }

    private static SitePage Page() => new(
        Address,
        "Your progress",
        "How far you have come, what is due next, and a backup of it all.",
        [new(Deck.Index, "Flashcards")],
        scope => new ProgressContent(scope.To(Deck.Index)));
}

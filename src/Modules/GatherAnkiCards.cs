using Fieldguide.Cards.Decks;
using Fieldguide.Execution;
using Fieldguide.Exporting.Anki;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering;

namespace Fieldguide.Modules;

/// <summary>All that Anki gets.</summary>
public sealed record AnkiBook(IReadOnlyList<AnkiCard> Cards);

/// <summary>Decks to what Anki gets of them, so that a run that changed no card need not pack them again.</summary>
public sealed class GatherAnkiCards(SiteModel site, ComposeOptions options) : JoinModule<NoValue, AnkiBook>
{
    protected override IEnumerable<Document<AnkiBook>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var linked = context.Outputs.FromPipeline<LinkedPage>(nameof(Pipelines.Links)).Select(l => l.Value).ToArray();
        var home = new PageComposer(new SiteIndex(library, linked, []), site, options).At(PageAddress.Home);
        var cards = new AnkiCards(library, home, site.Title, options.SiteUrl).Of(context.Outputs.Only<DeckShelf>(nameof(Pipelines.Decks)).Value.Decks);
        yield return new("anki", context.Memo.Remembers ? FingerprintOf(cards) : "", new(cards));
    }

    private static string FingerprintOf(IReadOnlyList<AnkiCard> cards) => Fingerprints.Of(
        [.. cards.SelectMany(c => (IEnumerable<string>)[c.Id, c.Rev.ToString(System.Globalization.CultureInfo.InvariantCulture), .. c.Deck, c.FrontHtml, c.BackHtml, c.ContextHtml, c.SourceHtml, c.ExtraHtml, c.IsReversed ? "1" : "", .. c.Tags])]);
}

using Fieldguide.Cards;
using Fieldguide.Execution;
using Fieldguide.Linking;

namespace Fieldguide.Modules;

/// <summary>One page's text to its cards.</summary>
public sealed class ExtractCards : MapModule<LibraryPage, PageCards>
{
    protected override PageCards Map(string id, LibraryPage input, PhaseContext context) => CardExtractor.Extract(input.Guide);
}

/// <summary>The cards of all pages, each question asked once.</summary>
public sealed class GatherCards : JoinModule<PageCards, CardBook>
{
    protected override IEnumerable<Document<CardBook>> Join(IReadOnlyList<Document<PageCards>> inputs, PhaseContext context)
    {
        var pages = inputs.ToDictionary(i => i.Value.Path, i => i.Value);
        yield return new("cards", "", CardBook.Of([.. context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value.ReadingOrder.Select(p => pages[p.Path])]));
    }
}

using Fieldguide.Cards.Wording;
using Fieldguide.Files;
using Fieldguide.Identity;
using Fieldguide.Linking;

namespace Fieldguide.Cards.Decks;

/// <summary>What is learned together: the cards of one page, of a part of it, or of all concepts of one family.</summary>
/// <param name="Slug">Unique in the site; part of its address.</param>
/// <param name="Page">Null where the cards come from several.</param>
/// <param name="Retired">Ids of cards that their pages no longer have.</param>
public sealed record Deck(string Slug, string Title, LibraryPage? Page, IReadOnlyList<Card> Cards, IReadOnlyList<string> Retired)
{
    /// <summary>Where all decks are listed.</summary>
    public static PageAddress Index { get; } = new("flashcards/");

    public PageAddress Address { get; } = new($"flashcards/{Slug}/");

    public PageAddress PrintAddress => Address.Append("print");
}

/// <summary>A card with the id that learners know it by.</summary>
/// <param name="Concepts">Slugs of the concepts it speaks of.</param>
public sealed record Card(CardDraft Draft, AssignedId Id, LibraryPage Page, IReadOnlyList<string> Concepts)
{
    /// <summary>Page and headings, as a learner sees them above the question.</summary>
    public IReadOnlyList<string> Path { get; } = ShownPath.Of(Page.Guide.Title, Draft);

    /// <summary>Line of the block in the page that holds what it was made from; null where only its heading can be linked to.</summary>
    public int? AnchorLine { get; } = AnchorLines.Nearest(Page.Guide, Draft);
}

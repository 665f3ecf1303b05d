namespace Fieldguide.Rendering.Cards;

/// <summary>A deck: its cards as questions whose answers open. The one source of cards for studying in the browser.</summary>
/// <param name="Site">Name under which browsers keep progress.</param>
/// <param name="GuideHref">The page it was made from; null where it has several.</param>
/// <param name="Parts">The other parts of a deck that was cut; empty for most.</param>
public sealed record DeckContent(
    string Slug, string Site, IReadOnlyList<CardModel> Cards, string IndexHref, string PrintHref, LinkModel? GuideHref, IReadOnlyList<NavLink> Parts) : PageContent
{
    public override IReadOnlyList<string> Styles => ["study"];
}

using System.Text;
using Fieldguide.Cards;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Cards;

namespace Fieldguide.Exporting;

/// <summary>
/// <c>downloads/flashcards.txt</c>: all cards as the text that Anki imports, with the headers of its manual ("Text files", "File
/// headers"). The id is the note's GUID, so that importing again updates instead of doubling.
/// </summary>
public static class CardsText
{
    private const string NoteType = "Fieldguide Basic";

    private static readonly string[] Columns = ["guid", "notetype", "deck", "tags", "Front", "Back", "Context", "Source", "Extra"];

    public static OutputPath Path { get; } = new("downloads/flashcards.txt");

    /// <param name="home">Addresses from the site's root.</param>
    /// <param name="siteUrl">Absolute, ending in a slash; null when the host is not known, and then the source is a text without link.</param>
    public static OutputFile Write(IReadOnlyList<Deck> decks, PageScope home, string? siteUrl, string siteTitle)
    {
        var text = new StringBuilder("#separator:tab\n#html:true\n#if matches:update current\n");
        text.Append("#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n#columns:").AppendJoin('\t', Columns).Append('\n');
        foreach (var deck in decks)
        {
            foreach (var card in deck.Cards)
            {
                string[] fields =
                [
                    card.Id.Id, NoteType, DeckName(siteTitle, deck), Tags(card),
                    Html(card.Draft.Front), Back(card.Draft), Encode(string.Join(" › ", card.Path)), Source(card, home, siteUrl), "",
                ];
                text.AppendJoin('\t', fields.Select(Field)).Append('\n');
            }
        }

        return new(Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Two colons make a deck lie in another.</summary>
    private static string DeckName(string site, Deck deck) =>
        $"{site.Replace("::", ":", StringComparison.Ordinal)}::{deck.Title.Replace("::", ":", StringComparison.Ordinal)}";

    /// <summary>Page and headings; tags are divided by spaces and hold none.</summary>
    private static string Tags(Card card) => $"{string.Join("::", card.Path.Select(Slug.Of).Where(s => s.Length > 0))} {card.Draft.Kind.Name()}";

    private static string Back(CardDraft draft)
    {
        if (draft.Points.Count == 0)
        {
            return Html(draft.Back);
        }

        var list = draft.Kind == CardKind.Recite ? "ol" : "ul";
        return $"<{list}>{string.Concat(draft.Points.Select(p => $"<li>{Html(p)}</li>"))}</{list}>";
    }

    private static string Source(Card card, PageScope home, string? siteUrl)
    {
        var name = Encode(card.Path.Count > 1 ? $"{card.Path[0]} › {card.Path[^1]}" : card.Path[0]);
        return siteUrl is null ? name : $"<a href=\"{Encode(siteUrl + Relative(home.To(card.Page.Address, CardPlace.Fragment(card))))}\">{name}</a>";
    }

    private static string Relative(string address) => address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address;

    /// <summary>Links lead nowhere outside the site; their words stay.</summary>
    private static string Html(RichText text) => new RichText([.. text.Runs.Select(r => r with { Link = null })]).ToTemplate().Html;

    private static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);

    private static string Field(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Contains('"', StringComparison.Ordinal) ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }
}

using System.Globalization;
using Fieldguide.Cards;
using Fieldguide.Cards.Decks;

namespace Fieldguide.Rendering.Cards;

/// <summary>Decks in words.</summary>
internal static class DeckWords
{
    private const int MostKinds = 3;

    private static readonly KindWords[] Kinds =
    [
        new(CardKind.Definition, "definition", "definitions"),
        new(CardKind.Attribute, "fact from tables", "facts from tables"),
        new(CardKind.Question, "question", "questions"),
        new(CardKind.Pitfall, "mistake", "mistakes"),
        new(CardKind.Contrast, "better way", "better ways"),
        new(CardKind.Number, "number", "numbers"),
        new(CardKind.Cloze, "gap", "gaps"),
        new(CardKind.Step, "step", "steps"),
        new(CardKind.Recite, "sequence", "sequences"),
        new(CardKind.Explain, "answer to say aloud", "answers to say aloud"),
    ];

    /// <summary>"from Caching", or from how many pages.</summary>
    public static string From(Deck deck) => deck.Page is { } page
        ? $"from {page.Guide.Title}"
        : string.Create(CultureInfo.InvariantCulture, $"from {deck.Cards.Select(c => c.Page).Distinct().Count()} pages");

    /// <summary>The two most frequent kinds and how many cards are of others, which makes all: "12 definitions, 4 numbers, 3 others".</summary>
    public static string About(Deck deck)
    {
        Counted[] kinds =
        [
            .. Kinds.Select(k => new Counted(k, deck.Cards.Count(c => c.Draft.Kind == k.Kind))).Where(k => k.Count > 0).OrderByDescending(k => k.Count),
        ];
        var named = kinds.Length > MostKinds ? kinds[..(MostKinds - 1)] : kinds;
        var others = kinds.Skip(named.Length).Sum(k => k.Count);
        var words = named.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count} {(k.Count == 1 ? k.Words.One : k.Words.Many)}"));
        return string.Join(", ", others == 0 ? words : words.Append(string.Create(CultureInfo.InvariantCulture, $"{others} others")));
    }

    private sealed record KindWords(CardKind Kind, string One, string Many);

    private sealed record Counted(KindWords Words, int Count);
}

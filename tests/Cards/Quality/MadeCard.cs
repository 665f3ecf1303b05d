using Fieldguide.Cards;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Tests.Cards.Quality;

/// <summary>A card of the program, as plain words.</summary>
/// <param name="Back">Empty where <paramref name="Points"/> are the answer.</param>
/// <param name="Path">The headings shown beside it.</param>
internal sealed record MadeCard(int Line, string Front, string Back, IReadOnlyList<string> Points, IReadOnlyList<string> Path)
{
    public bool IsList => Points.Count > 1;

    public string Answer => string.Join(" ; ", Points.Prepend(Back).Where(p => p.Length > 0));

    public static MadeCard Of(CardDraft draft) =>
        new(draft.Line, draft.Front.Plain, draft.Back.Plain, [.. draft.Points.Select(p => p.Plain)], [.. ShownPath.Of("", draft).Skip(1)]);

    public override string ToString() => $"line {Line}: {Front} — {Answer}";
}

namespace Fieldguide.Tests.Cards.Quality;

/// <summary>A card that a good author would write for a guide.</summary>
/// <param name="Line">In the guide, of the fact it asks for.</param>
/// <param name="Answer">Points of a list divided by <c> ; </c>.</param>
internal sealed record GoldCard(int Line, string Question, string Answer)
{
    public IReadOnlyList<string> Points { get; } = Answer.Split(" ; ");

    public bool IsList => Points.Count > 1;

    public override string ToString() => $"line {Line}: {Question} — {Answer}";
}

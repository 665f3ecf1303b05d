using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

/// <summary>Latin-1 of which the controls (80–9F) were taken out or replaced: of most signs only the lead byte is left.</summary>
public sealed class StrippedControlsTests
{
    private const string Ferry = """
        # The night ferry — a timetable

        It doesn’t wait, and they’re strict about it: be there 10–15 minutes early.
        “Mind the step,” said the captain’s mate — and we did.
        A cabin of 2 × 3 m costs 45 € a night; that’s 5 € less than in May…
        The crêpes aren’t free either, but the view’s worth it.
        """;

    private const string Bakery = """
        L’atelier ouvre à l’aube – c’est la règle, jusqu’à Noël.
        « Ça sent bon », dit l’enfant. À côté, le four ronfle.
        Évitez la foule : 8–9 heures, c’est trop tôt ou déjà trop tard.
        Les œufs, le beurre, la crème : 3 × 2 plaques, 12 € au total.
        """;

    private const string Mountain = """
        Über den Pass führt eine schmale Straße; größere Wagen müssen außen herum.
        Das Schließfach kostet 2–3 €, der Schlüssel hängt am Brett.
        Öffnet früh, schließt früh. Ähnliches gilt für die Hütte.
        """;

    [Theory]
    [InlineData(Ferry, LossModes.Dropped)]
    [InlineData(Ferry, LossModes.Replaced)]
    [InlineData(Bakery, LossModes.Dropped)]
    [InlineData(Bakery, LossModes.Replaced)]
    [InlineData(Mountain, LossModes.Dropped)]
    [InlineData(Mountain, LossModes.Replaced)]
    public void Dashes_apostrophes_quotation_marks_and_letters_are_told_by_their_places(string text, LossModes loss)
    {
        var repaired = MojibakeRepairer.Repair(ForwardDamage.Of(text, CodePages.Latin1, loss)).Text;

        // Which of two dashes stood between two spaces, nothing tells.
        Assert.Equal(text.Replace(" – ", " — ", StringComparison.Ordinal), repaired.Replace(" – ", " — ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kérem, vigyázzon: a lépcső csúszós, a fűtő meleg, és erős szél fúj.\nKésőbb eljön az idő, mondta a szerelő.\n")]
    [InlineData("Příliš dlouhá zima; u řeky roste kopřiva, ještě není léto.\nPři dešti se hůř dýchá, ale je to dřina a víra.\n")]
    public void The_letters_of_the_language_are_preferred_to_those_of_others(string text)
    {
        Assert.Equal(text, MojibakeRepairer.Repair(ForwardDamage.Of(text, CodePages.Latin1, LossModes.Dropped)).Text);
    }

    [Fact]
    public void A_sign_that_nobody_types_is_no_guess()
    {
        var repaired = MojibakeRepairer.Repair(ForwardDamage.Of(Ferry + Bakery, CodePages.Latin1, LossModes.Dropped)).Text;

        Assert.Equal(-1, repaired.AsSpan().IndexOfAnyInRange('\u2028', '\u206F'));
        Assert.Equal(-1, repaired.AsSpan().IndexOfAnyInRange('\u2190', '\u2BFF'));
    }

    [Fact]
    public void Sound_lines_with_a_circumflex_stay_beside_it()
    {
        const string Sound = "Le château garde son âme ; les pâtes refroidissent.";

        var repaired = MojibakeRepairer.Repair(Sound + "\n" + ForwardDamage.Of(Bakery, CodePages.Latin1, LossModes.Dropped) + Sound + "\n").Text;

        Assert.StartsWith(Sound + "\n", repaired, StringComparison.Ordinal);
        Assert.EndsWith(Sound + "\n", repaired, StringComparison.Ordinal);
    }
}

using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Concepts.Discovery;

/// <summary>Terms that guides of any field explain themselves.</summary>
public sealed class DefinedTermsTests
{
    private static async Task<IReadOnlyList<string>> Found(string text, string elsewhere = "Nothing.") =>
        (await ConceptLab.Discover(("page.md", "# Guide\n\n" + text + "\n"), ("other.md", "# Other\n\n" + elsewhere + "\n"))).Names;

    [Theory]
    [InlineData("## Key terms\n\n- **Luff**: front edge of a sail\n- **Leech**: rear edge of a sail\n")]
    [InlineData("## 📖 Vocabulary\n\n- **Luff** — the front edge of a sail\n- **Leech** — the rear edge of a sail\n")]
    [InlineData("## Glossary of sails\n\n- Luff: front edge of a sail\n- Leech: rear edge of a sail\n")]
    [InlineData("## Part 1\n\n**Terms to know:**\n\n- **Luff**: front edge of a sail\n- **Leech**: rear edge of a sail\n")]
    [InlineData("## Part 1\n\nKey terms:\n\n- **Luff** = front edge of a sail\n- **Leech** = rear edge of a sail\n")]
    [InlineData("## Words\n\n| Term | Meaning |\n|---|---|\n| Luff | front edge of a sail |\n| Leech | rear edge of a sail |\n")]
    [InlineData("## Vocabulary\n\n| Of sails | In short words |\n|---|---|\n| Luff | front edge of a sail |\n| Leech | rear edge of a sail |\n")]
    [InlineData("## Sails\n\nLuff\n: The front edge of a sail.\n\nLeech\n: The rear edge of a sail.\n")]
    public async Task A_glossary_makes_concepts_of_its_terms(string text) => Assert.Equal(["Leech (term)", "Luff (term)"], await Found(text));

    [Theory]
    [InlineData("## Rope\n\nA **cleat** holds a line without a knot.\n", "Tie it to the cleat.", "Cleat (term)")]
    [InlineData("## Rope\n\nThe **bitter end** (inboard) is the last part of a rope.\n", "Watch the bitter end.", "Bitter end (term)")]
    [InlineData("## Food\n\nFirst words. **Royal jelly** describes the food of queens.\n", "Royal jelly is costly.", "Royal jelly (term)")]
    [InlineData("## Cells\n\n**Enzymes** are proteins that speed up a reaction.\n", "An enzyme works best when warm.", "Enzymes (term)")]
    [InlineData("## Cells\n\n### Osmosis\n\nOsmosis is the movement of water through a membrane.\n", "Without osmosis roots stay dry.", "Osmosis (term)")]
    [InlineData("## Wounds\n\n### Anaphylaxis\n\nA severe allergic reaction that threatens breathing.\n", "Call at once in anaphylaxis.", "Anaphylaxis (term)")]
    [InlineData("## Wounds\n\n- **Greenstick fracture**: a partial break of a young bone\n- Keep calm\n", "A greenstick fracture heals well.", "Greenstick fracture (term)")]
    [InlineData("## Law\n\n**Consideration**: something of value that each side gives, without which there is no deal.\n", "No consideration, no contract.", "Consideration (term)")]
    [InlineData("## Law\n\n**Consideration**: a thing of value that each side gives.\n", "No consideration, no contract.", "Consideration (term)")]
    public async Task A_sentence_that_says_what_a_term_is_makes_one_if_the_guide_speaks_of_it_elsewhere(string text, string elsewhere, string found)
    {
        Assert.Equal([found], await Found(text, elsewhere));
        Assert.Empty(await Found(text));
    }

    [Fact]
    public async Task Three_terms_of_several_words_with_their_meanings_are_a_glossary_under_any_heading() => Assert.Equal(
        ["Closed fracture (term)", "Greenstick fracture (term)", "Open fracture (term)"],
        await Found("## Bones\n\n- **Open fracture**: a break where the bone has pierced the skin\n- **Closed fracture**: a break with the skin whole\n- **Greenstick fracture**: a partial break in a young bone\n"));

    [Theory]
    [InlineData("- **Signs of toxicity**: a ring of green around the lips")]
    [InlineData("- **Onset**: the time of the first effect of a drug")]
    [InlineData("- **Rule of thumb**: a quick guess of the right size")]
    [InlineData("- **Warning sign**: a fall of the pressure within the hour")]
    [InlineData("- **Mode of action**: a burn of the feet that makes it fall")]
    [InlineData("- **Step 1**: a look at the whole of the boat")]
    [InlineData("- **Common mistakes**: a list of what people do wrong")]
    [InlineData("- **Find**: the part that lost the most of all")]
    [InlineData("- **Beta blockers**: Hold the dose when the pulse is slow")]
    [InlineData("- **Beta blockers**: never stop at once, even when well")]
    [InlineData("- **Beta blockers**: ask how the patient sleeps of late")]
    [InlineData("- **Beta blockers**: which of them is the oldest of all?")]
    [InlineData("- **Beta blockers**: 50 mg of it in the morning")]
    [InlineData("- **Beta blockers**: A patient sees the effect after a week")]
    [InlineData("- **Beta blockers**: Pros: a choice of many that work")]
    [InlineData("- **Beta blockers**: an answer that you should know by heart")]
    [InlineData("- [ ] **Beta blockers**: a kind of drug for the heart")]
    [InlineData("**Why reef early?** A reef that is late costs a sail.")]
    [InlineData("A **slow** boat is late.")]
    [InlineData("**Beta blockers** need care and a lot of patience.")]
    [InlineData("**Beta blockers** help when the heart is too fast.")]
    [InlineData("- **Beta blockers**: A list of 40 names takes an hour to learn")]
    [InlineData("### Beta blockers\n\nA fifth of the patients takes most of them.")]
    [InlineData("### Onset of pain\n\nOnset of pain is a matter of minutes.")]
    [InlineData("### Beta\n\nA betatron that nobody knows stands there.")]
    [InlineData("### Beta blockers\n\nGive them with food, in the morning.")]
    public async Task Labels_advice_questions_and_figures_define_nothing(string text) => Assert.Empty(await Found(
        "## Drugs\n\n" + text + "\n", "Signs of toxicity, the onset, a rule of thumb, a warning sign, the mode of action, step 1, common mistakes, find, beta blockers, slow, reef early."));

    [Fact]
    public async Task The_sentence_that_defines_a_term_is_its_definition()
    {
        var lab = await ConceptLab.Discover(("page.md", "# Guide\n\n## Rope\n\nOld ropes smell. A **cleat** holds a line without a knot. It is of brass.\n\n## Knots\n\nThe cleat comes first.\n"));

        Assert.Contains("\"summary\": \"A cleat holds a line without a knot.\"", lab.Site.Text("data/concepts.json"), StringComparison.Ordinal);
        Assert.Equal(["cleat"], lab.Links());
        Assert.Equal(["cleat: defining line"], lab.Unlinked());
    }
}

using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class SequenceSentencesTests
{
    [Theory]
    [InlineData("Mitosis phases: prophase, metaphase, anaphase, telophase. It takes an hour.", "recite | What are the 4 mitosis phases, in order? || prophase • metaphase • anaphase • telophase")]
    [InlineData("The water cycle: evaporation, condensation, rain. Plants join in.", "recite | What are the 3 parts of the water cycle, in order? || evaporation • condensation • rain")]
    [InlineData("Filled a bottle? These must stand on the label: name, strength, date.", "explain | Bottles: what must stand on the label? (3 things) || name • strength • date")]
    public void What_a_sentence_lists_behind_its_name_is_asked_for(string text, string card) => Assert.Contains(card, Extracted.Cards("## Bottles\n\n" + text + "\n"));

    [Theory]
    [InlineData("A clerk keeps the order: date, name, fee.")]
    [InlineData("Bring: bread, salt, a knife.")]
    [InlineData("The water cycle: evaporation and rain.")]
    public void Sentences_and_other_labels_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts("## Bottles\n\n" + text + "\n"), f => f.Contains("in order", StringComparison.Ordinal) || f.Contains("must", StringComparison.Ordinal));
}

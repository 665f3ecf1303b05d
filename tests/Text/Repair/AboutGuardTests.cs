using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class AboutGuardTests
{
    [Theory]
    [InlineData("# Letters after a bad import\n\n| Letter | Bytes | Seen as |\n| --- | --- | --- |\n| ä | C3 A4 | Ã¤ |\n| ü | C3 BC | Ã¼ |\n| ñ | C3 B1 | Ã± |\n")]
    [InlineData("# The export\n\nThe invoice shows `Ã¤` instead of `ä`.\nThe label shows `Ã¼` instead of `ü`.\nThe stamp shows `Ã±` instead of `ñ`.\n")]
    [InlineData("Where the menu said crème, the printer wrote “crÃ¨me”.\nWhere it said pâté, the printer wrote “pÃ¢tÃ©”.\n")]
    [InlineData("On the ticket, Ã© stands for é and Ã¨ for è.\nOn the receipt, Ã¼ stands for ü.\n")]
    public void Examples_beside_what_they_stand_for_are_left_alone(string text)
    {
        Assert.Same(text, MojibakeRepairer.Repair(text).Text);
    }

    [Theory]
    [InlineData("Look for “Ã” and ‘Ã’ in the list.")]
    [InlineData("Der Buchstabe „Ã“ ist nasal, «Ã» ebenso.")]
    public void A_quoted_letter_keeps_its_quotation_mark_in_a_damaged_text(string line)
    {
        var damaged = ForwardDamage.Of(Passages.Portuguese + Passages.French, CodePages.Windows1252, LossModes.Kept);

        Assert.EndsWith(line, MojibakeRepairer.Repair(damaged + line).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_damaged_is_no_table_of_examples()
    {
        const string Truth = "| Fruit | Stück | Süß |\n| --- | --- | --- |\n| Äpfel | 3 | ✅ |\n| Nüsse | 5 | ❌ |\n| Möhren | 8 | ✅ |\n";

        Assert.Equal(Truth, MojibakeRepairer.Repair(ForwardDamage.Of(Truth, CodePages.Windows1252, LossModes.Kept)).Text);
    }
}

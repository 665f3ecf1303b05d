using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class RepairedSequencesTests
{
    [Fact]
    public void Damage_done_three_and_four_times_is_undone_to_the_bottom()
    {
        var damaged = Passages.French + Passages.Guide;
        foreach (var _ in Enumerable.Range(0, 3))
        {
            damaged = ForwardDamage.Of(damaged, CodePages.Windows1252, LossModes.Kept);
        }

        Assert.Equal(Passages.French + Passages.Guide, MojibakeRepairer.Repair(damaged).Text);
        Assert.Equal(Passages.French + Passages.Guide, MojibakeRepairer.Repair(ForwardDamage.Of(damaged, CodePages.Windows1252, LossModes.Kept)).Text);
    }

    [Fact]
    public void The_report_names_places_in_the_file_and_what_stood_there()
    {
        const string Truth = "Une idée — très précise — naît.\nDéjà l’été s’achève…\n";
        var damaged = Truth;
        foreach (var _ in Enumerable.Range(0, 3))
        {
            damaged = ForwardDamage.Of(damaged, CodePages.Windows1252, LossModes.Kept);
        }

        var result = MojibakeRepairer.Repair(damaged);

        Assert.Equal(Truth, result.Text);
        foreach (var sequence in result.Report.Sequences)
        {
            Assert.Equal(sequence.Damaged, damaged.Split('\n')[sequence.Line - 1].Substring(sequence.Column - 1, sequence.Damaged.Length));
            Assert.Single(sequence.Repaired);
        }
    }
}

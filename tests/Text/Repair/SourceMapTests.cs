using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class SourceMapTests
{
    [Fact]
    public void Columns_lead_back_to_the_file_on_disk()
    {
        var damaged = ForwardDamage.Of("a — b → 🎯 c\nsound\nx — y ✅ z\n", CodePages.Windows1252, LossModes.Kept);

        var result = MojibakeRepairer.Repair(damaged);

        var (before, after) = (damaged.Split('\n'), result.Text.Split('\n'));
        foreach (var (line, word) in new[] { (1, 'a'), (1, 'b'), (1, 'c'), (2, 's'), (3, 'x'), (3, 'y'), (3, 'z') })
        {
            var column = after[line - 1].IndexOf(word, StringComparison.Ordinal) + 1;
            Assert.Equal(before[line - 1].IndexOf(word, StringComparison.Ordinal) + 1, result.SourceMap.ColumnInSource(line, column));
        }
    }

    [Fact]
    public void A_place_inside_a_repaired_character_is_where_its_damage_begins()
    {
        var result = MojibakeRepairer.Repair(ForwardDamage.Of("go 🎯 now — or → never\n", CodePages.Windows1252, LossModes.Kept));

        Assert.Equal(4, result.SourceMap.ColumnInSource(1, 4));
        Assert.Equal(4, result.SourceMap.ColumnInSource(1, 5));
    }
}

using System.Text;
using System.Text.Json;
using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class RepairsJsonTests
{
    [Fact]
    public void Guesses_are_listed_with_place_and_rivals()
    {
        var report = new RepairReport
        {
            Codec = "windows-1254",
            Sequences =
            [
                new(3, 4, "ğŸ“", "📝", Inferred: true, .4, ["📐"]),
                new(5, 1, "â†’", "→", Inferred: false, 1, []),
            ],
        };

        var json = JsonDocument.Parse(RepairsJson.Write([("b.md", report), ("a.md", RepairReport.Unchanged)])).RootElement;

        var file = Assert.Single(json.EnumerateArray());
        Assert.Equal("b.md", file.GetProperty("path").GetString());
        Assert.Equal(2, file.GetProperty("linesChanged").GetInt32());
        Assert.Equal(2, file.GetProperty("sequences").GetInt32());
        Assert.Equal(1, file.GetProperty("inferred").GetInt32());
        var guess = Assert.Single(file.GetProperty("ambiguous").EnumerateArray());
        Assert.Equal((3, 4), (guess.GetProperty("line").GetInt32(), guess.GetProperty("column").GetInt32()));
        Assert.Equal("📐", guess.GetProperty("alternatives")[0].GetString());
    }

    [Fact]
    public void Nothing_found_is_an_empty_list() => Assert.Equal("[]\n", Encoding.UTF8.GetString(RepairsJson.Write([])));
}

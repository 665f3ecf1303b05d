using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

public sealed class MojibakeRepairerTests
{
    public static TheoryData<string, string> PagesAndPassages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in CodePages.All)
            {
                foreach (var passage in Passages.All)
                {
                    data.Add(page.Name, passage);
                }
            }

            return data;
        }
    }

    public static TheoryData<string, LossModes> WesternLosses
    {
        get
        {
            var data = new TheoryData<string, LossModes>();
            foreach (var page in new[] { CodePages.Windows1252, CodePages.Windows1254, CodePages.Windows1250 })
            {
                foreach (var loss in Enum.GetValues<LossModes>().Where(loss => loss != LossModes.None))
                {
                    data.Add(page.Name, loss);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndPassages))]
    public void What_lost_nothing_comes_back_exactly(string page, string passage)
    {
        var damaged = ForwardDamage.Of(passage, Page(page), LossModes.Kept);

        var result = MojibakeRepairer.Repair(damaged);

        Assert.Equal(passage, result.Text);
        Assert.Equal(0, result.Report.Inferred);
    }

    [Theory]
    [MemberData(nameof(WesternLosses))]
    public void A_guide_that_lost_bytes_comes_back_exactly(string page, LossModes loss)
    {
        var damaged = ForwardDamage.Of(Passages.Guide, Page(page), loss);

        Assert.Equal(Passages.Guide, MojibakeRepairer.Repair(damaged).Text);
    }

    [Fact]
    public void Two_rounds_of_damage_are_undone()
    {
        foreach (var page in new[] { CodePages.Windows1252, CodePages.Windows1254, CodePages.Latin1 })
        {
            var result = MojibakeRepairer.Repair(ForwardDamage.Twice(Passages.Guide, page, LossModes.Kept));

            Assert.Equal(Passages.Guide, result.Text);
            Assert.Contains(" + ", result.Report.Codec, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Quotes_that_were_straightened_afterwards_are_allowed_for()
    {
        const string Truth = "The cache is warm → reads are cheap.\nA miss goes to disk → it is slow.\nSo it is — but only at first.\n✅ measure\n";
        var damaged = ForwardDamage.Of(Truth, CodePages.Windows1252, LossModes.Kept).Replace('”', '"').Replace('’', '\'');

        Assert.Equal(Truth, MojibakeRepairer.Repair(damaged).Text);
    }

    [Fact]
    public void Bytes_that_dotnet_shows_as_private_use_are_read_too()
    {
        const string Truth = "Κάθε ουρά έχει όριο — πάντα.\nΗ ªσειρά δεν είναι εγγυημένη.\n";
        var damaged = ForwardDamage.Of(Truth, CodePages.Windows1253, LossModes.Kept);
        Assert.Contains('\u00AA', damaged);

        Assert.Equal(Truth, MojibakeRepairer.Repair(damaged.Replace('\u00AA', '\uF8F9')).Text);
    }

    [Fact]
    public void Sound_text_never_changes()
    {
        foreach (var passage in Passages.All)
        {
            var result = MojibakeRepairer.Repair(passage);

            Assert.Same(passage, result.Text);
            Assert.Empty(result.Report.Sequences);
            Assert.Equal("", result.Report.Codec);
        }
    }

    [Theory]
    [InlineData("Ele disse: «PERÚ» e «MAÇÔ, depois “CAFÉ”.\n")]
    [InlineData("El año pasado costó 5 €… ¿quién pagó?\n")]
    [InlineData("Le nom est « Noël », la façade est rénovée – voilà.\n")]
    [InlineData("Ürün ağı → “değişiklik”… şöyle: İğne.\n")]
    [InlineData("În «România» și în «Ţară» e la fel.\n")]
    [InlineData("β-carotene absorbs at λ≈450 nm; π≈3.14, α→β.\n")]
    public void Words_that_merely_look_like_damage_stay(string text)
    {
        Assert.Same(text, MojibakeRepairer.Repair(text).Text);
    }

    [Fact]
    public void Damage_beside_sound_accents_is_repaired_and_they_stay()
    {
        var truth = "Ağ gecikmesi — önemli bir ölçüdür 🎯\nÇözüm → önbellek ✅\nŞimdilik yeterli — değişebilir\n";
        var damaged = string.Concat(truth.Select(c => c is '—' or '→' or '✅' || char.IsSurrogate(c) ? "\u0001" + c : c.ToString()));
        damaged = damaged.Replace("\u0001—", ForwardDamage.Of("—", CodePages.Windows1254, LossModes.Dropped), StringComparison.Ordinal)
            .Replace("\u0001→", ForwardDamage.Of("→", CodePages.Windows1254, LossModes.Dropped), StringComparison.Ordinal)
            .Replace("\u0001✅", ForwardDamage.Of("✅", CodePages.Windows1254, LossModes.Dropped), StringComparison.Ordinal)
            .Replace("\u0001", "", StringComparison.Ordinal)
            .Replace("🎯", ForwardDamage.Of("🎯", CodePages.Windows1254, LossModes.Dropped), StringComparison.Ordinal);

        Assert.Equal(truth, MojibakeRepairer.Repair(damaged).Text);
    }

    [Fact]
    public void Only_damaged_lines_of_a_mixed_file_change()
    {
        var damaged = Passages.French + ForwardDamage.Of(Passages.Guide, CodePages.Windows1252, LossModes.Dropped);

        Assert.Equal(Passages.French + Passages.Guide, MojibakeRepairer.Repair(damaged).Text);
    }

    [Fact]
    public void Line_ends_stay_as_they_were()
    {
        var truth = Passages.Guide.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\nlast — line";

        Assert.Equal(truth, MojibakeRepairer.Repair(ForwardDamage.Of(truth, CodePages.Windows1252, LossModes.Dropped)).Text);
    }

    [Fact]
    public void Repairing_twice_equals_repairing_once()
    {
        foreach (var page in CodePages.All)
        {
            foreach (var passage in Passages.All)
            {
                foreach (var loss in new[] { LossModes.Kept, LossModes.Dropped, LossModes.Replaced })
                {
                    var once = MojibakeRepairer.Repair(ForwardDamage.Of(passage, page, loss)).Text;

                    Assert.Equal(once, MojibakeRepairer.Repair(once).Text);
                }
            }
        }
    }

    [Fact]
    public void Every_choice_would_leave_the_damage_it_was_made_from()
    {
        foreach (var loss in new[] { LossModes.Dropped, LossModes.Replaced, LossModes.Spaced })
        {
            var damaged = ForwardDamage.Of(Passages.Guide + Passages.Russian, CodePages.Windows1254, loss);

            foreach (var sequence in MojibakeRepairer.Repair(damaged).Report.Sequences)
            {
                Assert.Contains(
                    Enum.GetValues<LossModes>(),
                    mode => mode != LossModes.None && ForwardDamage.Of(sequence.Repaired, CodePages.Windows1254, mode) == sequence.Damaged);
            }
        }
    }

    [Fact]
    public void Text_about_damage_is_left_alone()
    {
        const string About = """
            # Mojibake, explained

            When UTF-8 is read as windows-1252, an em dash turns into `â€”` and é turns into `Ã©`.
            Another classic is the right quotation mark, which shows up as `â€™` in mail.

            ```
            â€œquotedâ€ becomes “quoted”
            ```
            """;

        Assert.Same(About, MojibakeRepairer.Repair(About).Text);
    }

    [Fact]
    public void Nothing_happens_when_switched_off()
    {
        var damaged = ForwardDamage.Of(Passages.Guide, CodePages.Windows1252, LossModes.Dropped);

        Assert.Same(damaged, MojibakeRepairer.Repair(damaged, new() { Enabled = false }).Text);
    }

    [Fact]
    public void A_guess_carries_its_probability_and_its_rivals()
    {
        var damaged = ForwardDamage.Of("## 📐 Shapes\n\nA line — and another → here ✅\nAnd one more — so.\n", CodePages.Windows1254, LossModes.Dropped);

        var guess = Assert.Single(MojibakeRepairer.Repair(damaged).Report.Ambiguous);

        Assert.Equal((1, 4), (guess.Line, guess.Column));
        Assert.True(guess.Inferred);
        Assert.InRange(guess.Probability, 0.05, RepairedSequence.Certain);
        Assert.Contains("📐", guess.Alternatives.Prepend(guess.Repaired));
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var random = new Random(20250101);
        const string Alphabet = "aZ 0\n\r\t`|#\0\uD83C\uDFAF\uDC00\uD800âğŸ”€œÂÃ©\u0081\u009D\uFFFD?\u00A0\u00AD─日한я";
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(120)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            var once = MojibakeRepairer.Repair(text).Text;

            Assert.Equal(text.Count(c => c == '\n'), once.Count(c => c == '\n'));
        }
    }

    [Fact]
    public void A_line_of_a_megabyte_is_no_obstacle()
    {
        var truth = string.Concat(Enumerable.Repeat("waiting — always waiting → ", 40_000));

        Assert.Equal(truth, MojibakeRepairer.Repair(ForwardDamage.Of(truth, CodePages.Windows1252, LossModes.Dropped)).Text);
    }

    private static CodePage Page(string name) => CodePages.All.Single(page => page.Name == name);
}

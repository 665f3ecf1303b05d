using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Tables;

public sealed class NumberedNamesTests
{
    [Fact]
    public void A_number_is_asked_for_by_what_it_stands_for() => Assert.Contains(
        "Telnet: what is the port?",
        Extracted.Fronts("| Port | Service | Carrier |\n|---|---|---|\n| 21 | FTP | TCP |\n| 23 | Telnet | TCP |\n| 67/68 | DHCP | UDP |\n"));

    [Fact]
    public void What_a_number_means_is_asked_of_the_number() => Assert.Contains(
        Extracted.Fronts("| Code | Meaning | Who acts |\n|---|---|---|\n| 10 | Understood | nobody |\n| 12 | Stand by | the caller |\n| 20 | Location | the called |\n"), f => f.Contains("10", StringComparison.Ordinal));

    [Fact]
    public void Marks_before_a_number_belong_to_it() => Assert.Contains(
        Extracted.Fronts("| Prefix | Hosts |\n|---|---|\n| /24 | 254 |\n| /25 | 126 |\n"), f => f.Contains("/24", StringComparison.Ordinal));

    [Fact]
    public void Levels_are_asked_for_as_such() => Assert.Contains(
        "Directing: how much support?",
        Extracted.Fronts("| Style | Support | Fits |\n|---|---|---|\n| Directing | low | beginners |\n| Coaching | high | learners |\n"));

    [Fact]
    public void A_plus_in_a_header_is_said() => Assert.Contains(
        "Fluency: what earns a plus?",
        Extracted.Fronts("| Skill | What earns a ➕ | What earns a ➖ |\n|---|---|---|\n| Fluency | few pauses | long silence |\n| Grammar | clean tenses | guesses |\n"));
}

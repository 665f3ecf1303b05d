using System.Text;
using Fieldguide.Exporting.Anki;

namespace Fieldguide.Tests.Exporting.Anki;

public sealed class AnkiTextTests
{
    private const string Head =
        "#separator:tab\n" +
        "#html:true\n" +
        "#notetype:Fieldguide Basic\n" +
        "#guid column:1\n" +
        "#deck column:2\n" +
        "#tags column:3\n" +
        "#columns:GUID\tDeck\tTags\tFront\tBack\tContext\tSource\tExtra\tReverse\n" +
        "#if matches:update current\n";

    private static readonly AnkiCard Ttl = new("k3f9", 1, ["Guide", "Page"], "TTL?", "Time to live") { Tags = ["guide::page", "x"], IsReversed = true };

    private static string Write(params AnkiCard[] cards) => Encoding.UTF8.GetString(AnkiText.Write(cards).Content.Span);

    [Fact]
    public void Headers_say_what_each_column_is() => Assert.Equal(Head + "k3f9\tGuide::Page\tguide::page x\tTTL?\tTime to live\t\t\t\t1\n", Write(Ttl));

    [Fact]
    public void Quotes_tabs_and_lines_stay_in_their_column() => Assert.Equal(
        Head + "k3f9\tGuide::Page\tguide::page x\t\"<a href=\"\"x\"\">TTL</a>\"\t\"<pre>a\tb\nc</pre>\"\t\t\t\t1\n",
        Write(Ttl with { FrontHtml = "<a href=\"x\">TTL</a>", BackHtml = "<pre>a\tb\r\nc</pre>" }));

    [Fact]
    public void No_cards_are_a_head_alone() => Assert.Equal(Head, Write());
}

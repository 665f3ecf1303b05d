using Fieldguide.Files;

namespace Fieldguide.Tests.Files;

public sealed class RelativeLinkTests
{
    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "a/", "a/")]
    [InlineData("a/", "", "../")]
    [InlineData("a/b/", "a/c/", "../c/")]
    [InlineData("a/b/", "a/", "../")]
    [InlineData("a/b/", "ab/", "../../ab/")]
    [InlineData("a/", "a/b/", "b/")]
    [InlineData("a/b/c/", "x/y/", "../../../x/y/")]
    [InlineData("a/", "größe/", "../gr%C3%B6%C3%9Fe/")]
    public void An_address_is_written_from_the_page_it_stands_on(string from, string to, string link) =>
        Assert.Equal(link, new RelativeLink().To(new PageAddress(from), new PageAddress(to)));

    [Theory]
    [InlineData("", "", "index.html")]
    [InlineData("a/b/", "a/c/", "../c/index.html")]
    [InlineData("a/", "", "../index.html")]
    public void Index_pages_are_named_where_the_site_is_read_from_disk(string from, string to, string link) =>
        Assert.Equal(link, new RelativeLink(HideIndexPages: false).To(new PageAddress(from), new PageAddress(to)));

    [Fact]
    public void A_place_on_the_same_page_is_the_fragment_alone() =>
        Assert.Equal("#a-b", new RelativeLink().To(new PageAddress("a/"), new PageAddress("a/"), "a-b"));

    [Fact]
    public void Following_any_link_from_any_page_arrives()
    {
        string[] addresses = ["", "a/", "a/b/", "a/bc/", "ab/", "a/b/c/d/", "x/"];
        foreach (var from in addresses)
        {
            foreach (var to in addresses)
            {
                var link = new RelativeLink().To(new PageAddress(from), new PageAddress(to));

                Assert.Equal("/repo/" + to, new Uri(new Uri("https://example.org/repo/" + from), link).AbsolutePath);
            }
        }
    }
}

using Fieldguide.Rendering;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Rendering;

/// <summary>What each part of a page shows of its model.</summary>
public sealed class ComponentsTests
{
    private static string Part(PageModel page, string selector) => NormalHtml.Of(PageModels.Render(page).QuerySelector(selector)!);

    [Fact]
    public void The_sidebar_shows_groups_numbers_and_where_one_is() => Assert.Equal(
        """
        <nav aria-label="Guide" class="nav" id="fg:nav" popover="auto">
          <ul>
            <li class="bare">
              <a href="../../start/">
                Start
          <h2>
            <a href="../">
              Reactions
          <ul>
            <li>
              <a aria-current="page" href="./">
                <span class="n">
                  1
                Rates
            <li>
              <a href="../heat/">
                <span class="n">
                  2
                Heat
            <li class="bare">
              <a href="../">
                All 9 pages
        """,
        Part(PageModels.Guide, ".nav"));

    [Fact]
    public void On_a_sections_own_page_the_sidebar_marks_its_heading() =>
        Assert.Equal("Reactions", Assert.Single(PageModels.Render(PageModels.Section).QuerySelectorAll(".nav [aria-current=page]")).TextContent);

    [Fact]
    public void The_head_shows_the_way_here_the_title_the_summary_and_the_time() => Assert.Equal(
        """
        <header class="head">
          <nav aria-label="Breadcrumbs" class="crumbs">
            <ol>
              <li>
                <a href="../../">
                  Field chemistry
              <li>
                <a href="../">
                  Reactions
          <h1 id="rates">
            Rates
          <p class="lede">
            How fast, and what decides it.
          <dl class="facts">
            <div>
              <dt>
                Reading
              <dd>
                7 min
        """,
        Part(PageModels.Guide, ".head"));

    [Fact]
    public void A_head_without_summary_and_time_is_the_title_alone() => Assert.Equal(
        "<header class=\"head\">\n  <h1>\n    Rates",
        Part(PageModels.Guide with { Description = null, TitleId = null, ReadingMinutes = null, Breadcrumbs = [] }, ".head"));

    [Fact]
    public void The_contents_stand_beside_the_text_and_fold_above_it()
    {
        const string List =
            """
            <ul>
              <li>
                <a href="#order">
                  Order
                <ul>
                  <li>
                    <a href="#first-order">
                      First order
              <li>
                <a href="#temperature">
                  Temperature
            """;

        Assert.Equal(List, Part(PageModels.Guide, ".rail .toc > ul"));
        Assert.Equal(List, Part(PageModels.Guide, "details.fold .toc > ul"));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 0, true)]
    public void A_list_of_contents_is_worth_its_place_from_two_headings_on(int headings, int below, bool shown)
    {
        ContentsEntry[] children = [.. Enumerable.Range(0, below).Select(i => new ContentsEntry($"c{i}", "Below", []))];
        ContentsEntry[] contents = [.. Enumerable.Range(0, headings).Select(i => new ContentsEntry($"h{i}", "Heading", children))];

        Assert.Equal(shown, PageModels.Render(PageModels.Guide with { Contents = contents }).QuerySelector(".toc") is not null);
    }

    [Fact]
    public void A_heading_in_another_script_is_linked_by_its_escaped_id() => Assert.Equal(
        "#%D1%80%D0%B0%D1%81%D1%82%D0%B2%D0%BE%D1%80",
        PageModels.Render(PageModels.Guide with { Contents = [new("раствор", "Раствор", []), new("b", "B", [])] }).QuerySelector(".toc a")!.GetAttribute("href"));

    [Fact]
    public void The_neighbours_of_a_page_are_named_and_a_missing_one_leaves_its_place_empty()
    {
        Assert.Equal(
            """
            <nav aria-label="Neighbouring pages" class="turn">
              <a href="../" rel="prev">
                <span>
                  Previous
                Reactions
              <a href="../heat/" rel="next">
                <span>
                  Next
                Heat
            """,
            Part(PageModels.Guide, ".turn"));
        Assert.Equal("SPAN", PageModels.Render(PageModels.Guide with { Previous = null }).QuerySelector(".turn")!.FirstElementChild!.TagName);
        Assert.Null(PageModels.Render(PageModels.Guide with { Previous = null, Next = null }).QuerySelector(".turn"));
    }

    [Fact]
    public void A_section_lists_its_pages_with_number_summary_and_count() => Assert.Equal(
        """
        <ul class="listing">
          <li>
            <span class="n">
              1
            <h2>
              <a href="rates/">
                Rates
            <p>
              How fast, and what decides it.
          <li>
            <h2>
              <a href="heat/">
                Heat
            <span class="count">
              3 pages
        """,
        Part(PageModels.Section, ".inside .listing"));

    [Fact]
    public void A_home_page_without_text_gives_its_sections_the_room_and_their_first_pages()
    {
        var page = PageModels.Render(PageModels.Home, body: " \n");

        Assert.Equal("Loss", page.QuerySelector(".listing.alone .first a")!.TextContent);
        Assert.Null(page.QuerySelector(".prose"));
    }

    [Fact]
    public void The_home_page_says_how_large_the_guide_is() =>
        Assert.Equal("pages 12 to read 2 h", string.Join(' ', PageModels.Render(PageModels.Home).QuerySelectorAll(".figures :is(dt, dd)").Select(e => e.TextContent)));

    [Fact]
    public void Large_counts_on_the_home_page_have_their_thousands()
    {
        var home = PageModels.Render(PageModels.Home with { Doors = [new("flashcards/", "Flashcards", 3813, "cards")] });

        Assert.Equal("3,813", home.QuerySelector(".figures a")!.TextContent);
        Assert.Equal("Flashcards: 3,813 cards", home.QuerySelector(".figures a")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void On_the_home_page_a_word_with_a_hyphen_is_kept_whole_and_the_title_reads_the_same()
    {
        var title = PageModels.Render(PageModels.Home with { Title = "Hands-on work  with X-rays" }).QuerySelector("h1")!;

        Assert.Equal("Hands-on work  with X-rays", title.TextContent);
        Assert.Equal(["Hands-on", "X-rays"], title.QuerySelectorAll("span").Select(s => s.TextContent));
    }

    [Fact]
    public void An_empty_guide_still_has_its_home_and_its_404_page()
    {
        Assert.Null(PageModels.Render(PageModels.Home with { Listing = [] }, body: "").QuerySelector("ul"));
        Assert.EndsWith("leads everywhere.", PageModels.Render(PageModels.NotFound with { Listing = [] }).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }
}

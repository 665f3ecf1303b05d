using System.Globalization;
using Fieldguide.Tests.Support;
using Fieldguide.Tests.Support.Pdf;

namespace Fieldguide.Tests.Browser;

/// <summary>Printed checklists, measured on the sheet.</summary>
public sealed class ChecklistPaperTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const double BoxSide = 4.5;

    private static readonly string[] Groups = ["Before the bell", "Reading (5-7 min)", "Sorting and planning (5-8 min)", "Writing (10-12 min)", "Checking (15-20 min)", "All the time"];

    /// <summary>Groups with minutes, 23 items in all: the kind of list one takes into an examination.</summary>
    private static readonly string Exam = "# Exams\n\n## Exam checklist\n\n" + string.Concat(Groups.Select((g, i) =>
        $"**{g}:**\n\n" + string.Concat(Enumerable.Range(1, i == 4 ? 4 : i == 5 ? 3 : 4).Select(n => Line($"- [ ] Task {i + 1}-{n} of these is done?"))) + "\n"));

    /// <summary>As many short items in eight timed groups as a sheet of two columns holds.</summary>
    private static readonly string Full = "# Exams\n\n## Whole exam\n\n" + string.Concat(Enumerable.Range(1, 8).Select(g =>
        Line($"### Part {g} (5 minutes)\n\n**Lead {g}:**\n") + string.Concat(Enumerable.Range(1, 6).Select(n => Line($"- [ ] Task {g}-{n} of these is done?"))) + "\n"));

    private static readonly string Long = "# Moving\n\n## Everything\n\n<!-- checklist -->\n\n" + string.Concat(Enumerable.Range(1, 90).Select(i =>
        Line($"- [ ] begin{i:000} and then many more words that run over the end of the line, over the next one as well, and still do not come to a stop until end{i:000}")));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture) + "\n";

    private async Task<IReadOnlyList<PrintedPage>> Print(string markdown, string path, string format, string? ready = null)
    {
        var site = await TestSite.Build(["Host=example.org", "LinkRoot=/repo/"], ("guide.md", markdown));
        await using var server = await SiteServer.Start(site.Files);
        var page = await browser.Open();
        await page.GotoAsync(server.Root + path);
        if (ready is not null)
        {
            await page.WaitForSelectorAsync(ready);
        }

        return PrintedPdf.Read(await page.PdfAsync(new() { Format = format }));
    }

    [Theory]
    [InlineData("A4", 297)]
    [InlineData("Letter", 279.4)]
    public async Task A_list_with_six_groups_is_one_page_black_on_white(string format, double height)
    {
        var page = Assert.Single(await Print(Exam, "checklists/exam-checklist/", format));

        Assert.Equal(height, page.Height, 0.5);
        Assert.Equal(23, page.Boxes.Count);
        Assert.All(page.Texts, t => Assert.InRange(t.Gray, 0, 0.3));
        Assert.DoesNotContain(page.Fills, f => f.Gray < 0.95 && f.Width > 1 && f.Height > 1);
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Boxes_are_four_and_a_half_millimetres_with_ink_and_room_for_a_pen(string format)
    {
        var page = Assert.Single(await Print(Exam, "checklists/exam-checklist/", format));

        Assert.All(page.Boxes, b =>
        {
            Assert.Equal(BoxSide, b.Width, 0.15);
            Assert.Equal(BoxSide, b.Height, 0.15);
            Assert.InRange(b.Gray, 0, 0.1);
            Assert.Contains(page.Texts, t => t.Text.StartsWith("Task", StringComparison.Ordinal) && t.X > b.X + b.Width && t.X < b.X + 10 && t.Y > b.Y && t.Y < b.Y + b.Height);
        });
        foreach (var column in page.Boxes.GroupBy(b => Math.Round(b.X)))
        {
            var tops = column.Select(b => b.Y).Order().ToArray();
            Assert.All(tops.Zip(tops.Skip(1)), p => Assert.InRange(p.Second - p.First, 6.9, 60));
        }
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task A_list_that_just_fits_one_page_is_on_one(string format)
    {
        var page = Assert.Single(await Print(Full + "## Other\n\nText.\n", "checklists/whole-exam/", format));

        Assert.Equal(48, page.Boxes.Count);
        foreach (var column in page.Boxes.GroupBy(b => Math.Round(b.X)))
        {
            var tops = column.Select(b => b.Y).Order().ToArray();
            Assert.All(tops.Zip(tops.Skip(1)), p => Assert.InRange(p.Second - p.First, 6.9, 60));
        }
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task No_heading_stands_without_its_first_item(string format)
    {
        // So many groups that some heading would come last in a column.
        var many = "# Year\n\n## Garden\n\n" + string.Concat(Enumerable.Range(1, 20).Select(i =>
            Line($"### Week {i:00}\n\n**Bed {i:00}:**\n\n- [ ] dig it over, deeply, with the fork that has four prongs\n- [ ] sow\n- [ ] water it in the evening, and never at noon in summer\n")));
        var pages = await Print(many + "\n## Other\n\nText.\n", "checklists/garden/", format);

        Assert.InRange(pages.Count, 2, 4);
        var headings = 0;
        foreach (var page in pages)
        {
            foreach (var heading in page.Texts.Where(t => t.Text.StartsWith("Week", StringComparison.Ordinal) || t.Text.StartsWith("Bed", StringComparison.Ordinal)))
            {
                headings++;
                Assert.Contains(page.Boxes, b => Math.Abs(b.X - heading.X) < 3 && b.Y > heading.Y - 1 && b.Y < heading.Y + 14);
            }
        }

        Assert.Equal(40, headings);
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task No_item_is_split_and_nothing_leaves_the_sheet(string format)
    {
        var pages = await Print(Long, "checklists/everything/", format);

        Assert.True(pages.Count > 1);
        for (var i = 1; i <= 90; i++)
        {
            var page = Assert.Single(pages, p => p.Text.Contains(string.Create(CultureInfo.InvariantCulture, $"begin{i:000}"), StringComparison.Ordinal));
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"end{i:000}"), page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(90, pages.Sum(p => p.Boxes.Count));
        Assert.All(pages, p => Assert.All(p.Boxes, b => Assert.True(b.X > 10 && b.X + b.Width < p.Width - 10 && b.Y + b.Height < p.Height - 10)));
    }

    [Fact]
    public async Task Groups_with_minutes_have_a_running_clock_and_a_line_for_notes()
    {
        var page = Assert.Single(await Print(Exam, "checklists/exam-checklist/", "A4"));

        Assert.Contains("0:00 – 0:07", page.Text, StringComparison.Ordinal);
        Assert.Contains("0:15 – 0:27", page.Text, StringComparison.Ordinal);
        Assert.Contains("5–7 min", page.Text, StringComparison.Ordinal);
        Assert.Contains("Date", page.Text, StringComparison.Ordinal);
        Assert.Contains("Notes", page.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.Fills.Count(f => f.Height < 0.5 && f.Gray is > 0.3 and < 0.6));
    }

    [Fact]
    public async Task Each_sheet_says_where_it_is_from_and_which_page_it_is()
    {
        var pages = await Print(Long, "checklists/everything/", "A4");

        Assert.All(pages.Select((p, i) => (Page: p, Number: i + 1)), p =>
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"page {p.Number} of {pages.Count}"), p.Page.Text, StringComparison.Ordinal);
            Assert.Contains("Moving", p.Page.Text, StringComparison.Ordinal);
            Assert.Contains("/repo/checklists/everything/", p.Page.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Several_lists_come_in_one_print_each_on_its_own_sheet()
    {
        const string Two = "# Two\n\n## First list\n\n- [ ] one\n- [ ] two\n\n## Second checklist\n\n- [ ] three\n\n## Text\n\nText.\n\n## More\n\nText.\n";
        var pages = await Print(Two, "checklists/print/?lists=second-checklist,first-list", "Letter", ".sheet + .sheet");

        Assert.Equal([1, 2], pages.Select(p => p.Boxes.Count));
        Assert.Contains("page 2 of 2", pages[1].Text, StringComparison.Ordinal);
        Assert.Contains("/repo/checklists/first-list/", pages[1].Text, StringComparison.Ordinal);
    }
}

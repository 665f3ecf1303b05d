using System.Text;
using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Tests.Markdown.Blocks;

public sealed class BlockReaderTests
{
    private static IReadOnlyList<GuideSection> Read(string text) =>
        GuideParser.Parse(GuideReader.Read(new(new SourcePath("page.md"), Encoding.UTF8.GetBytes(text), FrontMatter.Empty))).Sections;

    private static IReadOnlyList<Block> Blocks(string text) => Read(text)[0].Blocks;

    [Fact]
    public void Each_heading_begins_a_section_that_knows_the_headings_above_it()
    {
        var sections = Read("# Title\n\nIntro.\n\n## Keys\n\nText.\n\n### Length\n\n## Doors\n");

        Assert.Equal(["", "Keys", "Keys/Length", "Doors"], sections.Select(s => string.Join('/', s.Path)));
        Assert.Equal(["Title", "Keys", "Length", "Doors"], sections.Select(s => s.Heading!.Text));
    }

    [Fact]
    public void Text_before_the_first_heading_is_a_section_without_one()
    {
        var section = Read("Before.\n\n## Keys\n")[0];

        Assert.Null(section.Heading);
        Assert.Equal("Before.", Assert.IsType<ParagraphBlock>(Assert.Single(section.Blocks)).Text.Plain);
    }

    [Fact]
    public void A_heading_inside_a_quote_is_text_of_the_quote_and_shifts_no_section()
    {
        var sections = Read("> ## Quoted\n\n## Own\n\nText.\n");

        Assert.Equal(["", "Own"], sections.Select(s => s.Heading?.Text ?? ""));
        Assert.IsType<ParagraphBlock>(Assert.IsType<QuoteBlock>(sections[0].Blocks[0]).Blocks[0]);
    }

    [Theory]
    [InlineData("The rate is k[RX][Nu] here.")]
    [InlineData("See [one] and arr[i][j].")]
    public void Brackets_that_open_no_link_stay(string text) => Assert.Equal(text, Assert.IsType<ParagraphBlock>(Blocks(text + "\n")[0]).Text.Plain);

    [Fact]
    public void A_task_keeps_its_state_and_what_is_nested_below_it()
    {
        var list = Assert.IsType<ListBlock>(Blocks("- [x] Pack **water**\n  - two bottles\n- [ ] Map\n")[0]);

        Assert.Equal([true, false], list.Items.Select(i => i.Checked!.Value));
        Assert.Equal("Pack water", list.Items[0].Lead.Plain);
        Assert.Equal("two bottles", Assert.IsType<ListBlock>(list.Items[0].Below[0]).Items[0].Lead.Plain);
    }

    [Fact]
    public void A_table_row_that_is_too_short_is_filled_with_empty_cells()
    {
        var table = Assert.IsType<TableBlock>(Blocks("| Acid | pH |\n| --- | --- |\n| Lemon | 2 |\n| Milk |\n")[0]);

        Assert.Equal(["Acid", "pH"], table.Header.Select(h => h.Plain));
        Assert.Equal("", table.Rows[1].Cells[1].Plain);
        Assert.Equal([3, 4], table.Rows.Select(r => r.Line));
    }

    [Fact]
    public void Comments_are_blocks_or_stand_with_their_text_and_never_in_it()
    {
        var blocks = Blocks("<!-- card: skip -->\n\n- **Salt**: sodium chloride <!-- card id=salt -->\n");

        Assert.Equal("card: skip", Assert.IsType<CommentBlock>(blocks[0]).Text);
        var item = Assert.IsType<ListBlock>(blocks[1]).Items[0];
        Assert.Equal("Salt: sodium chloride", item.Lead.Plain);
        Assert.Equal(["card id=salt"], item.Lead.Comments);
    }

    [Fact]
    public void A_definition_list_and_code_and_an_alert_keep_what_they_are()
    {
        var blocks = Blocks("Acid\n:   Gives protons.\n\n```text\na\nb\n```\n\n> [!NOTE]\n> Wear gloves.\n");

        Assert.Equal("Acid", Assert.IsType<DefinitionBlock>(blocks[0]).Term.Plain);
        Assert.Equal(["a", "b"], Assert.IsType<CodeBlock>(blocks[1]).Lines);
        Assert.Equal("NOTE", Assert.IsType<QuoteBlock>(blocks[2]).Kind);
    }

    [Fact]
    public void Lines_and_columns_are_those_of_the_file_with_its_front_matter()
    {
        var paragraph = Assert.IsType<ParagraphBlock>(Read("---\nTitle: T\n---\n\nSee *this* now.\n")[0].Blocks[0]);

        Assert.Equal([(5, 1), (5, 6), (5, 11)], paragraph.Text.Runs.Select(r => (r.Line, r.Column)));
    }
}

using Fieldguide.Diagnostics;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Markdown;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void Every_key_is_read_whatever_its_case()
    {
        var text = FrontMatterReader.Read(
            """
            ---
            title: Acids and bases
            DESCRIPTION: What a proton does.
            Order: 2.5
            tags: [ions, water]
            draft: yes
            redirectFrom: /old/acids/
            Repair: false
            LinkConcepts: no
            flashcards: on
            Checklists: off
            family: reactions
            aliases: pH scale, acidity
            Related:
              - buffers
              - titration
            summary: >
              Gives a proton away,
              or takes one.
            ---
            Body
            """, "a.md");

        Assert.Empty(text.Diagnostics);
        Assert.Equal("Acids and bases", text.Front.Title);
        Assert.Equal("What a proton does.", text.Front.Description);
        Assert.Equal(2.5, text.Front.Order);
        Assert.Equal(["ions", "water"], text.Front.Tags);
        Assert.Equal(["/old/acids/"], text.Front.RedirectFrom);
        Assert.Equal(["pH scale", "acidity"], text.Front.Aliases);
        Assert.Equal(["buffers", "titration"], text.Front.Related);
        Assert.Equal("reactions", text.Front.Family);
        Assert.Equal("Gives a proton away, or takes one.", text.Front.Summary);
        Assert.Equal((true, false, false, true, false), (text.Front.Draft, text.Front.Repair, text.Front.LinkConcepts, text.Front.Flashcards, text.Front.Checklists));
    }

    [Theory]
    [InlineData("---\ntitle: x\n---\nBody", 4)]
    [InlineData("---  \ntitle: x\n--- \t\nBody", 4)]
    [InlineData("---\r\ntitle: x\r\n---\r\nBody", 4)]
    [InlineData("---\rtitle: x\r---\rBody", 4)]
    [InlineData("---\ntitle: x\n...\nBody", 4)]
    [InlineData("---\n\ntitle: x\n\n---\nBody", 6)]
    [InlineData("---\n# for the shelf\ntitle: x\n---\nBody", 5)]
    [InlineData("---\nlayout: post\n---\nBody", 4)]
    [InlineData("---\nНазвание: x\n---\nBody", 4)]
    [InlineData("---\n{title: x}\n---\nBody", 4)]
    [InlineData("---\n---\nBody", 3)]
    [InlineData("---\n\n---\nBody", 4)]
    [InlineData("---\n# nothing said yet\n---\nBody", 4)]
    public void Front_matter_is_taken_off_and_the_lines_of_the_body_stay_true(string text, int line)
    {
        var read = FrontMatterReader.Read(text, "a.md");

        Assert.Equal("Body", text[read.BodyStart..]);
        Assert.Equal(line, read.BodyLine);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("----\ntitle: x\n---\n")]
    [InlineData("--- title: x\n---\n")]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData(" ---\ntitle: x\n---\n")]
    [InlineData("---\nSome words.\n---\nMore")]
    [InlineData("---\nSome words: and more.\n---\nMore")]
    [InlineData("---\n\nRemember: this is text between two rules.\n\n---\nMore")]
    [InlineData("---\n\n# A heading between two rules\n\n---\nMore")]
    [InlineData("---\n- a list\n- of things\n---\nMore")]
    [InlineData("---\n\n**Bold**: \"unfinished\n\n---\nMore")]
    [InlineData("---\nhttps://example.org: \"a\n---\nMore")]
    [InlineData("---\nA rule, and no other.")]
    public void A_text_that_merely_begins_with_a_rule_is_all_body(string text)
    {
        var read = FrontMatterReader.Read(text, "a.md");

        Assert.Equal((0, 1), (read.BodyStart, read.BodyLine));
        Assert.Same(FrontMatter.Empty, read.Front);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("---\ntitle: \"x\ndraft: true\n---\nBody", 2, 8)]
    [InlineData("---\ntitle: Part 1: acids\n---\nBody", 2, 14)]
    [InlineData("---\ntitle: x\ntags:\n\t- a\n---\nBody", 4, 1)]
    [InlineData("---\ntitle: @home\n---\nBody", 2, 8)]
    [InlineData("---\ntitle: [a\n---\nBody", 3, 1)]
    [InlineData("---\ntitle: *x\n---\nBody", 2, 8)]
    [InlineData("---\nlayout: \"x\n---\nBody", 2, 9)]
    [InlineData("---\r\ntitle: x\r\ndescription: a: b\r\n---\r\nBody", 3, 15)]
    [InlineData("---\ntitle: x\n\n# shelf\ntags: \"a\n---\nBody", 5, 7)]
    [InlineData("---\ntitle:x\ndraft:true\n---\nBody", 2, 1)]
    [InlineData("---\ntitle: x\nno key here\n---\nBody", 3, 1)]
    public void A_page_whose_front_matter_is_broken_is_published_without_it_and_the_line_is_told(string text, int line, int column)
    {
        var read = FrontMatterReader.Read(text, "a.md");

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(("FRONT001", Severity.Warning, new SourceSpan("a.md", line, column)), (problem.Code, problem.Severity, problem.Place));
        Assert.Equal("Body", text[read.BodyStart..]);
        Assert.Same(FrontMatter.Empty, read.Front);
    }

    [Theory]
    [InlineData("---\ntitle: x\n\n# Heading\n\nText without end.")]
    [InlineData("---\ntitle: x\n\n# Heading\n\n- item\n\n---\nMore")]
    [InlineData("---\ntitle: x\n\nA paragraph.\n\n---\nMore")]
    public void Front_matter_that_is_never_closed_takes_no_text_away(string text)
    {
        var read = FrontMatterReader.Read(text, "a.md");

        Assert.Equal("a.md:1: warning FRONT001: The front matter that begins here has no end, so it was read as text. Write --- on a line of its own below the last key.",
            Assert.Single(read.Diagnostics).ToString());
        Assert.Equal(0, read.BodyStart);
    }

    [Theory]
    [InlineData("titel: x", "a.md:2:1: warning FRONT002: Nothing reads the key \"titel\". Did you mean \"Title\"?")]
    [InlineData("title: x\nnonsense: y", "a.md:3:1: warning FRONT002: Nothing reads the key \"nonsense\".")]
    [InlineData("order: first", "a.md:2:8: warning FRONT003: \"order\" was left out. It takes a number.")]
    [InlineData("order: .nan", "a.md:2:8: warning FRONT003: \"order\" was left out. It takes a number.")]
    [InlineData("order: NaN", "a.md:2:8: warning FRONT003: \"order\" was left out. It takes a number.")]
    [InlineData("title: [a, b]", "a.md:2:8: warning FRONT003: \"title\" was left out. It takes a text.")]
    [InlineData("tags: {a: b}", "a.md:2:8: warning FRONT003: \"tags\" was left out. It takes a text or a list of texts.", 7)]
    [InlineData("flashcards: perhaps", "a.md:2:13: warning FRONT003: \"flashcards\" was left out. It takes true or false.")]
    [InlineData("redirectFrom: https://example.org/x", "a.md:2:15: warning FRONT003: \"redirectFrom\" was left out. It takes former addresses within the site, such as /old/page/.")]
    [InlineData("redirectFrom: [/a/, ../b/]", "a.md:2:15: warning FRONT003: \"redirectFrom\" was left out. It takes former addresses within the site, such as /old/page/.")]
    [InlineData("title: x\nTitle: y", "a.md:3:1: warning FRONT003: \"Title\" is said twice, first on line 2, which counts. Keep one of them.")]
    public void A_key_or_value_that_is_not_understood_is_told_and_left_out(string yaml, string problem, int column = 0)
    {
        var told = FrontMatterReader.Read($"---\n{yaml}\n---\n", "a.md").Diagnostics.Select(d => d.ToString());

        Assert.Equal([column == 0 ? problem : problem.Replace("2:8", $"2:{column}", StringComparison.Ordinal)], told);
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ~")]
    [InlineData("title: ''")]
    [InlineData("draft:")]
    [InlineData("order: null")]
    [InlineData("tags:")]
    public void A_key_left_empty_says_nothing(string yaml)
    {
        var read = FrontMatterReader.Read($"---\n{yaml}\n---\n", "a.md");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(FrontMatter.Empty, read.Front);
    }

    [Theory]
    [InlineData("tags: a, b , ,c", "a|b|c")]
    [InlineData("tags: [\"a, b\", ~, '', c]", "a, b|c")]
    [InlineData("tags: []", "")]
    [InlineData("tags: 2026", "2026")]
    public void Tags_are_a_list_or_words_between_commas(string yaml, string tags) =>
        Assert.Equal(tags, string.Join('|', FrontMatterReader.Read($"---\n{yaml}\n---\n", "a.md").Front.Tags!));

    [Fact]
    public void Unknown_keys_are_kept_for_the_theme()
    {
        var extra = FrontMatterReader.Read("---\nicon: a, b\nreaders: [x, y]\nnested: {a: b}\n---\n", "a.md").Front.Extra;

        Assert.Equal(["icon: a, b", "nested: ", "readers: x|y"], extra.Select(e => $"{e.Key}: {string.Join('|', e.Value)}"));
        Assert.True(extra.ContainsKey("ICON"));
    }

    [Fact]
    public void Characters_that_end_a_line_only_in_old_yaml_stay_in_the_title()
    {
        var read = FrontMatterReader.Read("---\ntitle: Ã\u0085ngstrÃ¶m\nTagz: x\n---\n", "a.md");

        Assert.Equal("Ã\u0085ngstrÃ¶m", read.Front.Title);
        Assert.Equal(3, Assert.Single(read.Diagnostics).Place.Line);
    }

    [Fact]
    public void No_text_is_too_odd_to_be_split()
    {
        const int Seed = 4711;
        var random = new Random(Seed);
        string[] pieces = ["---", "...", "\n", "\n", "\r\n", "title", ":", " ", "\t", "\"", "#", "- ", "[", "x", "draft: true", "\u2028", "\0", "é"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = "---\n" + string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
            var read = FrontMatterReader.Read(text, "a.md");

            var above = text[..read.BodyStart];
            var lines = above.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r') + (above.Length > 0 && above[^1] is not ('\n' or '\r') ? 1 : 0);
            Assert.True(read.BodyLine == lines + 1, $"seed {Seed}, text {i}: body line {read.BodyLine} after {lines} lines");
        }
    }
}

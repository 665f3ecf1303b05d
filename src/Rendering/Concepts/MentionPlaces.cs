using System.Net;
using Fieldguide.Concepts;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Markdown.Html;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering.Concepts;

/// <summary>Where a concept comes up: which mentions its page shows, and the words around each.</summary>
public static class MentionPlaces
{
    /// <summary>Lines of one section and of one concept's page; beyond them only the number is told.</summary>
    private const int LinesOfSection = 3;
    private const int LinesOfPage = 150;

    /// <summary>Characters of the neighbour that says which row a cell stands in.</summary>
    private const int LongestNeighbour = 90;

    /// <summary>The first mentions of each section, on the pages of others, in reading order.</summary>
    public static IReadOnlyList<PlacedMention> Of(ConceptEntry entry)
    {
        var shown = new List<PlacedMention>();
        var inSection = 0;
        PlacedMention? last = null;
        foreach (var mention in entry.Meant)
        {
            if (shown.Count == LinesOfPage)
            {
                break;
            }

            if (mention.Mention.Rule == LinkRule.OwnPage)
            {
                continue;
            }

            var same = last is not null && last.Page == mention.Page && Block(last).HeadingId == Block(mention).HeadingId;
            inSection = same ? inSection : 0;

            // Two mentions in one block, or in one row, are one place to the reader.
            if (same && IsOnePlace(last!, mention) || inSection == LinesOfSection)
            {
                continue;
            }

            inSection++;
            shown.Add(mention);
            last = mention;
        }

        return shown;
    }

    /// <summary>The line in its file that a mention's link leads to.</summary>
    public static int LineOf(PlacedMention mention) => Block(mention).Line;

    public static IReadOnlyList<MentionPage> Pages(IReadOnlyList<PlacedMention> mentions, PageScope scope)
    {
        var pages = new List<MentionPage>();
        for (var i = 0; i < mentions.Count;)
        {
            var page = mentions[i].Page;
            var sections = new List<MentionSection>();
            while (i < mentions.Count && mentions[i].Page == page)
            {
                var block = Block(mentions[i]);
                var lines = new List<MentionLine>();
                for (; i < mentions.Count && mentions[i].Page == page && Block(mentions[i]).HeadingId == block.HeadingId; i++)
                {
                    lines.Add(Line(mentions[i], scope));
                }

                var heading = block.HeadingId is null || block.HeadingId == page.Guide.TitleHeadingId
                    ? null : new LinkModel(scope.To(page.Address, block.HeadingId), block.Heading);
                sections.Add(new(heading, Telling(lines)));
            }

            pages.Add(new(new(scope.To(page.Address), page.Guide.Title), sections));
        }

        return pages;
    }

    private static MentionLine Line(PlacedMention placed, PageScope scope)
    {
        var template = placed.Page.Guide.Body;
        var block = Block(placed);
        var text = BlockText.Of(template, block);
        var from = text.Place(placed.Mention.Start);
        var to = text.Place(placed.Mention.Start + placed.Mention.Length);
        var (start, end) = text.Sentence(from, to);
        var (before, after) = Excerpt.Of(text.Plain, start, from, to, end);
        var (row, rest) = Around(template, placed.Mention.Block);
        return new(
            WebUtility.HtmlEncode(row + before),
            text.Plain[from..to],
            WebUtility.HtmlEncode(after + rest),
            scope.To(placed.Page.Address, BodyMarks.IdOf(block.Line)));
    }

    /// <summary>
    /// A cell alone says little: before it stands what its row is about, which is the row's first cell; and after the first
    /// cell what the row says of it.
    /// </summary>
    private static (string Before, string After) Around(BodyTemplate template, int at)
    {
        var block = template.Texts[at];
        if (block.Table == 0 || block.Row == 0)
        {
            return ("", "");
        }

        if (block.Column == 0)
        {
            return at + 1 < template.Texts.Count && IsInRow(template.Texts[at + 1], block) && Short(template, template.Texts[at + 1]) is { Length: > 0 } next
                ? ("", ": " + next) : ("", "");
        }

        var first = at;
        while (first > 0 && IsInRow(template.Texts[first - 1], block))
        {
            first--;
        }

        return template.Texts[first].Column == 0 && Short(template, template.Texts[first]) is { Length: > 0 } lead ? (lead + ": ", "") : ("", "");
    }

    private static bool IsInRow(TextBlock other, TextBlock block) => other.Table == block.Table && other.Row == block.Row;

    private static string Short(BodyTemplate template, TextBlock block)
    {
        var text = BlockText.Of(template, block).Plain.Trim().TrimEnd(':');
        if (text.Length <= LongestNeighbour)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestNeighbour);
        return text[..(end < LongestNeighbour / 2 ? LongestNeighbour : end)].TrimEnd(',', ';', ' ') + "…";
    }

    /// <summary>A line that is nothing but the name gives way to those of its section that say something.</summary>
    private static IReadOnlyList<MentionLine> Telling(List<MentionLine> lines)
    {
        var telling = lines.FindAll(l => HasWords(l.BeforeHtml) || HasWords(l.AfterHtml));
        return telling.Count == 0 ? lines[..1] : telling;
    }

    private static bool HasWords(string html)
    {
        foreach (var letter in html)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnePlace(PlacedMention one, PlacedMention other) =>
        one.Mention.Block == other.Mention.Block || Block(one).Table > 0 && IsInRow(Block(one), Block(other));

    private static TextBlock Block(PlacedMention mention) => mention.Page.Guide.Body.Texts[mention.Mention.Block];
}

using System.Text.RegularExpressions;
using Fieldguide.Concepts.Names;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts.Discovery;

/// <summary>
/// Terms that a text itself explains: "**Term**: meaning" in paragraphs and items, sentences whose subject is set in bold,
/// definition lists, columns of terms beside their meanings, and headings whose first sentence says what they are.
/// </summary>
internal sealed partial class DefinedTerms(TermNotes notes, ParsedGuide guide)
{
    private const int MostNameWords = 4;
    private const int FewestTerms = 3;

    public void Read(GuideSection section)
    {
        var isGlossary = section.Path.Count == 0
            ? GlossaryWords.Announce(guide.Title)
            : section.Path.TakeLast(2).Any(h => GlossaryWords.Announce(TermNotes.WithoutNumber(h)));
        if (section.Heading is { } heading && heading.Id != guide.TitleHeadingId && section.Blocks is [ParagraphBlock opening, ..])
        {
            ReadHeading(TermNotes.WithoutNumber(heading.Text), opening.Line, SentenceEnds.First(opening.Text.Plain));
        }

        Read(section.Blocks, isGlossary);
    }

    private void Read(IReadOnlyList<Block> blocks, bool isGlossary)
    {
        var isLed = false;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    ReadText(paragraph.Text, paragraph.Line, isGlossary);
                    isLed = IsLead(paragraph.Text) && GlossaryWords.Announce(TermNotes.WithoutNumber(paragraph.Text.Plain));
                    continue;
                case ListBlock list:
                    Read(list, isGlossary || isLed);
                    break;
                case TableBlock table:
                    Read(table, isGlossary || isLed);
                    break;
                case DefinitionBlock definition:
                    Offer(definition.Term.Plain, definition.Meaning is [ParagraphBlock meaning, ..] ? meaning.Text.Plain : "", definition.Line, isGlossary: true);
                    break;
                case QuoteBlock quote:
                    Read(quote.Blocks, isGlossary);
                    break;
            }

            isLed = false;
        }
    }

    private static bool IsLead(RichText text) => text.Plain.TrimEnd().EndsWith(':') || (text.BoldLead(out var rest) is not null && rest.IsEmpty);

    private void Read(ListBlock list, bool isGlossary)
    {
        isGlossary |= IsGlossary(list);
        foreach (var item in list.Items)
        {
            if (item.Checked is not null)
            {
                continue;
            }

            ReadText(item.Lead, item.Line, isGlossary);
            if (isGlossary && item.Lead.BoldLead(out _) is null && Separator().Match(item.Lead.Plain) is { Success: true } separator)
            {
                Offer(item.Lead.Plain[..separator.Index], item.Lead.Plain[(separator.Index + separator.Length)..], item.Line, isGlossary);
            }

            Read(item.Below, isGlossary: false);
        }
    }

    /// <summary>Three items and more, each a name of its own with a meaning that would do anywhere: a list of terms without a heading that says so.</summary>
    private static bool IsGlossary(ListBlock list) =>
        list.Items.Count >= FewestTerms && list.Items.All(i => i.Checked is null && i.Lead.BoldLead(out _) is { } lead && TermFilter.IsDistinct(lead.Plain)
            && Behind(i.Lead.Plain, lead.Plain) is { } behind && Mark().Match(behind) is { Success: true } mark && MeaningText.Defines(SentenceEnds.First(behind[mark.Length..]), isGlossary: false));

    private void Read(TableBlock table, bool isGlossary)
    {
        if (table.Header.Count < 2 || table.Rows.Count < 2 || !(GlossaryWords.Head(table.Header[0].Plain, table.Header[1].Plain) || (isGlossary && table.Header.Count == 2)))
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            if (!row.Cells[0].Runs.All(r => r.Link is not null))
            {
                Offer(row.Cells[0].Plain, row.Cells[1].Plain, row.Line, isGlossary: true);
            }
        }
    }

    /// <summary>"**Term**: meaning", "**Term** (other name) — meaning", or sentences with a bold subject.</summary>
    private void ReadText(RichText text, int line, bool isGlossary)
    {
        if (text.BoldLead(out _) is { } lead && Behind(text.Plain, lead.Plain) is { } behind && Mark().Match(behind) is { Success: true } mark)
        {
            if (lead.Plain.TrimEnd() is not [.., '.' or '!' or '?'])
            {
                Offer(lead.Plain + mark.Groups["also"].Value, behind[mark.Length..], line, isGlossary);
            }

            return;
        }

        if (!text.Runs.Any(r => (r.Style & RunStyle.Bold) != 0))
        {
            return;
        }

        var start = 0;
        foreach (var end in SentenceEnds.Of(text.Plain))
        {
            ReadSentence(text.Slice(start, end - start).Trim(), line, isGlossary);
            start = end;
        }
    }

    /// <summary>"A **cleat** holds a line without a knot."</summary>
    private void ReadSentence(RichText sentence, int line, bool isGlossary)
    {
        var bare = Article().Match(sentence.Plain) is { Success: true } article ? sentence.Slice(article.Length) : sentence;
        if (bare.Runs is not [{ Style: var style } first, _, ..] || (style & RunStyle.Bold) == 0 || Words.In(first.Text).Count > MostNameWords || sentence.Plain.EndsWith('?'))
        {
            return;
        }

        var name = first.Text.Trim();
        if (DefiningVerbs.FollowTerm(bare.Plain[name.Length..]) && Words.In(sentence.Plain).Count >= 5)
        {
            notes.AddDefined(name, sentence.Plain, sentence.LineOr(line), isGlossary);
        }
    }

    /// <summary>"### Osmosis" above "Osmosis is …" or "A …, which …".</summary>
    private void ReadHeading(string heading, int line, string sentence)
    {
        var (name, _) = NameForms.WithoutParenthesis(heading);
        var words = Words.In(name);
        if (words.Count is 0 or > MostNameWords || sentence.EndsWith('?') || sentence.EndsWith(':'))
        {
            return;
        }

        var skip = Article().Match(sentence).Length;
        var said = Words.In(sentence.AsSpan(skip));
        var begins = said.Count > words.Count;
        for (var i = 0; begins && i < words.Count; i++)
        {
            begins = WordKey.Of(said.Of(sentence.AsSpan(skip), i)) == WordKey.Of(words.Of(name, i));
        }

        if (begins ? DefiningVerbs.FollowName(sentence[(skip + said.End(words.Count - 1))..]) : Fragment().IsMatch(sentence) && !Repeats(sentence, name))
        {
            notes.AddDefined(heading, sentence, line, isGlossary: false);
        }
    }

    /// <summary>"An overloaded server that …" below "Overload" speaks of something else.</summary>
    private static bool Repeats(string sentence, string name) => sentence.Contains(name, StringComparison.OrdinalIgnoreCase);

    private void Offer(string name, string meaning, int line, bool isGlossary)
    {
        var first = SentenceEnds.First(meaning);
        if (first.Length > 0 && Words.In(name).Count <= MostNameWords + 1 && MeaningText.Defines(first, isGlossary) && (isGlossary || !MeaningText.IsCommand(name.Trim())))
        {
            notes.AddDefined(name, first, line, isGlossary);
        }
    }

    /// <summary>What stands behind the lead; null where the lead is not found as it stands.</summary>
    private static string? Behind(string text, string lead) => text.IndexOf(lead, StringComparison.Ordinal) is >= 0 and var at ? text[(at + lead.Length)..] : null;

    [GeneratedRegex(@"^(?<also>\s*\([^)]*\))?\s*(?::|：|=|–|—|-(?=\s))\s*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^[^:–—]{2,50}?)(?::\s+|\s+[–—-]\s+|\s+=\s+)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:A|An|The)\s+")]
    private static partial Regex Article();

    // A noun with what tells it from others, and no verb before that.
    [GeneratedRegex(@"^An?\s+(?:\p{L}[\p{L}-]*(?:[^s\W]|ss|us)[ ,]+){1,5}?(?:that|which|who|whose|in which|where|made|formed|used|caused|bearing)\s")]
    private static partial Regex Fragment();
}

using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Items that are sentences about the subject they emphasise: "**Pestle** crushes the seed; **mortar** holds it."</summary>
internal static class BoldSubjects
{
    private const int NameWords = 4;

    /// <returns>False where the list is of another shape.</returns>
    public static bool Read(ListBlock list, bool isFirst, CardCollector cards)
    {
        var told = list.Items.Select(i => Parts(i, cards)).ToArray();
        if (list.Items.Any(i => i.Checked is not null) || told.Count(t => t.Count > 0) * 2 < told.Length)
        {
            return false;
        }

        foreach (var part in told.SelectMany(t => t))
        {
            if (VerbTerms.Is(part.Text))
            {
                VerbTerms.Offer(new(part.Text, part.Line), cards);
                continue;
            }

            cards.Offer(new(CardKind.Definition, part.Subject.Asked(part.Predicate!.Asks), Phrase.Of(part.Predicate.Answer), part.Line) { NeedsSubject = false }, part.Comments);
        }

        for (var i = 0; i < told.Length; i++)
        {
            if (told[i].Count == 0)
            {
                cards.Refuse(RefusalReason.NeedsThePage, list.Items[i].Line, list.Items[i].Lead.Plain);
                NumberStatements.Read(list.Items[i].Lead, list.Items[i].Line, cards, isItem: true);
            }
        }

        WholeLists.Subjects([.. told.SelectMany(t => t).Select(t => t.Subject.Name)], list, isFirst, cards);
        return true;
    }

    /// <summary>What an item says of its subject, and of others behind a semicolon; none where its first part is no such sentence.</summary>
    private static List<Part> Parts(ListEntry item, CardCollector cards)
    {
        var parts = new List<Part>();
        var text = item.Lead;
        var start = 0;
        while (start < text.Plain.Length)
        {
            var cut = text.Plain.IndexOf("; ", start, StringComparison.Ordinal);
            var end = cut < 0 ? text.Plain.Length : cut;
            if (Of(text.Slice(start, end - start).Trim(), item, cards) is { } part)
            {
                parts.Add(part);
            }
            else if (start == 0)
            {
                return [];
            }

            start = cut < 0 ? text.Plain.Length : cut + 2;
        }

        return parts;
    }

    private static Part? Of(RichText text, ListEntry item, CardCollector cards)
    {
        var bare = text.Plain.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? text.Slice(4) : text.Plain.StartsWith("A ", StringComparison.Ordinal) ? text.Slice(2) : text.Plain.StartsWith("An ", StringComparison.Ordinal) ? text.Slice(3) : text;
        if ((bare.BoldLead(out _) ?? ItalicLead(bare)) is not { } lead || Words.Count(lead.Plain) is 0 or > NameWords || bare.Plain.Length <= lead.Plain.Length || !bare.Plain.StartsWith(lead.Plain + " ", StringComparison.Ordinal) || LabelWords.Pointing.Contains(Words.First(lead.Plain)))
        {
            return null;
        }

        var article = text.Plain.Length == bare.Plain.Length ? null : text.Plain[..(text.Plain.Length - bare.Plain.Length)].ToLowerInvariant();
        var subject = Subject.Of(lead, "", cards.Vocabulary);
        subject = article is null ? subject : subject with { Article = article, IsPlural = Inflection.IsPlural(lead.Plain) };
        var sentence = Sentences.Of(bare.Slice(lead.Plain.Length).Trim());
        var predicate = sentence.Count > 0 ? Predicate.Of(sentence[0].Plain, subject.IsPlural) : null;
        return predicate is not null || VerbTerms.Is(text)
            ? new(text, subject, predicate, text.LineOr(item.Line), item.Lead.Comments)
            : null;
    }

    /// <summary>A term may be set in italics as well, but not a whole sentence.</summary>
    private static RichText? ItalicLead(RichText text) => text.Runs is [{ Style: RunStyle.Italic } first, _, ..] ? text.Slice(0, first.Text.TrimEnd().Length) : null;

    private sealed record Part(RichText Text, Subject Subject, Predicate? Predicate, int Line, IReadOnlyList<string> Comments);
}

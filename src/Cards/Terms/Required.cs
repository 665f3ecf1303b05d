using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Points that begin with "must", "may" or "can", below the thing they hold for: "What must a valid deed be? (3 points)".</summary>
internal static class Required
{
    private const int SubjectWords = 5;

    private static readonly string[] Openings = ["must not be ", "must be ", "must not ", "must have ", "must ", "may not ", "may be ", "may ", "cannot ", "can be ", "can ", "should not ", "should be ", "should "];

    /// <param name="above">The paragraph just before the list, which may define the subject.</param>
    /// <returns>False where the list is of another shape.</returns>
    public static bool Read(ListBlock list, ParagraphBlock? above, CardCollector cards)
    {
        if (list.Items.Count is < 2 or > CardGate.PointsAtMost || list.Items.Any(i => i.Checked is not null || i.Below.Count > 0) || Common(list) is not { } opening || SubjectOf(above, cards) is not { } subject)
        {
            return false;
        }

        RichText[] points = [.. list.Items.Select(i => Phrase.Plain(i.Lead.Slice(opening.Length).Trim()))];
        var words = opening.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asks = $"what {words[0]} {{it}}{string.Concat(words.Skip(1).Select(w => " " + w))}{(words[^1] is "be" or "have" ? "" : " do")}";
        var front = subject.Asked(asks).Plain.TrimEnd('?').Length;
        return cards.Offer(new(CardKind.Explain, new Phrase().Say(subject.Asked(asks).Slice(0, front)).Say($"? ({points.Length} points)").End(), RichText.Empty, list.Line) { Points = points, NeedsSubject = false });
    }

    private static string? Common(ListBlock list) => Array.Find(Openings, o => list.Items.All(i => i.Lead.Plain.StartsWith(o, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"A valid deed:", the term that the paragraph above begins with, or the heading.</summary>
    private static Subject? SubjectOf(ParagraphBlock? above, CardCollector cards)
    {
        if (above is not null)
        {
            var bold = above.Text.Runs.FirstOrDefault(r => (r.Style & RunStyle.Bold) != 0)?.Text.Trim(' ', ':', '.', '—', '–');
            var text = above.Text.Plain.TrimEnd(':', '.', ' ');
            var article = above.Text.Plain.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && above.Text.Plain[..(space + 1)].ToLowerInvariant() is "a " or "an " or "the " ? above.Text.Plain[..(space + 1)] : "";
            var plain = Labelled.Any(above.Text) is { Role: LabelRole.None, Rest.IsEmpty: false } label ? label.Label.Plain : bold is { Length: > 0 } && text.IndexOf(bold, StringComparison.Ordinal) is >= 0 and <= 4 ? article + bold : above.Text.Plain.EndsWith(':') ? text : null;
            return plain is null || Words.Count(plain) is 0 or > SubjectWords || LabelWords.Pointing.Contains(Words.First(plain)) || Words.All(plain).Exists(Verbs.Finite.Contains) ? null : Named(plain, cards);
        }

        return cards.Path.Count > 0 && SubjectName.Of(cards.Path[^1]) is { } heading ? Named(heading, cards) : null;
    }

    private static Subject Named(string name, CardCollector cards)
    {
        foreach (var article in (ReadOnlySpan<string>)["a ", "an ", "the ", "every ", "each ", "any "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return new(article, new Phrase().Name(name[article.Length..]).End(), false);
            }
        }

        return Subject.Of(Phrase.Of(name), "", cards.Vocabulary);
    }
}

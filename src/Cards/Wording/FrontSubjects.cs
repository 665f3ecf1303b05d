using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Wording;

/// <summary>
/// Puts a subject before questions that do not name one. The headings stand above every card, so a question says its subject
/// only where its own words could be about anything, or where another card asks the same in the same words.
/// </summary>
internal static partial class FrontSubjects
{
    /// <summary>The page's cards with small letters where they belong, and a subject where the words alone are general.</summary>
    public static List<CardDraft> Settle(IEnumerable<CardDraft> drafts, Vocabulary words) => [.. drafts.Select(d => IsOurs(d) ? Settled(d with { Front = NoteEnglish.WithArticles(Casing.InSentence(d.Front, words), words) }, words) : d)];

    /// <summary>Cards whose questions are alike, each with the nearest subject that tells it from the others; null where none does.</summary>
    public static CardDraft[]? Apart(IReadOnlyList<(CardDraft Card, Vocabulary? Words)> alike)
    {
        var most = alike.Max(a => a.Card.Subjects.Count);
        for (var i = 0; i < most; i++)
        {
            var told = alike.Select(a => Told(a.Card, i, a.Words)).ToArray();
            if (told.Select(t => Words.Key(t.Front.Plain)).Distinct(StringComparer.Ordinal).Count() == told.Length && Array.TrueForAll(told, t => Words.Count(t.Front.Plain) <= CardGate.FrontWords))
            {
                return told;
            }
        }

        return null;
    }

    private static CardDraft Settled(CardDraft card, Vocabulary words)
    {
        var names = string.Join(' ', card.Front.Runs.Where(r => (r.Style & RunStyle.Bold) != 0).Select(r => r.Text));
        card = card with { Front = Calmed(card, words) };
        var isGeneral = card.NeedsSubject ?? (names.Length > 0 ? GenericNames.Is(names) && !IsTerm(card.Front, names) : GenericNames.IsBare(card.Front.Plain));
        card = card with { Subjects = [.. card.Subjects.Select(s => LowerAfterFirst(s, words))] };
        return isGeneral && card.Subjects.Count > 0 ? Told(card, 0, words) : card;
    }

    /// <summary>An author's own question is left as it is written, and so are sentences with a gap.</summary>
    private static bool IsOurs(CardDraft card) => card.Kind != CardKind.Cloze && !card.IsWritten;

    /// <summary>"What are functional requirements?": two words that say little each may be a term together.</summary>
    private static bool IsTerm(RichText front, string names) =>
        Words.Count(names) > 1 && (front.Plain == $"What are {names}?" || front.Plain == $"What is {names}?" || front.Plain.StartsWith($"What are {names} used ", StringComparison.Ordinal) || front.Plain.StartsWith($"What do {names} cover?", StringComparison.Ordinal));

    /// <summary>"Seaside Hotel: …" as the same subject is written before other questions.</summary>
    private static RichText Calmed(CardDraft card, Vocabulary words)
    {
        var plain = card.Front.Plain;
        var named = card.Subjects.FirstOrDefault(s => plain.Length > s.Length && plain[s.Length] is ':' or ',' && plain.StartsWith(s, StringComparison.OrdinalIgnoreCase));
        if (named is null || card.Front.Runs[0].Text.Length < named.Length)
        {
            return card.Front;
        }

        var calm = plain[0] + LowerAfterFirst(named, words)[1..];
        return calm.Count(char.IsUpper) >= plain.AsSpan(0, calm.Length).ToString().Count(char.IsUpper) ? card.Front : new([card.Front.Runs[0] with { Text = calm + card.Front.Runs[0].Text[named.Length..] }, .. card.Front.Runs.Skip(1)], card.Front.Comments);
    }

    private static CardDraft Told(CardDraft card, int nearest, Vocabulary? words)
    {
        var known = Words.Content(card.Front.Plain);
        var subjects = card.Subjects.Where(s => !Words.Content(s).TrueForAll(w => known.Contains(w) || Array.IndexOf(Quantity.NumberWords, w) >= 0)).ToArray();
        if (subjects.Length == 0)
        {
            return card;
        }

        // "Bakery: name the 4 options" says nothing of what one can choose there.
        var subject = subjects[Math.Min(nearest, subjects.Length - 1)];
        if (subjects.Length > nearest + 1 && Choices().IsMatch(card.Front.Plain) && card.HeadingPath.Any(SubjectName.IsExample) && words is not null)
        {
            subject += ", " + LowerCase.First(Casing.Name(subjects[nearest + 1], words));
        }

        var front = Before(subject, card.Front, words);
        return Words.Count(front.Plain) > CardGate.FrontWords ? card : card with { Front = front };
    }

    /// <summary>"URL shortener, storage: how much?" and "Twitter: how many users are there?".</summary>
    private static RichText Before(string subject, RichText front, Vocabulary? words)
    {
        var label = string.Concat(front.Runs.TakeWhile(r => (r.Style & RunStyle.Bold) != 0).Select(r => r.Text));
        var isLabel = label.Length > 0 && front.Plain.AsSpan(label.Length).StartsWith(": ");
        var phrase = new Phrase().Say(subject).Say(isLabel ? ", " : ": ");
        return isLabel ? phrase.Name(GenericNames.Is(label) ? LowerCase.Words(label) : words is null ? label : Casing.Name(label, words)).Say(front.Slice(label.Length)).End()
            : phrase.Say(label.Length > 0 || front.Plain is ['“' or '"', ..] ? front : LowerCase.First(front)).End();
    }

    private static string LowerAfterFirst(string subject, Vocabulary words)
    {
        var space = subject.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || Casing.Name(subject, words) is var name && name == subject ? subject : subject[..space] + name[space..];
    }

    [GeneratedRegex(@"^Name the \d+ (options|approaches|alternatives|choices|variants|solutions)\.$")]
    private static partial Regex Choices();
}

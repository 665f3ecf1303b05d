using Fieldguide.Cards.Language;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>One letter of a word to remember by.</summary>
/// <param name="Name">What the letter stands for.</param>
/// <param name="Text">What is said of it; empty for most.</param>
internal sealed record MnemonicEntry(char Letter, RichText Name, RichText Text)
{
    private static readonly string[] Marks = [" – ", " — ", " - ", ": ", " = ", " -> ", " → "];

    /// <param name="lead">Begins with the letter, which may be the first of its word or stand apart from it.</param>
    public static MnemonicEntry Of(RichText lead)
    {
        var text = Tidy.Leading(lead);
        var letter = text.Plain[0];
        if (text.Plain.Length > 1 && !char.IsLetter(text.Plain[1]) && text.Plain[1] is not ('\'' or '’'))
        {
            var rest = text.Plain.AsSpan(1).TrimStart(" :=–—-.→>").Length;
            text = text.Slice(text.Plain.Length - rest);
        }

        return Of(letter, text, Marks);
    }

    /// <param name="marks">What may divide the name from what is said of it.</param>
    public static MnemonicEntry Of(char letter, RichText text, params string[] marks)
    {
        var cut = marks.Select(m => (At: text.Plain.IndexOf(m, StringComparison.Ordinal), m.Length)).Where(m => m.At > 0).OrderBy(m => m.At).FirstOrDefault();
        return cut.At > 0
            ? new(letter, Phrase.Plain(text.Slice(0, cut.At).Trim()), Tidy.Leading(text.Slice(cut.At + cut.Length)))
            : new(letter, Phrase.Plain(text.Trim()), RichText.Empty);
    }

    /// <summary>What is said of it, as a card of its own.</summary>
    public void Offer(string word, int line, CardCollector cards)
    {
        if (Text.IsEmpty)
        {
            return;
        }

        var told = Text.Plain;
        var asks = told.EndsWith('?') ? "what do you ask?" : Verbs.IsCommand(told) ? "what do you do?" : "what does it say?";
        cards.Offer(new(CardKind.Attribute, new Phrase().Name(word).Say(", ").Name(LowerCase.First(Name)).Say(": " + asks).End(), Text, line), Text.Comments);
        NumberStatements.Fragment(Name, Text, line, cards);
    }
}

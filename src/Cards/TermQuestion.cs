using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>How to ask for what a term's text says of it.</summary>
internal sealed record TermQuestion(RichText Front, CardKind Kind, bool IsDefinition)
{
    private const int NameWords = 6;

    public static TermQuestion For(RichText term, RichText text, int points, string topic)
    {
        var name = Tidy.Trailing(term, ".:!;, ");
        if (name.Plain.EndsWith('?'))
        {
            return new(Phrase.Plain(name), CardKind.Question, false);
        }

        if (points > 0)
        {
            return new(In(topic, name).Say("what belongs to ").Name(name).Say("?").End(), CardKind.Explain, false);
        }

        if (IsSentence(term, name))
        {
            return new(new Phrase().Say("What is meant by ").Say(Quoted.Of(name)).Say("?").End(), CardKind.Definition, false);
        }

        if (text.Plain.EndsWith('?') && Sentences.Of(text).All(s => s.Plain.EndsWith('?')))
        {
            return new(In(topic, name).Say("what do you ask about ").Name(name).Say("?").End(), CardKind.Definition, false);
        }

        return Defines(text.Plain)
            ? new(new Phrase().Say(IsPlural(name.Plain, text.Plain) ? "What are " : "What is ").Name(name).Say("?").End(), CardKind.Definition, true)
            : new(In(topic, name).Say("what holds for ").Name(name).Say("?").End(), CardKind.Definition, false);
    }

    /// <summary>Names where the question belongs, unless its subject says so already.</summary>
    public static Phrase In(string topic, RichText subject) => Topics.Say(topic, subject.Plain);

    private static bool IsSentence(RichText term, RichText name) =>
        term.Plain.AsSpan().TrimEnd().EndsWith('.') && Words.Count(name.Plain) > 2
        || Words.Count(name.Plain) > NameWords
        || LabelWords.Imperatives.Contains(Words.First(name.Plain)) && Words.Count(name.Plain) > 1
        || name.Plain is ['"' or '“', ..];

    /// <summary>Says what something is, rather than list what holds for it.</summary>
    private static bool Defines(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        if (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            return false;
        }

        var words = Words.All(text);
        if (words.Count > 0 && words[0] is "a" or "an" or "the" or "any" or "each" or "every")
        {
            return true;
        }

        for (var i = 1; i < Math.Min(words.Count, 14); i++)
        {
            if (words[i] is "that" or "which" or "who" or "where" or "whose" or "when" or "is" or "are" or "has" or "have" or "you")
            {
                return true;
            }
        }

        // Three things divided by commas, and no verb we know: a list of properties.
        return text.Count(c => c is ',' or ';') < 2;
    }

    private static bool IsPlural(string name, string text)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length > 3 && char.IsLower(last[^2]) && last[^1] == 's' && last[^2] is not ('s' or 'u' or 'i')
            && (name.Contains(' ', StringComparison.Ordinal) && char.IsLower(last[0]) || text.Split(' ', 2)[0].TrimEnd(',', '.') is { Length: > 3 } first && first.EndsWith('s') && !first.EndsWith("ss", StringComparison.Ordinal))
            && Words.First(text) is not ("a" or "an" or "the" or "each" or "every");
    }
}

using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>What a term's text does for it, and so how to ask.</summary>
internal enum TermForm
{
    /// <summary>The term is a question.</summary>
    Asked,

    /// <summary>A list of points below it.</summary>
    Points,

    /// <summary>The term is advice or a rule, the text its reason or its use.</summary>
    Advice,

    /// <summary>The text is what one says.</summary>
    Says,

    /// <summary>The term is a whole statement.</summary>
    Statement,

    /// <summary>The text asks back: what to find out about the term.</summary>
    AsksBack,

    /// <summary>A number, with what belongs to it.</summary>
    Figure,

    /// <summary>The text says what the term is.</summary>
    Defines,

    /// <summary>The text says something of the term.</summary>
    Tells,
}

/// <summary>How to ask for what a term's text says of it.</summary>
internal sealed record TermQuestion(RichText Front, CardKind Kind, bool IsDefinition)
{
    /// <summary>Characters before a number that a text still begins with.</summary>
    private const int FigureStart = 3;

    private const int FigureWords = 10;

    public static TermQuestion For(RichText term, RichText text, int points, string topic) => For(term, text, points, topic, TermForms.Of(term, text, points));

    public static TermQuestion For(RichText term, RichText text, int points, string topic, TermForm form)
    {
        var name = Tidy.Trailing(term, ".:!;, ");
        Phrase Here() => In(topic, name);
        return form switch
        {
            TermForm.Asked => new(Phrase.Plain(name), CardKind.Question, false),
            TermForm.Points => new((TermForms.IsPhrase(name.Plain) ? Here().Say(Quoted.Of(name)) : Here().Name(name)).Say($": what are the {points} points?").End(), CardKind.Explain, false),
            TermForm.Advice => new(Here().Say(Quoted.Of(name)).Say(": why, or how?").End(), CardKind.Definition, false),
            TermForm.Says => new(Here().Say(TermForms.IsPhrase(name.Plain) ? Quoted.Of(name) : name).Say(": what do you say?").End(), CardKind.Definition, false),
            TermForm.Statement => new(new Phrase().Say("What is meant by ").Say(Quoted.Of(name)).Say("?").End(), CardKind.Definition, false),
            TermForm.AsksBack => new(Here().Say("what do you ask about ").Name(name).Say("?").End(), CardKind.Definition, false),
            TermForm.Figure => new(Here().Say("what is the figure for ").Name(name).Say("?").End(), CardKind.Number, false),
            TermForm.Defines or TermForm.Tells when PropertyOf(name.Plain) is { } property => new(Here().Say(property).Say("?").End(), CardKind.Attribute, false),
            TermForm.Defines or TermForm.Tells when Asking.Of(name.Plain) is { } asked => new(In(topic, RichText.Empty).Say(asked).Say("?").End(), CardKind.Attribute, false),
            TermForm.Defines when name.Plain.StartsWith("The ", StringComparison.Ordinal) => new(new Phrase().Say(IsPlural(name.Plain, text.Plain) ? "What are the " : "What is the ").Name(WithoutArticle(name)).Say("?").End(), CardKind.Definition, true),
            TermForm.Defines => new(new Phrase().Say(IsPlural(name.Plain, text.Plain) ? "What are " : "What is ").Name(name).Say("?").End(), CardKind.Definition, true),
            _ when TermForms.IsPhrase(name.Plain) => new(Here().Say(Quoted.Of(name)).Say(": what holds?").End(), CardKind.Definition, false),
            _ => new(Here().Say("what characterises ").Name(name).Say("?").End(), CardKind.Definition, false),
        };
    }

    /// <summary>Names where the question belongs, unless its subject says so already.</summary>
    public static Phrase In(string topic, RichText subject) => Topics.Say(topic, subject.Plain);

    /// <summary>"The senior move" as "senior move".</summary>
    public static RichText WithoutArticle(RichText label) => label.Plain.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? label.Slice(4) : label;

    /// <summary>"Step 1 — Requirements", "Phase 2".</summary>
    public static bool IsNumbered(string label) =>
        label.Split(' ') is [var word, var number, ..] && LabelWords.Sequences.Contains(word.ToLowerInvariant()) && char.IsAsciiDigit(number[0]);

    /// <summary>Begins with its number, and says little more.</summary>
    public static bool IsFigure(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit is >= 0 and <= FigureStart && !text.AsSpan(0, digit).ContainsAnyInRange('A', 'z') && Words.Count(text) <= FigureWords;
    }

    /// <summary>"what is the cost" for "Cost", "what are the limits" for "Limits"; null for what names a thing of its own.</summary>
    public static string? PropertyOf(string name)
    {
        var key = name.ToLowerInvariant();
        return key is "numbers" or "figures" ? $"which {key} are worth knowing" : LabelWords.Properties.Contains(key) ? $"what is the {key}" : LabelWords.Properties.Contains(Words.Singular(key)) ? $"what are the {key}" : null;
    }

    private static bool IsPlural(string name, string text)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length > 3 && char.IsLower(last[^2]) && last[^1] == 's' && last[^2] is not ('s' or 'u' or 'i')
            && (name.Contains(' ', StringComparison.Ordinal) && char.IsLower(last[0]) || text.Split(' ', 2)[0].TrimEnd(',', '.') is { Length: > 3 } first && first.EndsWith('s') && !first.EndsWith("ss", StringComparison.Ordinal))
            && Words.First(text) is not ("a" or "an" or "the" or "each" or "every");
    }
}

using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Tells the forms of terms apart, one by one and then as the list they stand in: what stands in one list is of one kind.</summary>
internal static class TermForms
{
    private const int NameWords = 6;

    /// <summary>Words that, at a term's end, show that it breaks off.</summary>
    private static readonly string[] Open = ["that", "when", "if", "to", "with", "for", "by", "of", "and", "or", "because", "where", "which", "while", "on", "in", "at", "from"];

    public static TermForm Of(RichText term, RichText text, int points)
    {
        var name = Tidy.Trailing(term, ".:!;, ").Plain;
        return name.EndsWith('?') ? TermForm.Asked
            : points > 0 ? TermForm.Points
            : text.Plain.Trim() is ['"' or '“', .., '"' or '”'] ? TermForm.Says
            : IsAdvice(name, text.Plain) ? TermForm.Advice
            : TermQuestion.IsFigure(text.Plain) && !TermQuestion.AreFigures(name, text.Plain) ? TermForm.Figure
            : IsStatement(term.Plain, name) ? TermForm.Statement
            : AsksBack(text) ? TermForm.AsksBack
            : Defines(text.Plain) && !IsLong(name) ? TermForm.Defines
            : TermForm.Tells;
    }

    /// <summary>Where some texts of a list define and others only tell, the list is of the one kind or of the other.</summary>
    public static void Settle(TermForm?[] forms, string[] terms, string[] texts)
    {
        if (AreCommands(terms, texts))
        {
            for (var i = 0; i < forms.Length; i++)
            {
                forms[i] = forms[i] is TermForm.Defines or TermForm.Tells ? TermForm.Advice : forms[i];
            }
        }

        var advice = forms.Count(f => f == TermForm.Advice);
        if (advice * 2 > forms.Count(f => f is not null))
        {
            // "Pool connections" among "Go larger" and "Add a cache": most verbs are no word of our list.
            for (var i = 0; i < forms.Length; i++)
            {
                forms[i] = forms[i] is TermForm.Defines or TermForm.Tells ? TermForm.Advice : forms[i];
            }

            return;
        }

        // "Pull CDN" among terms: most verbs are nouns, too.
        for (var i = 0; advice > 0 && i < forms.Length; i++)
        {
            forms[i] = forms[i] == TermForm.Advice && !IsLong(terms[i]) && Words.Count(terms[i]) <= 3 ? Defines(texts[i]) ? TermForm.Defines : TermForm.Tells : forms[i];
        }

        var defines = forms.Count(f => f == TermForm.Defines);
        var others = forms.Count(f => f is TermForm.Tells or TermForm.Figure or TermForm.AsksBack);
        if (defines == 0 || others == 0)
        {
            return;
        }

        var isGlossary = others * 3 < defines;
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = forms[i] switch
            {
                TermForm.Tells when isGlossary => TermForm.Defines,
                TermForm.Defines when !isGlossary => TermForm.Tells,
                var form => form,
            };
        }
    }

    /// <summary>"Find", "Quantify", "Do": single verbs, no nouns. "Heat" among "Pressure" and "Volume" is none, nor is what a text begins to define.</summary>
    private static bool AreCommands(string[] terms, string[] texts)
    {
        var verbs = terms.Count(t => Words.Count(t) == 1 && LabelWords.Imperatives.Contains(Words.First(t)));
        return verbs > 1 && verbs * 2 > terms.Length && !Array.Exists(texts, t => Words.First(t) is "a" or "an" or "the");
    }

    public static bool IsLong(string name) => Words.Count(name) > NameWords;

    /// <summary>No noun to put into a question: advice, a clause, or words that break off.</summary>
    public static bool IsPhrase(string name)
    {
        var first = Words.First(name);
        var words = Words.All(name);
        return IsLong(name) || (words.Count > 1 && (LabelWords.Imperatives.Contains(first) || LabelWords.Questions.Contains(first) || first is "if" or "for" or "to"))
            || (words.Count > 0 && Array.IndexOf(Open, name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) >= 0);
    }

    /// <summary>"Write it down", but not "Write QPS: ~115/s".</summary>
    private static bool IsAdvice(string name, string text) =>
        Inflection.IsCommand(name) && Words.Count(name) > 1
        && !(TermQuestion.IsFigure(text) && char.IsUpper(name.Split(' ')[1] is [var second, ..] ? second : 'a'));

    private static bool IsStatement(string term, string name)
    {
        var words = Words.All(name);
        return (term.AsSpan().TrimEnd().EndsWith('.') && words.Count > 2)
            || (words.Count > 3 && words.Exists(w => w is "is" or "are" or "isn't" or "aren't" or "was" or "were" or "must" or "should" or "can" or "cannot" or "can't" or "will" or "doesn't" or "don't" or "does" or "has" or "have"))
            || name is ['"' or '“', ..];
    }

    private static bool AsksBack(RichText text)
    {
        var plain = text.Plain.Trim();
        var open = plain.EndsWith(')') ? plain.LastIndexOf('(') : -1;
        var said = open > 0 ? text.Slice(0, open).Trim() : text;
        return said.Plain.EndsWith('?') && Sentences.Of(said).TrueForAll(s => s.Plain.EndsWith('?'));
    }

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
}

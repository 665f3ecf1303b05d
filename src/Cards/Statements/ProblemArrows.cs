using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>Problems of one paragraph, each with what helps behind an arrow: "Light problem → prune, move the pot. Water problem → mulch."</summary>
internal static partial class ProblemArrows
{
    private const int ProblemsAtLeast = 2;
    private const int RemedyWords = 12;

    private static readonly string[] Arrows = [" → ", " -> ", " => "];

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!Array.Exists(Arrows, a => paragraph.Text.Plain.Contains(a, StringComparison.Ordinal)))
        {
            return false;
        }

        var sentences = Sentences.Of(paragraph.Text);
        var told = sentences.ConvertAll(s => Problem().Match(s.Plain));
        if (told.Count < ProblemsAtLeast || told.Exists(m => !m.Success))
        {
            return false;
        }

        for (var i = 0; i < told.Count; i++)
        {
            var name = LowerCase.First(told[i].Groups["name"].Value);
            var article = Inflection.IsPlural(name) ? "" : "aeio".Contains(name[0], StringComparison.Ordinal) ? "an " : "a ";
            var help = sentences[i].Slice(told[i].Groups["help"].Index, told[i].Groups["help"].Length);
            var parts = Enumeration.Of(help);
            var isList = parts.Count > 1 && parts.TrueForAll(p => Words.Count(p.Plain) <= RemedyWords);
            cards.Offer(new(CardKind.Question, new Phrase().Say($"How do you respond to {article}").Name(name).Say("?").End(), isList ? RichText.Empty : UpperCase.First(Phrase.Plain(help)), sentences[i].LineOr(paragraph.Line))
            {
                Points = isList ? [.. parts.Select(Phrase.Plain)] : [],
            }, paragraph.Text.Comments);
        }

        return true;
    }

    [GeneratedRegex(@"^(?<name>\p{L}[\p{L} -]{1,35}? (?:problem|issue|error|fault|failure|complaint|symptom)s?) (?:→|->|=>) (?<help>[^→>=]+?)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Problem();
}

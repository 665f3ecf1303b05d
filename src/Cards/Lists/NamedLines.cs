using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>A line that lists what it names: "Symptoms of shock: pallor, sweating, a fast pulse."</summary>
internal static class NamedLines
{
    private const int PartWords = 5;

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        var lines = SourceLine.Of(paragraph.Text);
        if (lines.Count == 0 || !lines.TrueForAll(l => Parts(l.Text) is not null))
        {
            return false;
        }

        foreach (var line in lines)
        {
            var (name, parts) = Parts(line.Text)!.Value;
            WholeLists.Offer(name, parts, isOrdered: false, line.Line, cards);
        }

        return true;
    }

    private static (RichText Name, List<RichText> Parts)? Parts(RichText line)
    {
        if (Labelled.Bold(line) is not null || Labelled.Plain(line) is not { Role: LabelRole.None } named || Sentences.Of(named.Rest).Count != 1)
        {
            return null;
        }

        var head = named.Label.Plain.Split(' ')[0];
        var parts = Enumeration.Of(named.Rest);
        return parts.Count >= 3 && parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords && p.Runs.All(r => r.Link is null)) && !Verbs.IsCommand(named.Label.Plain)
            && (Inflection.IsPlural(named.Label.Plain) || Inflection.IsPlural(head) && named.Label.Plain.Contains(" of ", StringComparison.Ordinal)) ? (named.Label, parts) : null;
    }
}

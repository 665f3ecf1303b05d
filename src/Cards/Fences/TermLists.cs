using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>A label above "1. Term - text" lines: the terms as a whole, and each for itself as one of what the label calls them.</summary>
internal static partial class TermLists
{
    private const int FewestTerms = 3;

    private static readonly string[] Troubles = ["bottlenecks", "problems", "risks", "challenges", "pitfalls", "weaknesses", "dangers", "threats", "causes"];
    private static readonly string[] Workers = ["components", "parts", "services", "roles", "tools", "layers", "organs", "members", "ingredients", "players", "actors", "modules", "building blocks"];

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? subject)
    {
        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && blocks[i] is ParagraphBlock { Text: var text } && blocks[i + 1] is ListBlock { Items.Count: >= FewestTerms } list && Labelled.Bold(text) is { Rest.IsEmpty: true, Role: LabelRole.None, Label.Plain: var group }
                && list.Items.All(item => item.Below.Count == 0 && Term().IsMatch(item.Lead.Plain)))
            {
                var terms = list.Items.Select(item => (item.Line, Match: Term().Match(item.Lead.Plain))).ToArray();
                settled.Add(blocks[i]);
                settled.Add(list with { Items = [.. terms.Select(t => new ListEntry(t.Line, null, FencedText.Plain(t.Match.Groups["term"].Value, t.Line), []))] });
                settled.Add(new BreakBlock(list.Line));
                settled.AddRange(Each(terms, group, subject));
                i++;
            }
            else
            {
                settled.Add(blocks[i]);
            }
        }

        return settled;
    }

    private static IEnumerable<Block> Each((int Line, Match Match)[] terms, string group, string? subject)
    {
        var trouble = Array.Find(Troubles, t => group.Contains(t, StringComparison.OrdinalIgnoreCase));
        var isWorker = Array.Exists(Workers, w => group.Contains(w, StringComparison.OrdinalIgnoreCase));
        if (trouble is null && !isWorker)
        {
            yield return new ListBlock(terms[0].Line, false, 0, [.. terms.Select(t => new ListEntry(t.Line, null, FencedText.Emphasised($"{t.Match.Groups["term"].Value}: {t.Match.Groups["text"].Value}", t.Line), []))]);
            yield break;
        }

        foreach (var (line, match) in terms)
        {
            var (term, text) = (match.Groups["term"].Value, match.Groups["text"].Value);
            var asked = trouble is not null ? $"Why {(Words.IsPlural(term) ? "are" : "is")} {LowerCase.First(term)} a {Words.Singular(trouble)}?" : $"{(subject is null ? "" : $"{subject}: ")}{(subject is null ? "What" : "what")} is the role of {(term.Contains(' ', StringComparison.Ordinal) ? "the " : "")}{term}?";
            yield return FencedText.Asked(asked, text, line);
        }
    }

    [GeneratedRegex(@"^(?<term>\p{L}[^.:;?!–—]{0,40}?)\s+[-–—]\s+(?<text>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}

using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>Headings that number steps — "Step 2: Titrate (10 min)" — as a sequence to recite and times to know.</summary>
internal static class HeadingSteps
{
    private const int FewestSteps = 3;
    private const int MostSteps = 10;

    public static void Read(ParsedGuide guide, CardCollector cards)
    {
        var at = 0;
        var headings = guide.Headings;
        var known = new List<List<NumberedHeading>>();
        while (at < headings.Count)
        {
            var run = Run(headings, at);
            if (run.Count < FewestSteps)
            {
                at++;
                continue;
            }

            if (!known.Exists(k => AreSame(k, run)))
            {
                Offer(run, guide, cards);
                known.Add(run);
            }

            at = run[^1].Index + 1;
        }
    }

    /// <summary>The plan of a guide and the sections that follow it name the same steps, in other words here and there.</summary>
    private static bool AreSame(List<NumberedHeading> known, List<NumberedHeading> run) =>
        known.Count == run.Count && known[0].Word == run[0].Word && known.Zip(run).Count(p => Words.Content(p.First.Name).Intersect(Words.Content(p.Second.Name)).Any()) >= run.Count - 1;

    private static List<NumberedHeading> Run(IReadOnlyList<Heading> headings, int from)
    {
        var run = new List<NumberedHeading>();
        for (var i = from; i < headings.Count; i++)
        {
            if (run.Count > 0 && headings[i].Level < run[0].Heading.Level)
            {
                break;
            }

            if (Numbered(headings[i], i) is { } step && step.Number == run.Count + 1 && (run.Count == 0 || (step.Heading.Level == run[0].Heading.Level && step.Word == run[0].Word)))
            {
                run.Add(step);
            }
            else if (run.Count == 0)
            {
                break;
            }
        }

        return run;
    }

    private static void Offer(List<NumberedHeading> run, ParsedGuide guide, CardCollector cards)
    {
        if (run.Count > MostSteps)
        {
            return;
        }

        var above = guide.Sections.FirstOrDefault(s => s.Heading == run[0].Heading)?.Path;
        cards.Enter(guide.Sections.First(s => s.Heading == run[0].Heading) is var first && above is { Count: > 0 } ? first with { Path = [.. above.SkipLast(1)] } : first);
        var set = SetName.Of(run[0].Word, [.. run.Select(r => r.Name)], [guide.Title, .. guide.Headings.Select(h => h.Text)]);
        cards.Offer(new(CardKind.Recite, set ?? Phrase.Of($"What are the {run.Count} {run[0].Word}s, in order?"), RichText.Empty, run[0].Heading.Line)
        {
            Points = [.. run.Select(r => Phrase.Of(r.Name))],
            NeedsSubject = set is null ? true : null,
        });
        foreach (var step in run.Where(r => r.Time is not null))
        {
            cards.Enter(guide.Sections.First(s => s.Heading == step.Heading));
            cards.Offer(new(CardKind.Step, new Phrase().Say($"How long does {step.Word} {step.Number}, ").Name(step.Name).Say(", take?").End(), Phrase.Of(step.Time!), step.Heading.Line) { NeedsSubject = false });
        }
    }

    /// <summary>"step 2, Titrate" for such a heading; null for any other.</summary>
    public static string? Named(string heading, Vocabulary words) => Numbered(new(0, "", heading, 0), 0) is { } step ? $"{step.Word} {step.Number}, {Casing.Name(step.Name, words)}," : null;

    private static NumberedHeading? Numbered(Heading heading, int index)
    {
        var text = heading.Text.AsSpan().Trim();
        while (text.Length > 0 && !char.IsLetterOrDigit(text[0]))
        {
            text = text[1..];
        }

        var space = text.IndexOf(' ');
        if (space <= 0)
        {
            return null;
        }

        var word = text[..space].ToString().ToLowerInvariant();
        var digits = space + 1;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (!LabelWords.Sequences.Contains(word) || digits == space + 1 || !int.TryParse(text[(space + 1)..digits], out var number))
        {
            return null;
        }

        var plain = text.ToString();
        var open = plain.LastIndexOf('(');
        var time = open > 0 && plain.EndsWith(')') && Quantity.IsTime(plain[(open + 1)..^1]) ? plain[(open + 1)..^1] : null;
        var name = Tidy.Heading(plain);
        if (name == plain)
        {
            return null;
        }

        // "Edge Cases (ongoing)": what stands behind is no part of the name.
        name = name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var remark ? name[..remark].TrimEnd() : name;
        return name == plain ? null : new(heading, index, word, number, name, time);
    }

    private sealed record NumberedHeading(Heading Heading, int Index, string Word, int Number, string Name, string? Time);
}

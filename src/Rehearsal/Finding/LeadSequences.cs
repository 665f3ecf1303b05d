using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Paragraphs that open with bold words and a time, as in "**Warm-up (10 minutes):** …", and terms of a definition list.</summary>
internal static class LeadSequences
{
    public static IEnumerable<TimedSequence> In(IReadOnlyList<Block> blocks)
    {
        var phases = new List<FoundPhase>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Lead(blocks[i], out var own) is not { } lead)
            {
                continue;
            }

            var end = i + 1;
            while (end < blocks.Count && blocks[end] is not BreakBlock and not DefinitionBlock && !IsLabel(blocks[end]))
            {
                end++;
            }

            var text = own.And(PhaseReader.Read(blocks.Skip(i + 1).Take(end - i - 1)));
            phases.Add(new(Ordinals.Bare(lead.Title), lead.Time, blocks[i].Line, text, Ordinals.Of(lead.Title) is not null));
        }

        if (phases.Count > 0)
        {
            yield return new(phases[0].Line, null, null, phases, [], IsSure: true);
        }
    }

    /// <summary>Begins something else: another phase, or a bold line of its own.</summary>
    private static bool IsLabel(Block block) =>
        Lead(block, out _) is not null || (block is ParagraphBlock { Text: var text } && text.BoldLead(out var rest) is not null && rest.IsEmpty);

    private static TitledTime? Lead(Block block, out PhaseText own)
    {
        own = PhaseText.Empty;
        switch (block)
        {
            case ParagraphBlock { Text: var text } when text.BoldLead(out var rest) is { } bold:
                if (TimeExpression.InTitle(bold.Plain) is { } within)
                {
                    own = PhaseReader.Read(rest);
                    return within;
                }

                // "**Warm-up** (10 min): …"
                var close = rest.Plain.IndexOf(')', StringComparison.Ordinal);
                if (rest.Plain.StartsWith('(') && close > 0 && TimeExpression.Read(rest.Plain[..(close + 1)]) is { } beside)
                {
                    var after = rest.Slice(close + 1);
                    var mark = after.Plain.Length - after.Plain.TrimStart(':', ' ', '–', '—', '-', '.').Length;
                    own = PhaseReader.Read(after.Slice(mark));
                    return new(bold.Plain, beside);
                }

                return null;
            case DefinitionBlock definition when TimeExpression.InTitle(definition.Term.Plain) is { } term:
                own = PhaseReader.Read(definition.Meaning);
                return term;
            default:
                return null;
        }
    }
}

using System.Text.RegularExpressions;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>
/// A guide states its plan in a table, in headings and in a drawing: with the same minutes for phases of like names these are
/// one script, which has the text of all. Other minutes are another plan.
/// </summary>
internal static partial class SameScripts
{
    public static IReadOnlyList<ScriptCandidate> Join(IReadOnlyList<ScriptCandidate> candidates)
    {
        var joined = new List<ScriptCandidate>();

        // What is drawn is named last: its words are cut to fit the drawing.
        foreach (var candidate in candidates.OrderBy(c => c.Sequence.IsDrawn))
        {
            var at = joined.FindIndex(j => IsSame(j, candidate) || Chooses(j, candidate) || Chooses(candidate, j));
            if (at < 0)
            {
                joined.Add(candidate);
            }
            else if (IsSame(joined[at], candidate))
            {
                joined[at] = Joined(joined[at], candidate);
            }
            else
            {
                joined[at] = Chooses(joined[at], candidate) ? Chosen(joined[at], candidate) : Chosen(candidate, joined[at]);
            }
        }

        return [.. joined.Select(j => WithTextOfRow(j, joined)).OrderBy(j => j.Sequence.Line)];
    }

    /// <summary>Plans beside each other in one table share its rows, and with them what is told of a phase elsewhere.</summary>
    private static ScriptCandidate WithTextOfRow(ScriptCandidate candidate, List<ScriptCandidate> all)
    {
        var beside = all.FindAll(a => a != candidate && a.Sequence.Line == candidate.Sequence.Line);
        return beside.Count == 0 ? candidate : candidate with
        {
            Sequence = candidate.Sequence with
            {
                Phases = [.. candidate.Sequence.Phases.Select(p => p.Text.IsEmpty && beside.SelectMany(b => b.Sequence.Phases).FirstOrDefault(o => o.Line == p.Line && !o.Text.IsEmpty) is { } told ? p with { Text = told.Text } : p)],
            },
        };
    }

    private static bool IsSame(ScriptCandidate one, ScriptCandidate two) => one.TimedLengths.SequenceEqual(two.TimedLengths) && AreAlike(one.Timed, two.Timed);

    /// <summary>The second has fixed minutes for phases of which the first gives ranges; one more may follow, which the ranges leave to the reader.</summary>
    private static bool Chooses(ScriptCandidate ranges, ScriptCandidate exact)
    {
        var (wide, narrow) = (ranges.TimedLengths, exact.TimedLengths);
        return exact.IsExact && !ranges.IsExact && ranges.Plan is null && narrow.Count - wide.Count is 0 or 1
            && wide.Zip(narrow).All(p => p.First.Least <= p.Second.Least && p.Second.Most <= p.First.Most)
            && AreAlike(ranges.Timed, exact.Timed);
    }

    private static bool AreAlike(IReadOnlyList<FoundPhase> names, IReadOnlyList<FoundPhase> others) =>
        names.Zip(others).Count(p => Words(p.First.Name).Overlaps(Words(p.Second.Name))) * 2 >= names.Count;

    /// <summary>The order of the exact one, with the ranges beside its minutes. The exact one's total is kept: the ranges may be longer.</summary>
    private static ScriptCandidate Chosen(ScriptCandidate ranges, ScriptCandidate exact)
    {
        var wide = new Queue<PhaseLength>(ranges.TimedLengths);
        var more = new Queue<FoundPhase>(ranges.Timed);
        var lengths = new List<PhaseLength>();
        var phases = new List<FoundPhase>();
        for (var i = 0; i < exact.Lengths.Count; i++)
        {
            var belongs = exact.Lengths[i].IsTimed && wide.Count > 0;
            lengths.Add(belongs ? wide.Dequeue() : exact.Lengths[i]);
            var phase = exact.Sequence.Phases[i];
            phases.Add(belongs ? phase with { Text = phase.Text.AndRetold(more.Dequeue().Text) } : phase);
        }

        var first = ranges.Sequence.Line < exact.Sequence.Line ? ranges.Sequence : exact.Sequence;
        return new(
            first with { Phases = phases },
            lengths,
            exact.Stated ?? ranges.Stated,
            [.. ranges.Places, .. exact.Places],
            [.. exact.Lengths.Select(l => l.Least)]);
    }

    private static ScriptCandidate Joined(ScriptCandidate one, ScriptCandidate two)
    {
        var more = new Queue<FoundPhase>(two.Timed);
        FoundPhase[] phases = [.. one.Sequence.Phases.Select((p, i) => one.Lengths[i].IsTimed ? p with { Text = two.Sequence.IsDrawn ? more.Dequeue().Text.AndRetold(p.Text) : p.Text.AndRetold(more.Dequeue().Text) } : p)];
        var isOtherFirmer = two.Stated is { } other && (one.Stated is null || (other.IsFirm && !one.Stated.IsFirm));
        return one with { Sequence = one.Sequence with { Phases = phases }, Stated = isOtherFirmer ? two.Stated : one.Stated, Places = [.. one.Places, .. two.Places] };
    }

    /// <summary>Their first letters, so that "Estimate" and "Estimation" are alike.</summary>
    private static HashSet<string> Words(string name) =>
        [.. Word().Matches(name.ToLowerInvariant()).Select(m => m.Value[..Math.Min(5, m.Length)])];

    [GeneratedRegex(@"\w{3,}")]
    private static partial Regex Word();
}

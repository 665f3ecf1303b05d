using Fieldguide.Markdown;
using Fieldguide.Rehearsal.Finding;

namespace Fieldguide.Rehearsal;

/// <summary>
/// Finds the scripts of a guide: every structure that gives times to phases, read as lengths, those that say the same joined
/// into one, each with minutes that fit what the guide states. A mention of minutes here and there makes no script: that takes
/// three phases with times, in an order, of five minutes to eight hours together.
/// </summary>
public static class ScriptFinder
{
    private const int FewestPhases = 3;
    private const int Shortest = 5 * 60;
    private const int Longest = 8 * 3600;

    public static IReadOnlyList<RehearsalScript> Find(ParsedGuide guide)
    {
        if (guide.Sections.Count == 0)
        {
            return [];
        }

        var outline = new GuideOutline(guide);
        var candidates = HeadingSequences.In(outline).Concat(BlockSequences.In(outline))
            .Select(Candidate)
            .OfType<ScriptCandidate>()
            .OrderBy(c => c.Sequence.Line)
            .ToList();
        return ScriptTitles.Name(guide, SameScripts.Join(candidates));
    }

    private static ScriptCandidate? Candidate(TimedSequence sequence)
    {
        if (sequence.Phases.Count(p => p.Time is not null) < FewestPhases || sequence.Phases.Any(p => p.Name.Length == 0))
        {
            return null;
        }

        var firm = sequence.Totals.FirstOrDefault(t => t.IsFirm);
        if (ClockReading.Read(sequence.Phases, firm?.Most, out var isClock) is not { } lengths || lengths.Count(l => l.IsTimed) < FewestPhases)
        {
            return null;
        }

        var least = lengths.Sum(l => l.Least);
        var most = lengths.Sum(l => l.Most);
        var stated = lengths.Any(l => l.Kind == PhaseLengthKind.Rest) ? firm : StatedTotal.Choose(sequence.Totals, least, most);
        var adds = stated is not null && stated.Fits(least, most);
        if (most < Shortest || least > Longest || !(sequence.IsSure || isClock || (adds && stated!.IsFirm))) // Adds up with something stated.
        {
            return null;
        }

        return new(sequence, lengths, stated, [new(sequence.Line, sequence.Scope)]);
    }
}

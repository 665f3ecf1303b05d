using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal;

/// <summary>What a guide tells you to do, tick and say in a phase.</summary>
/// <param name="Items">Of its task lists.</param>
/// <param name="Say">Sentences meant to be spoken, without their quotation marks.</param>
public sealed record PhaseText(IReadOnlyList<RichText> Do, IReadOnlyList<RichText> Items, IReadOnlyList<RichText> Say)
{
    private const int MostPoints = 9;

    public static PhaseText Empty { get; } = new([], [], []);

    public bool IsEmpty => Do.Count == 0 && Items.Count == 0 && Say.Count == 0;

    /// <summary>Both, each thing once.</summary>
    public PhaseText And(PhaseText more) => new(Joined(Do, more.Do), Joined(Items, more.Items), Joined(Say, more.Say));

    /// <summary>
    /// This, and what another place tells of the same phase. More points than one can look at is the phase carried out on an
    /// example: of that only the boxes and the sentences belong to the plan, where the plan has points of its own.
    /// </summary>
    public PhaseText AndRetold(PhaseText more)
    {
        var (long1, long2) = (Do.Count > MostPoints, more.Do.Count > MostPoints);
        return long1 == long2 || Do.Count == 0 || more.Do.Count == 0 ? And(more)
            : long2 ? And(more with { Do = [] })
            : (this with { Do = [] }).And(more);
    }

    private static IReadOnlyList<RichText> Joined(IReadOnlyList<RichText> one, IReadOnlyList<RichText> two) =>
        two.Count == 0 ? one : one.Count == 0 ? two : [.. one.Concat(two).DistinctBy(t => t.Plain, StringComparer.OrdinalIgnoreCase)];
}

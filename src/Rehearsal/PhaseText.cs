using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal;

/// <summary>What a guide tells you to do, tick and say in a phase.</summary>
/// <param name="Items">Of its task lists.</param>
/// <param name="Say">Sentences meant to be spoken, without their quotation marks.</param>
public sealed record PhaseText(IReadOnlyList<RichText> Do, IReadOnlyList<RichText> Items, IReadOnlyList<RichText> Say)
{
    public static PhaseText Empty { get; } = new([], [], []);

    public bool IsEmpty => Do.Count == 0 && Items.Count == 0 && Say.Count == 0;

    /// <summary>Both, each thing once.</summary>
    public PhaseText And(PhaseText more) => new(Joined(Do, more.Do), Joined(Items, more.Items), Joined(Say, more.Say));

    private static IReadOnlyList<RichText> Joined(IReadOnlyList<RichText> one, IReadOnlyList<RichText> two) =>
        two.Count == 0 ? one : one.Count == 0 ? two : [.. one.Concat(two).DistinctBy(t => t.Plain, StringComparer.OrdinalIgnoreCase)];
}

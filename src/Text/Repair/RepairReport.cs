namespace Fieldguide.Text.Repair;

/// <summary>What a repair did to one text.</summary>
public sealed record RepairReport
{
    public static RepairReport Unchanged { get; } = new();

    /// <summary>What the text was misread in, as <c>windows-1252</c> or <c>windows-1252 + iso-8859-1</c> (inner, outer); empty if nothing was found.</summary>
    public string Codec { get; init; } = "";

    /// <summary>In order of line and column.</summary>
    public IReadOnlyList<RepairedSequence> Sequences { get; init; } = [];

    /// <summary>Pins that occurred nowhere in the text.</summary>
    public IReadOnlyList<RepairPin> UnmatchedPins { get; init; } = [];

    public int LinesChanged => Sequences.Select(sequence => sequence.Line).Distinct().Count();

    /// <summary>Sequences of which bytes were lost, so that their character had to be inferred.</summary>
    public int Inferred => Sequences.Count(sequence => sequence.Inferred);

    /// <summary>Those of which a person should take a look.</summary>
    public IEnumerable<RepairedSequence> Ambiguous => Sequences.Where(sequence => sequence.IsAmbiguous);
}

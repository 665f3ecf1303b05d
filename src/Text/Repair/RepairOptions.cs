namespace Fieldguide.Text.Repair;

/// <summary>What the author has decided about one text.</summary>
public sealed record RepairOptions
{
    public static RepairOptions Default { get; } = new();

    /// <summary>False leaves the text alone, pins included.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Choices made by hand; of two that overlap, the one that begins first wins, then the earlier listed.</summary>
    public IReadOnlyList<RepairPin> Pins { get; init; } = [];
}

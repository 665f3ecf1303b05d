namespace Fieldguide.Text.Repair;

/// <summary>A character whose image is the damaged text at hand.</summary>
/// <param name="CodePoint">The character before the damage.</param>
/// <param name="Modes">Every way of losing bytes that turns it into exactly this image.</param>
public readonly record struct Candidate(int CodePoint, LossModes Modes)
{
    /// <summary>Bytes are missing from the image, so that other characters may share it.</summary>
    public bool IsLossy => (Modes & LossModes.Kept) == 0;
}

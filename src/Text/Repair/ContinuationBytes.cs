namespace Fieldguide.Text.Repair;

/// <param name="Dropped">Bytes that left nothing behind.</param>
/// <param name="Shown">Bytes that begin with the character at hand.</param>
public readonly record struct ContinuationBytes(int[] Dropped, int[] Shown);

namespace Fieldguide.Text.Repair;

/// <param name="Probability">Among all characters that could stand in the same place.</param>
public readonly record struct RankedCharacter(int CodePoint, double Probability);

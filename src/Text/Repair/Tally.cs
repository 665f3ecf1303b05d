namespace Fieldguide.Text.Repair;

/// <summary>
/// A number of occurrences and, for contexts, of what was met after them. A type of our own rather than a tuple:
/// collections of it are compiled ahead with the program, those of tuples and numbers when they first run.
/// </summary>
public readonly record struct Tally(double Count, double Kinds = 0);

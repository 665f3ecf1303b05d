namespace Fieldguide.Checklists;

/// <summary>Minutes a group takes. Equal where one number is given.</summary>
public sealed record GroupTime(double Least, double Most);

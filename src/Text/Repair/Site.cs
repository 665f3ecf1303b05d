namespace Fieldguide.Text.Repair;

/// <summary>One character found behind a stretch of damaged text.</summary>
/// <param name="Start">UTF-16 offset of the image in its line, from 0.</param>
/// <param name="Length">Of the image, in UTF-16 units.</param>
/// <param name="Chosen">The character the parse settled on.</param>
/// <param name="Candidates">All characters with this image; none if nothing was lost, for then there is no choice.</param>
public sealed record Site(int Start, int Length, Candidate Chosen, Candidate[] Candidates)
{
    public int End => Start + Length;

    public bool IsLossy => Chosen.IsLossy;
}

/// <summary>The best reading of a line.</summary>
/// <param name="Score">Log probability in nats, comparable only among readings of the same line.</param>
public sealed record LineParse(double Score, IReadOnlyList<Site> Sites);

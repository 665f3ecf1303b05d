using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Mentions;

/// <summary>The sentence around a form, cut at the form.</summary>
internal sealed class Surroundings(string before, string after)
{
    public string Before => before;

    public string After => after;

    public Words WordsBefore { get; } = Words.In(before);

    public Words WordsAfter { get; } = Words.In(after);
}

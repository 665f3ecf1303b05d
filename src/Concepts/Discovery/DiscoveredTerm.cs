using Fieldguide.Files;

namespace Fieldguide.Concepts.Discovery;

/// <summary>What the form of a text says is a concept, or may be one.</summary>
/// <param name="Family">Key; <see cref="Undecided"/> where the form does not say.</param>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Definition">What stands beside it, plain; empty where nothing does.</param>
/// <param name="HeadingId">Of the section; null before the first heading.</param>
public sealed record DiscoveredTerm(string Name, string Family, SourcePath Path, int Line, string Definition, string? HeadingId)
{
    /// <summary>A product if the guide writes it with a capital everywhere, else a pattern.</summary>
    public const string Undecided = "";

    public TermEvidence Evidence { get; init; }
}

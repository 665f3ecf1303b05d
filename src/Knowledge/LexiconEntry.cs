namespace Fieldguide.Knowledge;

/// <summary>A name that a field uses, whether or not a guide mentions it.</summary>
/// <param name="Family">Key of a family, such as <c>pattern</c>.</param>
/// <param name="Subfamily">Lower case; empty where the family is not divided.</param>
/// <param name="Definition">One sentence.</param>
/// <param name="Related">Names of other entries.</param>
public sealed record LexiconEntry(
    string Name, IReadOnlyList<string> Aliases, string Family, string Subfamily, string Definition, IReadOnlyList<string> Related)
{
    /// <summary>Of a tradeoff: what is weighed against what. Names of entries, or plain words.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>Null where every form of the name means this and nothing else.</summary>
    public Cues? Cues { get; init; }
}

/// <summary>How to tell a name from the ordinary word that it also is.</summary>
/// <param name="Ambiguous">Forms, each the name or an alias, that count only beside a word of <paramref name="Near"/>.</param>
/// <param name="Near">Words, or beginnings of words, in the same sentence, row or heading.</param>
/// <param name="Avoid">Words, or beginnings of words, of which one in the same sentence rules the form out.</param>
public sealed record Cues(IReadOnlyList<string> Ambiguous, IReadOnlyList<string> Near, IReadOnlyList<string> Avoid);

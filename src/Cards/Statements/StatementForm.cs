using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Statements;

/// <summary>How a sentence answers a question, and how to ask it.</summary>
/// <param name="Hint">Words no sentence of this form lacks: tested first, because most sentences have none of a form.</param>
/// <param name="Asks">The groups of <paramref name="Says"/> are put into it: {a} small where it began the sentence, others as written.</param>
internal sealed record StatementForm(string Hint, Regex Says, string Asks, string Answers)
{
    /// <summary>What a match must have besides.</summary>
    public Func<Match, bool> Fits { get; init; } = _ => true;

    /// <summary>Words of the sentence, at most.</summary>
    public int WordsAtMost { get; init; } = 30;

    /// <summary>Quotation marks may stand in the sentence.</summary>
    public bool MayQuote { get; init; }

    /// <summary>The question is about whatever the nearest heading is about.</summary>
    public bool IsOfHeading { get; init; }

    /// <summary>True beyond the example in which it is said.</summary>
    public bool HoldsAnywhere { get; init; }

    /// <summary><see cref="Fits"/> looks for pronouns itself.</summary>
    public bool ChecksItself { get; init; }

    /// <summary>The asked part is quoted as the author wrote it.</summary>
    public bool IsWritten { get; init; }
}

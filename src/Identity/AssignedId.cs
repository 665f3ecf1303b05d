namespace Fieldguide.Identity;

/// <summary>What a learner's progress and an Anki collection know a card or item by.</summary>
/// <param name="Id">Opaque; at most 12 of a–z, 0–9 and the hyphen; never given to another.</param>
/// <param name="Rev">From 1; rises whenever its text, its headings or its page change, so that an importer knows to update.</param>
/// <param name="AnswerRev">
/// The <paramref name="Rev"/> at which the answer last changed its meaning. Whoever learned the card at a lower one learned another answer.
/// </param>
public sealed record AssignedId(string Id, int Rev, int AnswerRev);

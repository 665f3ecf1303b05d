namespace Fieldguide.Concepts.Mentions;

/// <summary>Why a mention is a link, or is none. The rules of automatic linking, by name.</summary>
public enum LinkRule
{
    /// <summary>It is a link.</summary>
    Linked,

    /// <summary>The concept is linked earlier in the section or the table.</summary>
    AlreadyLinked,

    /// <summary>The author links the concept in this section.</summary>
    AuthorsLink,

    /// <summary>It stands on the concept's own page.</summary>
    OwnPage,

    /// <summary>It stands on the line that says what the concept is.</summary>
    Defines,

    /// <summary>The form means several concepts.</summary>
    Ambiguous,

    /// <summary>The form is also an ordinary word, and nothing near it says otherwise.</summary>
    NoCue,

    /// <summary>The form is also an ordinary word, and the page is of another field than the concept.</summary>
    OtherField,

    /// <summary>It is part of an address, a path or an identifier.</summary>
    PartOfAddress,

    /// <summary>Too many links in its sentence; longer and rarer names were kept.</summary>
    TooDense,

    /// <summary>The settings forbid the form.</summary>
    Never,

    /// <summary>A tradeoff whose sides one paragraph, item or row speaks of together, without its name.</summary>
    Sides,
}

/// <summary>A concept's name in a text.</summary>
/// <param name="Start">In the HTML of the page's template.</param>
/// <param name="Block">Index of its block among the template's texts.</param>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Column">In the file on disk, from 1.</param>
/// <param name="Surface">As the text has it.</param>
public sealed record Mention(Concept Concept, int Start, int Length, int Block, int Line, int Column, string Surface, LinkRule Rule);

public static class LinkRules
{
    /// <summary>Does the text speak of the concept there? Not where the form is an ordinary word, an address or of two meanings.</summary>
    public static bool IsMention(this LinkRule rule) =>
        rule is LinkRule.Linked or LinkRule.AlreadyLinked or LinkRule.AuthorsLink or LinkRule.Defines or LinkRule.TooDense or LinkRule.OwnPage or LinkRule.Never or LinkRule.Sides;
}

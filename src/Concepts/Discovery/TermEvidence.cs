namespace Fieldguide.Concepts.Discovery;

/// <summary>How a guide's form names a term: what is enough to make a concept of it follows from this.</summary>
public enum TermEvidence
{
    /// <summary>As one of a family: "Caching patterns: …". Enough.</summary>
    Announced,

    /// <summary>As a heading below one that names a family. Enough where the section speaks of it, and another one, too.</summary>
    Heading,

    /// <summary>With its meaning in a list or table of terms. Enough.</summary>
    Glossary,

    /// <summary>By a sentence that says what it is. The guide must speak of it elsewhere, too.</summary>
    Defined,

    /// <summary>An example in a table of concepts. Enough for what is never written in lower case, as products are.</summary>
    Example,

    /// <summary>As one of a list of names, or with its acronym. The guide must speak of it elsewhere, too.</summary>
    Named,

    /// <summary>As a side of a comparison. The guide must speak of it elsewhere, too.</summary>
    Side,

    /// <summary>A comparison inside a sentence. The guide must speak of it, or of each of its sides, elsewhere.</summary>
    Spoken,
}

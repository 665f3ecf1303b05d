namespace Fieldguide.Cards;

/// <summary>What a card asks for. The names are part of the contract with scripts and saved progress.</summary>
public enum CardKind
{
    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>One cell of a table: a property of the thing its row is about.</summary>
    Attribute,

    /// <summary>A question the author asked.</summary>
    Question,

    /// <summary>A mistake, and what repairs it.</summary>
    Pitfall,

    /// <summary>A bad way and a good one.</summary>
    Contrast,

    /// <summary>A quantity with its unit.</summary>
    Number,

    /// <summary>A gap the author marked.</summary>
    Cloze,

    /// <summary>How long a step takes, or what it is for.</summary>
    Step,

    /// <summary>A sequence, in order.</summary>
    Recite,

    /// <summary>An answer too long to be known by heart: to be said aloud and held against its key points.</summary>
    Explain,
}

public static class CardKinds
{
    private static readonly string[] Names =
        ["definition", "attribute", "question", "pitfall", "contrast", "number", "cloze", "step", "recite", "explain"];

    /// <summary>As in data files and in the page.</summary>
    public static string Name(this CardKind kind) => Names[(int)kind];
}

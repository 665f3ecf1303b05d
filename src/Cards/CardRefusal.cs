namespace Fieldguide.Cards;

/// <summary>Something that has the shape of a card and is none.</summary>
/// <param name="Text">Its beginning, for a person to recognise it by.</param>
public sealed record CardRefusal(RefusalReason Reason, int Line, string Text);

public enum RefusalReason
{
    /// <summary>A template to be filled in, or a placeholder.</summary>
    Template,

    /// <summary>Nothing, a dash, or a repetition of the header.</summary>
    NoAnswer,

    /// <summary>Points elsewhere: "as above", or nothing but a link.</summary>
    RefersElsewhere,

    /// <summary>More than <see cref="CardGate.FrontWords"/> words.</summary>
    FrontTooLong,

    /// <summary>More than can be said aloud from key points.</summary>
    BackTooLong,

    /// <summary>Begins with a word that means something else on the page.</summary>
    NeedsThePage,

    /// <summary>Half of all guesses would be right.</summary>
    YesOrNo,

    /// <summary>The question holds its answer.</summary>
    GivesItselfAway,

    /// <summary>Breaks off.</summary>
    Incomplete,

    /// <summary>A table without a column that names its rows.</summary>
    NoNames,

    /// <summary>A timetable, a score sheet, a form.</summary>
    Layout,

    /// <summary>A sum that is worked through: its result is worth nothing without the figures it began with.</summary>
    WorkedSum,

    /// <summary>A list of links.</summary>
    Links,

    /// <summary>The same card stands earlier in the guide.</summary>
    Duplicate,

    /// <summary>The same question has another answer elsewhere, and both together would be too much.</summary>
    Ambiguous,
}

public static class RefusalReasons
{
    /// <summary>For the build report.</summary>
    public static string Words(this RefusalReason reason) => reason switch
    {
        RefusalReason.Template => "template or placeholder",
        RefusalReason.NoAnswer => "no answer",
        RefusalReason.RefersElsewhere => "refers elsewhere",
        RefusalReason.FrontTooLong => "question too long",
        RefusalReason.BackTooLong => "answer too long",
        RefusalReason.NeedsThePage => "needs the page",
        RefusalReason.YesOrNo => "yes or no",
        RefusalReason.GivesItselfAway => "question holds its answer",
        RefusalReason.Incomplete => "breaks off",
        RefusalReason.NoNames => "rows without names",
        RefusalReason.Layout => "timetable or form",
        RefusalReason.WorkedSum => "worked sum",
        RefusalReason.Links => "list of links",
        RefusalReason.Duplicate => "said before",
        _ => "another answer elsewhere",
    };
}

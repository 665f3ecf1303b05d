namespace Fieldguide.Checklists.Printable;

/// <summary>What a reader would do with a list on paper; decides which form its items must have.</summary>
public enum ListAim
{
    /// <summary>Things to have or to look at: any short items.</summary>
    Gather,

    /// <summary>Mistakes not to make and bad signs: only what to do instead, where each item says it.</summary>
    Avoid,

    /// <summary>Points not to leave out: any short items.</summary>
    Cover,

    /// <summary>Questions to ask: most of them are questions, without answers.</summary>
    Ask,

    /// <summary>Advice: most items tell what to do.</summary>
    Do,

    /// <summary>One after the other: nearly all items tell what to do.</summary>
    Steps,

    /// <summary>How to decide: commands, or questions that each begin an item; what follows them is how to judge.</summary>
    Choose,
}

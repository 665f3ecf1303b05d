namespace Fieldguide.Rehearsal.Times;

/// <summary>What a written time says about the phase it stands beside.</summary>
public enum TimeKind
{
    /// <summary>How long: "5 minutes", "5–7 min". A range such as "0–7 min" is this too until its neighbours show that it is a place on the clock.</summary>
    Duration,

    /// <summary>Where on the clock: "0:30", "5:00–10:00", "minutes 1–5", "9:15 am".</summary>
    Position,

    /// <summary>The first so many minutes of the whole.</summary>
    First,

    /// <summary>The last so many minutes of the whole.</summary>
    Last,

    /// <summary>From here with no stated end: "45+ min".</summary>
    Open,

    /// <summary>Beside all the other phases: "throughout", "ongoing".</summary>
    Throughout,

    /// <summary>Whatever the other phases leave.</summary>
    Rest,
}

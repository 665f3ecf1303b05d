namespace Fieldguide.Cards.Fences;

internal enum Tick
{
    None,
    Yes,
    No,
}

/// <summary>Ticks and crosses before a text.</summary>
internal static class Ticks
{
    private static readonly string[] Yes = ["✅", "✓", "✔", "☑", "👍"];
    private static readonly string[] No = ["❌", "✗", "✘", "✖", "👎", "🚫"];

    public static Tick Of(string text) =>
        Array.Exists(Yes, t => text.StartsWith(t, StringComparison.Ordinal)) ? Tick.Yes
        : Array.Exists(No, t => text.StartsWith(t, StringComparison.Ordinal)) ? Tick.No
        : Tick.None;
}

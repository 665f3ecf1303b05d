namespace Fieldguide.Tests.Support;

/// <summary>A small site with decks of every kind of card, built by the real pipelines.</summary>
internal static class DeckSite
{
    public const string Deck = "flashcards/solutions/";
    public const string Guide = "bench/solutions/";

    /// <summary>Cells with a card each: 12 metals of two properties.</summary>
    public const int Cells = 24;

    private static readonly string[] Metals = ["Iron", "Tin", "Lead", "Zinc", "Gold", "Silver", "Copper", "Nickel", "Cobalt", "Chromium", "Mercury", "Platinum"];

    public static Task<TestSite> Build(params string[] settings) => TestSite.Build(settings,
        ("index.md", "# Field chemistry\n\nNotes.\n"),
        ("bench/01-solutions.md",
            $"""
            # Solutions

            ## Words

            - **Titration**: Adding a solution of known strength until a reaction is complete.
            - **Burette**: A long tube with a tap that measures what flows [out](02-safety.md#gloves).

            ## Metals

            | Metal | Symbol | Use |
            | --- | --- | --- |
            {string.Join('\n', Metals.Select((m, i) => $"| {m} | {m[..2]}{i} | {m} is drawn into wire number {i + 1} |"))}

            ## Questions

            1. **How do you dilute an acid?**
               - Put on goggles and gloves before any bottle is open, and look where the nearest shower is. Pour the acid into the water, slowly, and never the other way. Stir all the time with a glass rod until the beaker has cooled down. Write the strength and the date on the bottle, and put it back in its place behind the door.
            """),
        ("bench/02-safety.md", "# Safety\n\n## Gloves\n\nThin ones.\n"));
}

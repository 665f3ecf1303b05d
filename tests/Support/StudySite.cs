using Microsoft.Playwright;

namespace Fieldguide.Tests.Support;

/// <summary>A small guide with two decks, and what a browser keeps of studying them.</summary>
internal static class StudySite
{
    public const string Deck = "flashcards/glassware/";

    public const int Cards = 14;

    private static readonly (string Path, string Text)[] Guide =
    [
        ("README.md", "# At the bench\n\nLearn the [glassware](glassware.md) first."),
        ("glassware.md",
            """
            # Glassware

            ## For holding

            - **Beaker**: a wide open vessel with a lip, for mixing and warming.
            - **Erlenmeyer flask**: a cone with a narrow neck, so that a swirl does not spill.
            - **Watch glass**: a shallow dish that covers a beaker or holds a few grains.
            - **Crucible**: a small cup of porcelain that stands red heat.
            - **Test tube**: a finger of glass for trying a reaction with little of anything.

            ## For measuring

            - **Burette**: a long tube with a tap that lets out any volume and shows it.
            - **Volumetric pipette**: a bulb with one mark that gives exactly one volume.
            - **Graduated cylinder**: a tall tube with marks, for volumes that need not be exact.
            - **Pycnometer**: a flask with a fine stopper that finds the density of a liquid.

            ## For parting

            - **Separating funnel**: a pear with a tap that draws off the lower of two layers.
            - **Condenser**: a cooled jacket in which a vapour turns back to liquid.
            - **Buchner funnel**: a porcelain sieve for filtering with suction.
            - **Desiccator**: a closed bowl in which a powder keeps dry over silica.
            - **Retort**: a bulb with a long bent neck, the oldest way to distil.
            """),
        ("reactions.md",
            """
            # Reactions

            - **Oxidation**: the loss of electrons by an atom or a molecule.
            - **Hydrolysis**: the splitting of a bond by a molecule of water.
            - **Precipitation**: the falling out of a solid from a solution.
            """),
    ];

    public static Task<TestSite> Build(params (string Path, string Text)[] more) => TestSite.Build(["LinkRoot=/repo/", "Repository=https://example.org/repo"], [.. Guide, .. more]);

    public static async Task<SiteServer> Serve() => await SiteServer.Start((await Build()).Files);

    /// <summary>The log as the browser keeps it, one line a grade: "id grade phase".</summary>
    public static async Task<string[]> Log(IPage page) => await page.EvaluateAsync<string[]>(
        """
        async () => {
          const open = indexedDB.open("fieldguide:/repo/");
          const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = () => fail(open.error); });
          const all = db.transaction("log").objectStore("log").getAll();
          await new Promise((done) => { all.onsuccess = done; });
          db.close();
          return all.result.sort((a, b) => a.time - b.time).map((e) => `${e.id} ${e.grade} ${e.phase}`);
        }
        """);

    /// <summary>The schedule as the browser keeps it: "id phase due lapses", sorted.</summary>
    public static async Task<string[]> States(IPage page) => await page.EvaluateAsync<string[]>(
        """
        async () => {
          const open = indexedDB.open("fieldguide:/repo/");
          const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = () => fail(open.error); });
          const all = db.transaction("cards").objectStore("cards").getAll();
          await new Promise((done) => { all.onsuccess = done; });
          db.close();
          return all.result.map((c) => `${c.id} ${c.phase} ${c.due} ${c.lapses}${c.suspended ? " aside" : ""}`).sort();
        }
        """);

    /// <summary>Lets a card be one that was learned ten days ago and is due today.</summary>
    /// <param name="change">Fields as an object of JavaScript.</param>
    public static Task Learned(IPage page, string id, string change = "{}") => page.EvaluateAsync(
        $$"""
        async () => {
          const open = indexedDB.open("fieldguide:/repo/");
          const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = () => fail(open.error); });
          const day = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000 - 4 * 3600000) / 86400000);
          const last = Date.now() - 10 * 86400000;
          const put = db.transaction("cards", "readwrite").objectStore("cards").put({ v: 1, id: "{{id}}", rev: 1, phase: "review", step: 0,
            stability: 10, difficulty: 5, reps: 3, lapses: 0, last, day: day - 10, interval: 10, due: day, at: null, suspended: false, changed: last, ...{{change}} });
          await new Promise((done, fail) => { put.onsuccess = done; put.onerror = () => fail(put.error); });
          db.close();
        }
        """);

    public static async Task<string[]> Ids(IPage page) =>
        await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-card]')].map((c) => c.dataset.card)");

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") });

    /// <summary>Presses a button of the start, and waits for the first question.</summary>
    public static async Task Begin(this IPage page, string button)
    {
        await page.Button(button).ClickAsync();
        await Assertions.Expect(page.Locator(".study-ask")).ToBeVisibleAsync();
    }

    /// <summary>Turns the card and grades it.</summary>
    public static async Task Grade(this IPage page, int grade)
    {
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Answer()).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(grade.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(page.Answer()).ToBeHiddenAsync();
    }

    /// <summary>Waits for what a script does in the background.</summary>
    public static async Task Until(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 100 && !await condition(); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(await condition());
    }

    public static ILocator Answer(this IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Answer" });
}

using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Execution;

public sealed class EngineTests
{
    private sealed record Source(string Text);

    private sealed record Guide(string Title, string Body);

    private sealed record Model(string Body, string Nav);

    private sealed class Read(Func<IEnumerable<KeyValuePair<string, string>>> files) : JoinModule<NoValue, Source>
    {
        protected override IEnumerable<Document<Source>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context) =>
            files().Select(f => new Document<Source>(f.Key, Fingerprints.Of(f.Value), new Source(f.Value)));
    }

    private sealed class Parse : MapModule<Source, Guide>
    {
        protected override Guide Map(string id, Source input, PhaseContext context) => new(input.Text.Split('\n')[0], input.Text);
    }

    private sealed class Link : JoinModule<Guide, Model>
    {
        protected override IEnumerable<Document<Model>> Join(IReadOnlyList<Document<Guide>> inputs, PhaseContext context)
        {
            var nav = string.Join(",", inputs.Select(g => g.Value.Title));
            return inputs.Select(g => new Document<Model>(g.Id, Fingerprints.Of(g.Value.Body, nav), new Model(g.Value.Body, nav)));
        }
    }

    private sealed class Render : MapModule<Model, OutputFile>
    {
        protected override OutputFile Map(string id, Model input, PhaseContext context) => OutputFile.Of(new(id), $"<{input.Nav}>{input.Body}");
    }

    private sealed class Index : JoinModule<NoValue, OutputFile>
    {
        protected override IEnumerable<Document<OutputFile>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
        {
            var content = string.Join("|", context.Outputs.FromPipeline<Guide>("Guides").Select(g => g.Value.Title));
            yield return new("search.json", Fingerprints.Of(content), OutputFile.Of(new("search.json"), content));
        }
    }

    private sealed class Named : Pipeline
    {
        public Named(string name, IModule[]? input = null, IModule[]? process = null, IModule[]? post = null, string[]? dependencies = null)
        {
            (Name, Input, Process, PostProcess, Dependencies) = (name, input ?? [], process ?? [], post ?? [], dependencies ?? []);
        }

        public override string Name { get; }
    }

    private static Engine Make(Dictionary<string, string> disk, Memo memo) => new(
        [
            new Named("Search", post: [new Index()]),
            new Named("Guides", [new Read(() => disk)], [new Parse()], [new Link(), new Render()]),
        ],
        memo);

    private static Dictionary<string, string> Disk(int n) => Enumerable.Range(0, n).ToDictionary(i => $"g{i:000}", i => $"T{i}\nbody");

    private static async Task<string[]> Run(Engine engine) =>
    [
        .. (await engine.RunAsync(new MemorySink(), null, TestContext.Current.CancellationToken))
            .Cast<Document<OutputFile>>().Select(d => $"{d.Id} {System.Text.Encoding.UTF8.GetString(d.Value.Content.Span)}"),
    ];

    [Fact]
    public async Task A_body_edit_redoes_one_page_and_a_title_edit_one_parse_and_all_renders()
    {
        var disk = Disk(100);
        var memo = new Memo();
        var engine = Make(disk, memo);
        Assert.Equal(101, (await Run(engine)).Length);
        Assert.Equal(200, memo.Computed);

        await Run(engine);
        Assert.Equal(200, memo.Computed);

        disk["g050"] = "T50\nother body";
        await Run(engine);
        Assert.Equal(200 + 2, memo.Computed);

        disk["g050"] = "New title\nother body";
        await Run(engine);
        Assert.Equal(202 + 1 + 100, memo.Computed);
    }

    [Fact]
    public async Task An_incremental_run_equals_a_clean_one_after_any_edits()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var disk = Disk(8);
            var engine = Make(disk, new Memo());
            for (var edit = 0; edit < 10; edit++)
            {
                var name = $"g{random.Next(12):000}";
                if (random.Next(4) == 0)
                {
                    disk.Remove(name);
                }
                else
                {
                    disk[name] = $"T{random.Next(3)}\n{random.Next(3)}";
                }

                var shuffled = disk.OrderBy(_ => random.Next()).ToDictionary(f => f.Key, f => f.Value);

                Assert.Equal(await Run(Make(shuffled, Memo.None)), await Run(engine));
            }
        }
    }

    [Fact]
    public async Task What_a_run_did_not_ask_for_is_forgotten()
    {
        var disk = Disk(2);
        var memo = new Memo();
        var engine = Make(disk, memo);
        await Run(engine);
        var text = disk["g001"];
        disk.Remove("g001");
        await Run(engine);
        var before = memo.Computed;

        disk["g001"] = text;
        await Run(engine);

        // Its parse, its render, and the other page's render, whose navigation is the old one again.
        Assert.Equal(before + 3, memo.Computed);
    }

    [Fact]
    public void Modules_that_do_not_fit_are_refused_before_anything_runs()
    {
        var e = Assert.Throws<PipelineException>(() => new Engine([new Named("Guides", [new Read(() => [])], [new Render()])], Memo.None));

        Assert.Equal("Guides: Process/Render takes Model, but Input/Read before it gives Source.", e.Message);
    }

    [Fact]
    public void A_circle_is_shown_as_a_path()
    {
        var e = Assert.Throws<PipelineException>(() => new Engine([new Named("A", dependencies: ["B"]), new Named("B", dependencies: ["A"])], Memo.None));

        Assert.Equal("Pipelines wait for each other: A -> B -> A.", e.Message);
    }

    [Fact]
    public void An_unknown_dependency_names_the_known_pipelines()
    {
        var e = Assert.Throws<PipelineException>(() => new Engine([new Named("A", dependencies: ["C"]), new Named("B")], Memo.None));

        Assert.Equal("Pipeline \"A\" depends on \"C\", which does not exist. Known: A, B.", e.Message);
    }

    [Fact]
    public async Task Reading_a_pipeline_that_is_not_waited_for_is_refused()
    {
        var engine = new Engine([new Named("Guides", [new Read(() => [])], [new Parse()]), new Named("Search", process: [new Index()])], Memo.None);

        var e = await Assert.ThrowsAsync<PipelineException>(() => Run(engine));

        Assert.StartsWith("\"Guides\" is not finished when this phase runs.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_module_fails_the_run_with_its_own_exception()
    {
        var engine = new Engine([new Named("Guides", [new Read(() => throw new InvalidDataException("bad disk"))])], Memo.None);

        Assert.Equal("bad disk", (await Assert.ThrowsAsync<InvalidDataException>(() => Run(engine))).Message);
    }

    private sealed class Stumble : MapModule<Source, Guide>
    {
        protected override Guide Map(string id, Source input, PhaseContext context) => input.Text.Length > 1 ? throw new InvalidOperationException("no such word") : new("", "");
    }

    [Fact]
    public async Task A_step_that_fails_on_one_document_names_both()
    {
        var engine = new Engine([new Named("Guides", [new Read(() => [new("a.md", "x"), new("b.md", "xx")])], [new Stumble()])], Memo.None);

        var e = await Assert.ThrowsAsync<StepException>(() => Run(engine));

        Assert.Equal(("b.md", "Stumble failed: no such word"), (e.Id, e.Message));
    }
}

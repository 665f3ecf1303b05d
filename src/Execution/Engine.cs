using Fieldguide.Files;

namespace Fieldguide.Execution;

/// <summary>
/// Runs pipelines with Statiq's waits (Statiq.Core, <c>Engine.GetPipelinePhases</c>):
/// Input waits for nothing; Process for its own Input and the Process of its dependencies; PostProcess for the Process of
/// every pipeline; Output for its own PostProcess. Whatever need not wait runs at the same time.
/// </summary>
public sealed class Engine
{
    private readonly IReadOnlyList<Pipeline> _pipelines;
    private readonly Dictionary<(string Pipeline, Phase Phase), IReadOnlyList<(string Pipeline, Phase Phase)>> _waitsFor = [];
    private readonly Memo _memo;

    /// <param name="pipelines">In any order; names are unique.</param>
    /// <param name="memo"><see cref="Memo.None"/> where no second run comes.</param>
    /// <exception cref="PipelineException">Unknown dependency, a circle, or modules that do not fit together.</exception>
    public Engine(IEnumerable<Pipeline> pipelines, Memo memo)
    {
        _memo = memo;
        _pipelines = [.. pipelines.OrderBy(p => p.Name, StringComparer.Ordinal)];
        var byName = _pipelines.ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var pipeline in _pipelines)
        {
            pipeline.Check();
            RefuseUnknown(pipeline, byName);
            _waitsFor[(pipeline.Name, Phase.Input)] = [];
            _waitsFor[(pipeline.Name, Phase.Process)] =
                [(pipeline.Name, Phase.Input), .. pipeline.Dependencies.Select(d => (d, Phase.Process))];
            _waitsFor[(pipeline.Name, Phase.PostProcess)] = [.. _pipelines.Select(p => (p.Name, Phase.Process))];
            _waitsFor[(pipeline.Name, Phase.Output)] = [(pipeline.Name, Phase.PostProcess)];
        }

        foreach (var pipeline in _pipelines)
        {
            RefuseCircle(pipeline, [], byName);
        }
    }

    /// <returns>What the Output phases gave, in order of id.</returns>
    public async Task<IReadOnlyList<Document>> RunAsync(IOutputSink sink, IProgress<Phase>? progress, CancellationToken cancellation)
    {
        _memo.BeginRun();
        var started = new Dictionary<(string, Phase), Task<IReadOnlyList<Document>>>();
        var outputs = await Task.WhenAll(_pipelines.Select(p => Start((p.Name, Phase.Output))));
        _memo.EndRun();
        return [.. outputs.SelectMany(d => d).OrderBy(d => d.Id, StringComparer.Ordinal)];

        // Called by this thread alone: a phase starts its work on the pool, after its waits are known.
        Task<IReadOnlyList<Document>> Start((string Pipeline, Phase Phase) key)
        {
            if (!started.TryGetValue(key, out var running))
            {
                var waits = _waitsFor[key].Select(w => (Key: w, Task: Start(w))).ToArray();
                started[key] = running = Task.Run(() => RunPhase(key, waits), cancellation);
            }

            return running;
        }

        async Task<IReadOnlyList<Document>> RunPhase(
            (string Pipeline, Phase Phase) key,
            ((string, Phase) Key, Task<IReadOnlyList<Document>> Task)[] waits)
        {
            await Task.WhenAll(waits.Select(w => w.Task));
            var finished = waits.ToDictionary(w => w.Key, w => w.Task.Result);
            var documents = key.Phase == Phase.Input ? [] : finished[(key.Pipeline, key.Phase - 1)];
            var context = new PhaseContext(key.Pipeline, key.Phase, new PhaseOutputs(finished), _memo, sink, progress, cancellation);
            foreach (var module in _pipelines.First(p => p.Name == key.Pipeline)[key.Phase])
            {
                documents = await module.ExecuteAsync(documents, context);
            }

            return documents;
        }
    }

    private static void RefuseUnknown(Pipeline pipeline, Dictionary<string, Pipeline> byName)
    {
        foreach (var missing in pipeline.Dependencies.Where(d => !byName.ContainsKey(d)))
        {
            throw new PipelineException(
                $"Pipeline \"{pipeline.Name}\" depends on \"{missing}\", which does not exist. Known: {string.Join(", ", byName.Keys)}.");
        }
    }

    private static void RefuseCircle(Pipeline pipeline, IReadOnlyList<string> path, Dictionary<string, Pipeline> byName)
    {
        if (path.Contains(pipeline.Name))
        {
            throw new PipelineException($"Pipelines wait for each other: {string.Join(" -> ", path.Append(pipeline.Name))}.");
        }

        foreach (var dependency in pipeline.Dependencies)
        {
            RefuseCircle(byName[dependency], [.. path, pipeline.Name], byName);
        }
    }
}

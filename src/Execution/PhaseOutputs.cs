namespace Fieldguide.Execution;

/// <summary>Documents of finished phases, readable only by the phases that wait for them.</summary>
public sealed class PhaseOutputs(IReadOnlyDictionary<(string Pipeline, Phase Phase), IReadOnlyList<Document>> finished)
{
    /// <summary>What the pipeline's Process phase gave, in order of id.</summary>
    /// <exception cref="PipelineException">The current phase does not wait for that pipeline.</exception>
    public IReadOnlyList<Document<T>> FromPipeline<T>(string pipeline)
        where T : notnull =>
        finished.TryGetValue((pipeline, Phase.Process), out var documents)
            ? [.. documents.OfType<Document<T>>()]
            : throw new PipelineException($"\"{pipeline}\" is not finished when this phase runs. Add it to Dependencies, or read it in PostProcess.");

    /// <summary>The one document of a pipeline that joins others into one value.</summary>
    /// <exception cref="PipelineException">As <see cref="FromPipeline{T}"/>, or the pipeline did not give exactly one.</exception>
    public Document<T> Only<T>(string pipeline)
        where T : notnull =>
        FromPipeline<T>(pipeline) is [var only]
            ? only
            : throw new PipelineException($"\"{pipeline}\" was to give one {typeof(T).Name}.");
}

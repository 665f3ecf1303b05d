namespace Fieldguide.Execution;

/// <summary>Sees every input at once: reading, linking, indexes, feeds. Always runs, so it stays cheap.</summary>
public abstract class JoinModule<TIn, TOut> : IModule
    where TIn : notnull
    where TOut : notnull
{
    public Type Accepts => typeof(TIn);

    public Type Produces => typeof(TOut);

    protected abstract IEnumerable<Document<TOut>> Join(IReadOnlyList<Document<TIn>> inputs, PhaseContext context);

    public Task<IReadOnlyList<Document>> ExecuteAsync(IReadOnlyList<Document> inputs, PhaseContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
            [.. Join([.. inputs.Cast<Document<TIn>>()], context).OrderBy(d => d.Id, StringComparer.Ordinal)]);
}

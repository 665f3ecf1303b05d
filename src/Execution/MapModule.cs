namespace Fieldguide.Execution;

/// <summary>One value to one value. Runs in parallel, keeps order, is remembered by fingerprint.</summary>
public abstract class MapModule<TIn, TOut> : IModule
    where TIn : notnull
    where TOut : notnull
{
    public Type Accepts => typeof(TIn);

    public Type Produces => typeof(TOut);

    /// <summary>False for a step that costs less than remembering it, or that reads more than its input.</summary>
    protected virtual bool IsRemembered => true;

    /// <summary>The step itself: a pure function, but for what it hands to the sink.</summary>
    protected abstract TOut Map(string id, TIn input, PhaseContext context);

    /// <summary>Safe default: changed input, changed output. Override with a hash of the value where a cut-off pays.</summary>
    protected virtual string FingerprintOf(Document<TIn> input, TOut output) => Fingerprints.Of(GetType().Name, input.Fingerprint);

    public async Task<IReadOnlyList<Document>> ExecuteAsync(IReadOnlyList<Document> inputs, PhaseContext context)
    {
        var outputs = new Document[inputs.Count];
        await Parallel.ForAsync(0, inputs.Count, context.Cancellation, (i, _) =>
        {
            var input = (Document<TIn>)inputs[i];
            Document<TOut> Compute()
            {
                var value = MapOne(input, context);
                return new(input.Id, context.Memo.Remembers ? FingerprintOf(input, value) : "", value);
            }

            outputs[i] = IsRemembered && context.Memo.Remembers
                ? context.Memo.Get($"{context.Pipeline}/{GetType().Name}/{input.Id}", input.Fingerprint, Compute)
                : Compute();
            context.Progress?.Report(context.Phase);
            return ValueTask.CompletedTask;
        });
        return outputs;
    }

    private TOut MapOne(Document<TIn> input, PhaseContext context)
    {
        try
        {
            return Map(input.Id, input.Value, context);
        }
        catch (Exception e) when (StepException.Is(e))
        {
            throw new StepException(GetType().Name, input.Id, e);
        }
    }
}

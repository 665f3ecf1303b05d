namespace Fieldguide.Serving;

/// <summary>The newest state, and a way to wait for the next. A listener that is slow misses states in between, never the last.</summary>
public sealed class StateFeed
{
    private readonly Lock _gate = new();
    private PreviewState? _state;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Publish(PreviewState state)
    {
        lock (_gate)
        {
            _state = state;
            _changed.SetResult();
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The first state that is not the one seen; at the very start the end of the first build is waited for.</summary>
    public async Task<PreviewState> NextAsync(PreviewState? seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_state is { } state && !ReferenceEquals(state, seen))
                {
                    return state;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    public Task<PreviewState> NowAsync(CancellationToken cancellation) => NextAsync(null, cancellation);
}

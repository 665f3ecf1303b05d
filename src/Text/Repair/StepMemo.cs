namespace Fieldguide.Text.Repair;

/// <summary>Numbers by (context, symbol) in one flat table: every step of every parse goes through it.</summary>
public sealed class StepMemo
{
    private Entry[] _entries = NewTable(1 << 10);
    private int _count;

    /// <summary>The place for a pair's number; NaN in a new one. Valid until the next call.</summary>
    public ref double Slot(long context, int next)
    {
        if (2 * _count > _entries.Length)
        {
            Grow();
        }

        ref var entry = ref Find(_entries, context, next);
        if (entry.Next < 0)
        {
            entry = new() { Context = context, Next = next, Value = double.NaN };
            _count++;
        }

        return ref entry.Value;
    }

    /// <summary>The pair's number, 0 if it has none. Adds nothing, so that threads may share a finished table.</summary>
    public double Peek(long context, int next)
    {
        ref readonly var entry = ref Find(_entries, context, next);
        return entry.Next < 0 ? 0 : entry.Value;
    }

    private static ref Entry Find(Entry[] entries, long context, int next)
    {
        var hash = ((ulong)context * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)next * 0xC2B2AE3D27D4EB4F);
        var mask = entries.Length - 1;
        for (var i = (int)(hash >> 40) & mask; ; i = (i + 1) & mask)
        {
            ref var entry = ref entries[i];
            if (entry.Next < 0 || (entry.Context == context && entry.Next == next))
            {
                return ref entry;
            }
        }
    }

    private static Entry[] NewTable(int size)
    {
        var entries = new Entry[size];
        Array.Fill(entries, new() { Next = -1 });
        return entries;
    }

    private void Grow()
    {
        var grown = NewTable(_entries.Length * 4);
        foreach (var entry in _entries)
        {
            if (entry.Next >= 0)
            {
                Find(grown, entry.Context, entry.Next) = entry;
            }
        }

        _entries = grown;
    }

    private struct Entry
    {
        public long Context;
        public double Value;
        public int Next;
    }
}

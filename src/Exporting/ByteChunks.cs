using System.Buffers;

namespace Fieldguide.Exporting;

/// <summary>
/// Bytes gathered in rented pieces of one size and copied once at the end. A buffer that doubles would leave as much garbage
/// as the file is long, and a file of a large guide has several megabytes.
/// </summary>
internal sealed class ByteChunks : IBufferWriter<byte>, IDisposable
{
    private const int ChunkLength = 1 << 16;
    private readonly List<byte[]> _full = [];
    private readonly List<int> _lengths = [];
    private byte[] _chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
    private int _used;

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_chunk.Length - _used < Math.Max(sizeHint, 1))
        {
            _full.Add(_chunk);
            _lengths.Add(_used);
            _chunk = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, ChunkLength));
            _used = 0;
        }

        return _chunk.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray()
    {
        var bytes = new byte[_lengths.Sum() + _used];
        var at = 0;
        for (var i = 0; i < _full.Count; i++)
        {
            _full[i].AsSpan(0, _lengths[i]).CopyTo(bytes.AsSpan(at));
            at += _lengths[i];
        }

        _chunk.AsSpan(0, _used).CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    public void Dispose()
    {
        foreach (var chunk in _full.Append(_chunk))
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        _full.Clear();
    }
}

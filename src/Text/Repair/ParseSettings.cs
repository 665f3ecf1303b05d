namespace Fieldguide.Text.Repair;

/// <summary>What a document makes likely, for the parse of its lines.</summary>
public sealed record ParseSettings
{
    /// <summary>Only characters that lost nothing.</summary>
    public bool Strict { get; init; }

    /// <summary>Taken from each non-ASCII character that is left as it is, in nats; negative where much of the document is sound.</summary>
    public double LiteralCost { get; init; }

    /// <summary>Nats per loss mode, numbered as in <see cref="LossModeTable"/>.</summary>
    public IReadOnlyList<double> ModeCosts { get; init; } = Enumerable.Repeat(1d, LossModeTable.CountWithQuotes).ToArray();

    /// <summary>Whether the document otherwise contains letters of this one's script; null: not yet known.</summary>
    public Func<int, bool>? IsAtHome { get; init; }

    /// <summary>What the document is written in; null: not yet known.</summary>
    public WrittenLanguage? Language { get; init; }

    /// <summary>The least that any of <paramref name="modes"/> costs.</summary>
    public double Cost(LossModes modes)
    {
        if ((modes & LossModes.Kept) != 0)
        {
            return 0;
        }

        var least = double.MaxValue;
        for (var mode = 1; mode < LossModeTable.CountWithQuotes; mode++)
        {
            if (((int)modes >> mode & 1) != 0)
            {
                least = Math.Min(least, ModeCosts[mode]);
            }
        }

        return least;
    }
}

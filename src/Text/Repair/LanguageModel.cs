namespace Fieldguide.Text.Repair;

/// <summary>
/// Log probabilities of one character after another, for one document: the general figures and, once known,
/// what the document's certain repairs consist of. Not for use by two threads at once.
/// </summary>
public sealed class LanguageModel(Priors priors, IReadOnlyDictionary<int, int>? certain = null)
{
    private const double CertainShare = .12;
    private const int MaxCertain = 30;

    private readonly Dictionary<long, double> _known = [];
    private readonly double _certainTotal = certain?.Values.Sum(count => Math.Min(count, MaxCertain)) ?? 0;

    public Priors Priors => priors;

    /// <summary>In nats. Steps within ASCII cost nothing: no reading of the line differs in them.</summary>
    public double Step(int previous, int next)
    {
        if (CharacterClass.IsAscii(previous) && CharacterClass.IsAscii(next))
        {
            return 0;
        }

        var key = ((long)previous << 32) | (uint)next;
        if (!_known.TryGetValue(key, out var step))
        {
            var share = priors.Share(previous, next);
            if (_certainTotal > 0 && !CharacterClass.IsAscii(next))
            {
                share = ((1 - CertainShare) * share)
                    + (CertainShare * Math.Min(certain!.GetValueOrDefault(next), MaxCertain) / _certainTotal);
            }

            step = Math.Log(share);
            _known[key] = step;
        }

        return step;
    }
}

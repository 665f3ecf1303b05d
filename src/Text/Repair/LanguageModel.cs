using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>
/// Log probabilities of one character after another, for one document: the general figures and, once known,
/// what the document's certain repairs consist of. Not for use by two threads at once.
/// </summary>
/// <param name="certain">Characters that the document contains for certain, with their number.</param>
/// <param name="language">Of its Latin letters.</param>
/// <param name="scripts">Those whose letters are told by their neighbours; others by how common they are.</param>
public sealed class LanguageModel(
    Priors priors, IReadOnlyDictionary<int, Tally>? certain = null, IReadOnlySet<LetterScript>? scripts = null, WrittenLanguage? language = null)
{
    private const double CertainShare = .12;
    private const double CertainShareOfLetters = .005;
    private const int MaxCertain = 30;

    /// <summary>Of a Latin letter beyond ASCII, once the language is known.</summary>
    private const double OwnLanguage = .998;

    /// <summary>Of a letter after one of its own script, and after anything else: shared out among the script's letters.</summary>
    private const double WithinScript = .95;
    private const double IntoScript = .05;

    /// <summary>For letters that a script's own figures do not know: what is left of the general ones.</summary>
    private const double Uncounted = .002;

    private readonly StepMemo _known = new();
    private readonly LetterModel?[] _letters = [.. Enum.GetValues<LetterScript>().Select(script => scripts?.Contains(script) == true ? LetterModel.Of(script) : null)];
    private readonly double _certainTotal = certain?.Values.Sum(tally => Math.Min(tally.Count, MaxCertain)) ?? 0;

    public Priors Priors => priors;

    /// <summary>In nats. Steps within ASCII cost nothing: no reading of the line differs in them.</summary>
    /// <param name="context">As made by <see cref="LetterContext.After"/>.</param>
    public double Step(long context, int next)
    {
        if (context < 0x80 && CharacterClass.IsAscii(next))
        {
            return 0;
        }

        ref var step = ref _known.Slot(context, next);
        if (double.IsNaN(step))
        {
            var share = Share(context, next);
            if (_certainTotal > 0 && !CharacterClass.IsAscii(next))
            {
                // Letters are told by their neighbours; that they are frequent says little.
                var weight = Remembers(next) || IsOfLanguage(next) ? CertainShareOfLetters : CertainShare;
                share = ((1 - weight) * share)
                    + (weight * Math.Min(certain!.GetValueOrDefault(next).Count, MaxCertain) / _certainTotal);
            }

            step = Math.Log(share);
        }

        return step;
    }

    /// <summary>Whether what follows <paramref name="symbol"/> depends on more than the symbol itself.</summary>
    public bool Remembers(int symbol) => symbol >= 0x370 && _letters[(int)LetterScripts.Of(symbol)] is not null;

    /// <summary>The context after <paramref name="symbol"/>, no longer than it is of use.</summary>
    public long After(long context, int symbol) => Remembers(symbol) ? LetterContext.After(context, symbol) : symbol;

    private bool IsOfLanguage(int symbol) => language is not null && symbol is >= 0xC0 and < 0x250 && Vocabulary.IsLetter(symbol);

    private double Share(long context, int next)
    {
        var last = LetterContext.Last(context);
        var general = priors.Share(last, next);
        if (IsOfLanguage(next))
        {
            // The general figures know only which languages are frequent. Capitals do not stand inside words.
            var own = last == 'a' && Rune.IsUpper(new(next)) ? 0 : language!.Share(next);
            general = (OwnLanguage * own) + ((1 - OwnLanguage) * general);
        }

        if (IsOfLanguage(last) && CharacterClass.IsAscii(next))
        {
            return priors.Share(next);
        }

        var script = LetterScripts.Of(last);
        var entered = _letters[(int)LetterScripts.Of(next)];
        if (_letters[(int)script] is { } model)
        {
            return (WithinScript * model.Share(context, next)) + ((entered is null ? 1 - WithinScript : Uncounted) * general);
        }

        // A word begins: how likely a word of that script is here, and its letter among those that begin words.
        return entered is null ? general : (IntoScript * entered.Share(' ', next)) + (Uncounted * general);
    }
}

namespace Fieldguide.Text.Repair;

/// <summary>
/// Decides whether a document was damaged at all, and by which page: nothing else happens unless the evidence is
/// strong, because a clean document made worse is the one unforgivable result.
/// </summary>
public sealed class Gate(DocumentLines lines, Priors priors)
{
    /// <summary>Evidence in nats that opens the gate: a little more than one clear three-byte sequence gives.</summary>
    private const double Opening = 12;

    private const double LossyOpening = 14;

    /// <summary>
    /// What a line must gain to count at all. Chance resemblances in sound text gain up to 4 (measured on two million lines in 49 languages),
    /// damaged lines rarely less than 11; without a floor a long enough sound text would open the gate.
    /// </summary>
    private const double MinPerLine = 5;
    /// <summary>Of the lines that could be read as damaged, those that clearly are: in sound text next to none.</summary>
    private const double MinClearShare = .1;

    private const double MaxPerLine = 40;
    private const double MaxPerLossyLine = 15;
    private const double MinPerLossyLine = 4;
    private const int MaxRepeats = 3;

    /// <summary>Enough lines to tell rival pages apart by.</summary>
    private const int MaxRivalLines = 200;

    private static readonly ParseSettings Strict = new() { Strict = true };
    private static readonly ParseSettings Full = new();

    private readonly LanguageModel _model = new(priors);

    /// <summary>The page, or null if the text is to be left alone.</summary>
    public CodePage? Open()
    {
        var pages = SignatureScan.Pages(lines.Text);
        var sums = new List<Rival>();
        if (pages != 0)
        {
            for (var index = 0; index < CodePages.All.Count; index++)
            {
                if ((pages >> index & 1) != 0)
                {
                    var (capped, uncapped) = Evidence(index);
                    if (capped + CodePages.All[index].Prior >= Opening)
                    {
                        sums.Add(new(CodePages.All[index], uncapped + CodePages.All[index].Prior));
                    }
                }
            }
        }

        return sums.Count > 0 ? Stripped(Choose(sums)) : SignatureScan.MayHideSymbols(lines.Text) && OpenLossy() is { } page ? Stripped(page) : null;
    }

    /// <summary>
    /// Latin-1 where its controls were taken out looks like Windows-1252, but for one thing: of the bytes 80–9F, which 1252 mostly shows,
    /// nothing is left, though lead bytes stand alone that were followed by some.
    /// </summary>
    private CodePage Stripped(CodePage page)
    {
        if (page != CodePages.Windows1252)
        {
            return page;
        }

        var parser = new LineParser(new(Damage.Of(page), priors), _model);
        var alone = false;
        foreach (var (line, _) in DistinctLines(parser.HasImages))
        {
            if (ShowsUpperControls(lines[line], page))
            {
                return page;
            }

            alone = alone || SiteEvidence.HasLeadAlone(lines[line], parser.Parse(lines[line], Strict).Sites);
        }

        return alone ? CodePages.Latin1 : page;
    }

    /// <summary>Whether a lead byte is followed by a character that Latin-1 does not have.</summary>
    private static bool ShowsUpperControls(ReadOnlySpan<char> line, CodePage page)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] > '\u00FF' && line[i - 1] is >= '\u00C2' and <= '\u00F4' && Damage.Of(page).Byte(line[i]) is >= 0x80 and < 0xA0)
            {
                return true;
            }
        }

        return false;
    }

    private (double Capped, double Uncapped) Evidence(int page)
    {
        var parser = new LineParser(new(Damage.Of(CodePages.All[page]), priors), _model);
        double capped = 0, uncapped = 0;
        int readable = 0, clear = 0;
        foreach (var (line, repeats) in DistinctLines(line => (SignatureScan.Pages(line) >> page & 1) != 0))
        {
            var parse = parser.Parse(lines[line], Strict);
            if (parse.Sites.Count > 0)
            {
                var gain = (parse.Score - parser.LiteralScore(lines[line], 0)) * SiteEvidence.Weight(lines[line], parse.Sites, page);
                readable++;
                clear += gain < MinPerLine ? 0 : 1;
                capped += gain < MinPerLine ? 0 : Math.Min(gain, MaxPerLine) * Math.Min(repeats, MaxRepeats);
                uncapped += gain * Math.Min(repeats, MaxRepeats);
            }
        }

        return clear < MinClearShare * readable ? (0, 0) : (capped, uncapped);
    }

    /// <summary>Among pages that explain the text about as well, the one that reads best where they differ.</summary>
    private CodePage Choose(List<Rival> sums)
    {
        var best = sums.Max(entry => entry.Sum);
        var rivals = sums.Where(entry => entry.Sum >= best / 2).OrderByDescending(entry => entry.Sum).ToList();
        if (rivals.Count == 1)
        {
            return rivals[0].Page;
        }

        var parsers = rivals.ConvertAll(rival => new LineParser(new(Damage.Of(rival.Page), priors), _model));
        var common = new CommonCharacters(rivals.ConvertAll(rival => rival.Page));
        var scores = rivals.ConvertAll(rival => rival.Page.Prior);
        var telling = DistinctLines(common.TellApart).Take(MaxRivalLines).ToList();
        if (telling.TrueForAll(entry => SiteEvidence.ExplainsAll(lines[entry.Line], parsers[0].Parse(lines[entry.Line], Strict).Sites)))
        {
            return rivals[0].Page;
        }

        foreach (var (line, _) in telling)
        {
            for (var rival = 0; rival < rivals.Count; rival++)
            {
                scores[rival] += parsers[rival].Parse(lines[line], Full).Score;
            }
        }

        return rivals[scores.IndexOf(scores.Max())].Page;
    }

    private CodePage? OpenLossy()
    {
        var suspects = DistinctLines(SignatureScan.MayHideSymbols);
        CodePage? chosen = null;
        var best = LossyOpening;
        foreach (var page in CodePages.All)
        {
            var leads = (ReadOnlySpan<char>)[page[0xE2], page[0xEF], page[0xF0]];
            if (!lines.Text.AsSpan().ContainsAny(leads))
            {
                continue;
            }

            var shortest = page == CodePages.Windows1252 || page == CodePages.Windows1254 || page == CodePages.Latin1 ? 1 : 2;
            var sum = Math.Max(LossyEvidence(Damage.Of(page), suspects, shortest), LossyEvidence(Damage.Of(page, page), suspects, 2 * shortest));
            if (page.Prior + sum >= best)
            {
                (chosen, best) = (page, page.Prior + sum);
            }
        }

        return chosen;
    }

    private double LossyEvidence(Damage damage, List<DistinctLine> suspects, int shortest)
    {
        var parser = new LineParser(new(damage, priors), _model);
        var sum = 0d;
        foreach (var (line, repeats) in suspects)
        {
            var parse = parser.Parse(lines[line], Full);
            if (parse.Sites.Count > 0 && SiteEvidence.AreSymbolsApart(lines[line], parse.Sites, shortest))
            {
                var gain = parse.Score - parser.LiteralScore(lines[line], 0);
                sum += gain > MinPerLossyLine ? Math.Min(gain, MaxPerLossyLine) * Math.Min(repeats, MaxRepeats) : 0;
            }
        }

        return sum;
    }

    private delegate bool LineTest(ReadOnlySpan<char> line);

    private List<DistinctLine> DistinctLines(LineTest test)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<DistinctLine>();
        var known = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (test(lines[line]))
            {
                if (known.TryGetValue(lines[line], out var index))
                {
                    found[index] = new(found[index].Line, found[index].Repeats + 1);
                }
                else
                {
                    known[lines[line]] = found.Count;
                    found.Add(new(line, 1));
                }
            }
        }

        return found;
    }

    private readonly record struct Rival(CodePage Page, double Sum);

    private readonly record struct DistinctLine(int Line, int Repeats);
}

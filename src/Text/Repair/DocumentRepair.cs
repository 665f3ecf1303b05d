using Fieldguide.Text.Repair.Boxes;

namespace Fieldguide.Text.Repair;

/// <summary>
/// Repairs a document that the gate has opened for: a first pass over what is certain tells how much of the
/// document is damaged and which characters it uses, a second weighs the guesses by it.
/// </summary>
public sealed class DocumentRepair
{
    private readonly DocumentLines _lines;
    private readonly Priors _priors;
    private readonly ImageLookup _images;
    private readonly int[] _suspects;
    private LineParser _parser;
    private GuessGuard? _guard;

    private DocumentRepair(DocumentLines lines, Damage damage, Priors priors)
    {
        _lines = lines;
        _priors = priors;
        _images = new(damage, priors);
        _parser = new(_images, new(priors));
        _suspects = Enumerable.Range(0, lines.Count).Where(line => _parser.HasImages(lines[line])).ToArray();
    }

    /// <returns>The name of the damage and the sequences to replace; none if the text only speaks about damage.</returns>
    public static (string Codec, IReadOnlyList<RepairedSequence> Sequences) Run(DocumentLines lines, CodePage page, Priors priors)
    {
        var damage = Layers.Find(lines, page, priors);
        var repair = new DocumentRepair(lines, damage, priors);
        return (damage.Name, repair.Run());
    }

    private IReadOnlyList<RepairedSequence> Run()
    {
        var certain = Parse(new() { Strict = true }, new Dictionary<int, LineRepair>());
        var survey = DocumentSurvey.Of(_lines, certain, _images.Damage);
        _parser = new(_images, new(_priors, survey.Characters, survey.Scripts, survey.Language));
        _guard = new(survey, _images.Damage);
        var settled = certain.Where(repair => SiteEvidence.ExplainsAll(_lines[repair.Line], repair.Sites)).ToDictionary(repair => repair.Line);
        var settings = new ParseSettings
        {
            LiteralCost = survey.LiteralCost,
            ModeCosts = LossSurvey.Start(_lines, _images.Damage),
            IsAtHome = survey.IsAtHome,
            Language = survey.Language,
        };
        settings = settings with { ModeCosts = LossSurvey.Of(Parse(settings, settled), settings.ModeCosts) };
        var repairs = Parse(settings, settled);
        if (AboutGuard.Speaks(_lines, repairs))
        {
            return [];
        }

        var (drawing, drawn) = BoxGeometry.Settle(_lines, repairs, _parser, settings);
        return SequenceReport.Of(_lines, drawing, _parser, settings, drawn);
    }

    /// <param name="settled">Lines that cannot come out otherwise.</param>
    private List<LineRepair> Parse(ParseSettings settings, IReadOnlyDictionary<int, LineRepair> settled)
    {
        var repairs = new List<LineRepair>();
        foreach (var line in _suspects)
        {
            if (settled.TryGetValue(line, out var known))
            {
                repairs.Add(known);
                continue;
            }

            var sites = _parser.Parse(_lines[line], settings).Sites;
            sites = _guard?.Keep(_lines[line], sites) ?? sites;
            if (sites.Count > 0)
            {
                repairs.Add(new(line, sites));
            }
        }

        return repairs;
    }
}

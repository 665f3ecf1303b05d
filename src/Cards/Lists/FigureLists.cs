using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Points that are figures, each a fact of its own: "Memory reference: 100 ns", "1 day = 86,400 seconds".</summary>
internal static partial class FigureLists
{
    private const int NameWords = 8;

    /// <param name="topic">What the list is about.</param>
    /// <returns>False where the points are no figures; then none was offered.</returns>
    public static bool Read(string topic, IReadOnlyList<RichText> points, int line, CardCollector cards)
    {
        // What an example works out is no fact to be known.
        if (cards.Path.Any(h => Words.First(h) is "example" or "examples"))
        {
            return false;
        }

        var figures = points.Select(Figure.Of).ToArray();
        if (figures.Count(f => f is not null) is var found && (found < 2 || found * 3 < points.Count * 2))
        {
            return false;
        }

        for (var i = 0; i < points.Count; i++)
        {
            if (figures[i] is not { } figure)
            {
                continue;
            }

            var front = new Phrase();
            front = figure.Sign is "/" ? front.Say("How many ").Say(figure.Name).Say("?")
                : figure.Sign is not null ? front.Say(figure.Name).Say($" {figure.Sign} ").Name("[…]") : front.Say(TermQuestion.Group(topic, figure.Name, figure.Value.Plain));
            cards.Offer(new(CardKind.Number, front.End(), figure.Value, points[i].LineOr(line)), points[i].Comments);
        }

        return true;
    }

    private sealed partial record Figure(RichText Name, RichText Value, string? Sign)
    {
        public static Figure? Of(RichText point)
        {
            if (Labelled.Any(point) is { Role: LabelRole.None } label && TermQuestion.IsFigure(label.Rest.Plain) && label.Rest.Plain.AsSpan().IndexOfAny("=≈×÷") < 0)
            {
                return new(label.Label, label.Rest, null);
            }

            var plain = point.Plain;
            if (Rate().Match(plain) is { Success: true } rate)
            {
                return new(new([new($"{rate.Groups["what"].Value} per {rate.Groups["per"].Value}", RunStyle.None, null, 0, 0)]), Phrase.Of(rate.Groups["number"].Value), "/");
            }

            var sign = plain.AsSpan().IndexOfAny('=', '≈');
            if (sign <= 0 || plain.AsSpan(sign + 1).IndexOfAny('=', '≈') >= 0)
            {
                return null;
            }

            var (name, value) = (point.Slice(0, sign).Trim(), point.Slice(sign + 1).Trim());
            return !name.Plain.Contains(':', StringComparison.Ordinal) && Words.Count(name.Plain) is > 1 and <= NameWords && TermQuestion.IsFigure(value.Plain) ? new(name, value, plain[sign].ToString()) : null;
        }

        /// <summary>"2.5 million seconds/month".</summary>
        [GeneratedRegex(@"^(?<number>[~≈]?\d[\d.,]*(?: (?:thousand|million|billion|trillion))?) (?<what>\p{Ll}+s)/(?<per>\p{Ll}+)$", RegexOptions.ExplicitCapture)]
        private static partial Regex Rate();
    }
}

using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>The advantages of an option, its drawbacks, and when it is used; each as one card with its points.</summary>
internal static class OptionCards
{
    public static void Offer(LabelledPart part, CardCollector cards)
    {
        var named = LabelWords.SubjectOf(part.Label.Label.Plain.Trim(':', ' ')) ?? cards.Option ?? cards.Topic;
        var option = Named(SubjectName.Named(named) ?? named);
        var front = part.Role switch
        {
            LabelRole.Pros => new Phrase().Say($"What are the advantages of {The(option)}").Name(option).Say("?"),
            LabelRole.Cons => new Phrase().Say($"What are the drawbacks of {The(option)}").Name(option).Say("?"),
            LabelRole.When => new Phrase().Say($"When do you use {The(option)}").Name(option).Say("?"),
            _ => new Phrase().Say($"When do you not use {The(option)}").Name(option).Say("?"),
        };
        var text = part.Points.Count == 1 ? part.Points[0] : part.Text;
        cards.Offer(new(part.Points.Count > 1 ? CardKind.Explain : CardKind.Attribute, front.End(), part.Points.Count > 1 ? RichText.Empty : text, part.Line)
        {
            Points = part.Points.Count > 1 ? part.Points : [],
        }, part.Comments);
    }

    /// <summary>"the pull model": such a noun needs its article.</summary>
    private static string The(string option) => Words.All(option) is [_, .., "model" or "approach" or "strategy" or "method" or "pattern" or "technique" or "score" or "algorithm" or "system" or "theory" or "rule" or "law" or "process" or "procedure"] ? "the " : "";

    /// <summary>"Shard by user" as "sharding by user": an order is no noun.</summary>
    private static string Named(string option) => Inflection.IsSureCommand(option) ? Inflection.Gerund(LowerCase.First(option)) : option;
}

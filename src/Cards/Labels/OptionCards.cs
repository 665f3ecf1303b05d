using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>The advantages of an option, its drawbacks, and when it is used; each as one card with its points.</summary>
internal static class OptionCards
{
    public static void Offer(LabelledPart part, CardCollector cards)
    {
        var named = LabelWords.SubjectOf(part.Label.Label.Plain.Trim(':', ' ')) ?? cards.Option ?? cards.Topic;
        var (the, option) = OptionNames.InSentence(SubjectName.Named(named) ?? named);
        var front = part.Role switch
        {
            LabelRole.Pros => new Phrase().Say($"What are the advantages of {the}").Name(option).Say("?"),
            LabelRole.Cons => new Phrase().Say($"What are the drawbacks of {the}").Name(option).Say("?"),
            LabelRole.When => new Phrase().Say($"When do you use {the}").Name(option).Say("?"),
            _ => new Phrase().Say($"When do you not use {the}").Name(option).Say("?"),
        };
        var text = part.Points.Count == 1 ? part.Points[0] : part.Text;
        cards.Offer(new(part.Points.Count > 1 ? CardKind.Explain : CardKind.Attribute, front.End(), part.Points.Count > 1 ? RichText.Empty : text, part.Line)
        {
            Points = part.Points.Count > 1 ? part.Points : [],
        }, part.Comments);
    }
}

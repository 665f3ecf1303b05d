using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>What speaks for an option, what against it, and when it fits; each as one card with its points.</summary>
internal static class OptionCards
{
    public static void Offer(LabelledPart part, CardCollector cards)
    {
        var option = new Phrase().Name(cards.Option ?? cards.Topic).End();
        var does = ArePlural(option.Plain) ? "When do " : "When does ";
        var front = part.Role switch
        {
            LabelRole.Pros => new Phrase().Say("What speaks for ").Name(option).Say("?"),
            LabelRole.Cons => new Phrase().Say("What speaks against ").Name(option).Say("?"),
            LabelRole.When => new Phrase().Say(does).Name(option).Say(" fit?"),
            _ => new Phrase().Say(does).Name(option).Say(" not fit?"),
        };
        var text = part.Points.Count == 1 ? part.Points[0] : part.Text;
        cards.Offer(new(part.Points.Count > 1 ? CardKind.Explain : CardKind.Attribute, front.End(), part.Points.Count > 1 ? RichText.Empty : text, part.Line)
        {
            Points = part.Points.Count > 1 ? part.Points : [],
        }, part.Comments);
    }

    /// <summary>"Isolation levels". One word alone may be a name, as Kubernetes is.</summary>
    private static bool ArePlural(string option) =>
        option.Split(' ') is { Length: > 1 } words && words[^1] is [.., var before, 's'] last && char.IsLower(last[0]) && char.IsLower(before) && before is not ('s' or 'u' or 'i');
}

using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>The heading a question stands under, said before it where the question alone could be about anything.</summary>
internal static class Topics
{
    private const int TopicWords = 9;
    private const string Dash = " — ";

    /// <summary>"Throughput of one node — " or nothing, when <paramref name="subject"/> holds the topic's words or the topic says nothing.</summary>
    public static Phrase Say(string topic, string subject)
    {
        var phrase = new Phrase();
        if (topic.Length == 0 || Words.Count(topic) > TopicWords)
        {
            return phrase;
        }

        var known = Words.Content(subject);
        return Words.Content(topic).TrueForAll(known.Contains) ? phrase : phrase.Say(topic.TrimEnd('.', ':')).Say(Dash);
    }

    /// <summary>The question alone, where the headings shown above it say its topic already.</summary>
    public static RichText Without(RichText front, IReadOnlyList<string> path)
    {
        var dash = front.Plain.IndexOf(Dash, StringComparison.Ordinal);
        if (dash <= 0 || !front.Plain[..dash].Split(" › ").All(t => path.Any(p => Words.Key(Tidy.Heading(p)) == Words.Key(t))))
        {
            return front;
        }

        var alone = front.Slice(dash + Dash.Length);
        return LabelWords.Questions.Contains(Words.First(alone.Plain)) && alone.Runs[0] is { Text: [var first, .. var rest] } run
            ? new([run with { Text = char.ToUpperInvariant(first) + rest }, .. alone.Runs.Skip(1)], alone.Comments)
            : alone;
    }
}

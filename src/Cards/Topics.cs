namespace Fieldguide.Cards;

/// <summary>The heading a question stands under, said before it where the question alone could be about anything.</summary>
internal static class Topics
{
    private const int TopicWords = 9;

    /// <summary>"Throughput of one node — " or nothing, when <paramref name="subject"/> holds the topic's words or the topic says nothing.</summary>
    public static Phrase Say(string topic, string subject)
    {
        var phrase = new Phrase();
        if (topic.Length == 0 || Words.Count(topic) > TopicWords)
        {
            return phrase;
        }

        var known = Words.Content(subject);
        return Words.Content(topic).TrueForAll(known.Contains) ? phrase : phrase.Say(topic.TrimEnd('.', ':')).Say(" — ");
    }
}

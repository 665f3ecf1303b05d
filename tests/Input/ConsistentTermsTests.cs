using System.Text.RegularExpressions;

namespace Fieldguide.Tests.Input;

/// <summary>One spelling for each term and unit, in all running text of the guide.</summary>
public sealed class ConsistentTermsTests
{
    /// <summary>What is not written, and what is.</summary>
    public static TheoryData<string, string> Variants => new()
    {
        { "(?i)trade[ -]offs?", "tradeoff" },
        { "(?i)fanouts?", "fan-out" },
        { "(?i)cache aside", "cache-aside" },
        { "(?i)(read|write) (through|behind) cache", "read-through, write-through, write-behind" },
        { "(?i)write[ -]back", "write-behind" },
        { "(?i)back ?pressure", "back-pressure" },
        { "(?i)dead-letter queue", "dead letter queue" },
        { "(?i)dead letters? queues?(?<!dead letter queues?)", "dead letter queue" },
        { "(?i)precomput", "pre-compute, pre-computation" },
        { "(?i)shard keys?", "sharding key" },
        { "(?i)hotkeys?|hotspots?", "hot key, hot spot" },
        { "(?i)micro-service", "microservice" },
        { "(?i)fail[ -]over", "failover" },
        { "(?i)back[ -]off", "backoff" },
        { "(?i)time-outs?", "timeout" },
        { "(?i)data ?centers?|datacentres?", "data centre" },
        { "(?i)e-mails?", "email" },
        { "(?i)(de)?normalis", "normalization, denormalization" },
        { "(?i)authoriz|optimiz|utiliz|recogniz|organiz|memoriz", "-ise" },
        { "Postgres(?!QL)", "PostgreSQL" },
        { "[Ww]ebsocket|WebSocket's|[Ww]eb [Ss]ocket", "WebSocket" },
        { "NoSql|Nosql|nosql|No-SQL", "NoSQL" },
        { "[Gg]eohash(?!ing)", "GeoHash" },
        { "[Qq]uadtree", "QuadTree" },
        { "Cap theorem|P99|P95", "CAP theorem, p99" },
        { "(?i)req/s|reqs/s|\\brps\\b", "requests/s" },
        { "\\d ?kB|\\d ?Kb\\b", "KB" },
        { "µ", "μ, the Greek letter" },
        { "\\d%", "a space before %" },
        { "\\d(KB|MB|GB|TB|PB|ms|μs|ns)\\b", "a space before a unit" },
        { "(?<![-\\d])\\d+-\\d+ ?(min|ms|s|h|KB|MB|GB|TB|%|requests|servers|minutes|seconds|hours|days|people)\\b", "an en dash between the ends of a range" },
    };

    [Theory, MemberData(nameof(Variants))]
    public void A_term_is_spelled_in_one_way(string variant, string instead)
    {
        var pattern = new Regex($@"(?<!\w)(?:{variant})", RegexOptions.CultureInvariant);

        var finds = GuidePages.All.SelectMany(g => GuidePages.Prose(g)
            .Where(t => pattern.IsMatch(t.Text))
            .Select(t => $"input/{g.Path}:{t.Line}: \"{pattern.Match(t.Text).Value}\"; write {instead}"));

        Assert.Empty(finds);
    }
}

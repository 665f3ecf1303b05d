using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Statements;

/// <summary>The forms of <see cref="StatementQuestions"/>; data. The first that fits a sentence is asked.</summary>
internal static partial class StatementForms
{
    private const int ClaimWords = 12;

    public static readonly StatementForm[] All =
    [
        new("difference between ", Contrast(), "What is the difference between {a}?", "{b} — not {n}") { WordsAtMost = 60, MayQuote = true, HoldsAnywhere = true },
        new("difference between ", Difference(), "What is the difference between {a}?", "{b}"),
        new(" is not ", PointNot(), "What is the {a}?", "{b}"),
        new("The ", Point(), "What is the {a}?", "{b}"),
        new(" the ", Superlative(), "What {v} the {a}?", "{b}") { Fits = m => !Verbs.IsCommand(m.Groups["b"].Value) && Words.First(m.Groups["b"].Value) is not ("when" or "if" or "what" or "how" or "why" or "where") },
        new(" the ", First(), "What is the {a}?", "{b}") { IsOfHeading = true, WordsAtMost = 12 },
        new(" to ", Wants(), "What does {a} want to {c}?", "{b}") { IsOfHeading = true, HoldsAnywhere = true },
        new(" want ", WantsInstead(), "What does {a} want to {c}?", "{b}") { IsOfHeading = true, HoldsAnywhere = true },
        new("ing ", Testing(), "What {v} {a} {c}?", "{b}") { IsOfHeading = true, HoldsAnywhere = true },
        new(" one ", OneThing(), "{a}: which?", "{b}"),
        new(" because ", Reason(), "Why {a}?", "{b}") { Fits = m => Verbs.IsCommand(m.Groups["a"].Value) },
        new(" because ", Cause(), "Why {v} {a} {c}?", "{b}") { Fits = m => !Verbs.IsCommand(m.Groups["a"].Value) },
        new(", ", Condition(), "What do you do {a}?", "{b}") { Fits = m => Verbs.MayCommand(m.Groups["b"].Value) && IsClear(m.Groups["a"].Value, 3) && !Words.First(m.Groups["b"].Value).Contains('\'', StringComparison.Ordinal), ChecksItself = true },
        new(", ", Consequence(), "What happens {a}?", "{b}") { Fits = m => IsConsequence(m.Groups["a"].Value, m.Groups["b"].Value), ChecksItself = true },
        new(" because ", Claim(), "“{a}”: why?", "{b}") { Fits = m => IsClaim(m.Groups["a"].Value), IsWritten = true },
        new("due to ", DueTo(), "“{a}”: why?", "{b}") { Fits = m => IsClaim(m.Groups["a"].Value) && HasVerb(m.Groups["a"].Value) && !HasVerb(m.Groups["b"].Value), IsWritten = true },
        new(", since ", SinceReason(), "Why {a}?", "{b}") { Fits = m => Verbs.IsCommand(m.Groups["a"].Value) && !PointsBack(m.Groups["a"].Value) },
        new(", since ", SinceReason(), "“{a}”: why?", "{b}") { Fits = m => IsWholeClaim(m.Groups["a"].Value) && HasVerb(m.Groups["b"].Value), IsWritten = true },
        new(" so that ", SoThat(), "Why {a}?", "So that {b}") { Fits = m => Verbs.IsCommand(m.Groups["a"].Value) && !IsManner(m.Groups["a"].Value) },
        new("therwise", Otherwise(), "What happens if you do not {a}?", "{b}") { Fits = m => Verbs.IsCommand(m.Groups["a"].Value) && Words.First(m.Groups["a"].Value) is not ("never" or "do" or "don't" or "avoid" or "always"), ChecksItself = true },
        new("which is why ", WhichIsWhy(), "“{a}”: why?", "{b}") { Fits = m => IsWholeClaim(m.Groups["a"].Value) && IsClear(m.Groups["b"].Value, 2), ChecksItself = true, IsWritten = true },
        new(" every ", HowOften(), "How often do you {a}?", "Every {b}") { Fits = m => Verbs.IsCommand(m.Groups["a"].Value) },
        new(" is a ", Lasts(), "How long is {a}?", "{b}s") { WordsAtMost = 40 },
        new(" is ", Typically(), "What is the {c} of {a}?", "{b}") { ChecksItself = true },
        new(" more than ", Matters(), "What {v} more than {a}?", "{b}"),
        new("YOU ", Emphasised(), "Who {do} {a}{when}?", "You") { WordsAtMost = 15 },
        new("ed ", Called(), "What {v} {a} called?", "{b}"),
        new("known as ", Called(), "What {v} {a} called?", "{b}"),
        new("also ", Also(), "What is another name for {a}?", "{b}"),
        new(" means ", SaidMeaning(), "What does {a} mean?", "{b}") { MayQuote = true, ChecksItself = true },
        new(" means ", Meaning(), "What does {a} mean?", "{b}"),
    ];

    /// <summary>Few words, and none of a story told.</summary>
    private static bool IsClaim(string claim) => Words.Count(claim) is > 2 and <= ClaimWords
        && !Words.All(claim).Exists(w => w is "was" or "were" or "had" or "did" or "my" or "left" or "went" or "came" || w.Length > 4 && w.EndsWith("ed", StringComparison.Ordinal) && !w.EndsWith("eed", StringComparison.Ordinal));

    /// <summary>A claim that says by itself what it is about.</summary>
    private static bool IsWholeClaim(string claim) => IsClaim(claim) && Words.All(claim) is { Count: > 4 } words && !PointsBack(claim)
        && words.GetRange(1, words.Count - 2).Exists(Verbs.IsPresent) && words[0] is not ("nothing" or "everything" or "nobody" or "this" or "that" or "it" or "they") && Array.IndexOf(Quantity.NumberWords, words[0]) < 0;

    /// <summary>"Take the first": of what, another sentence says.</summary>
    private static bool PointsBack(string clause) => Words.All(clause) is [.., var last] words && (last is "first" or "second" or "last" or "latter" or "former" or "other" || words.Exists(w => w is "ones" or "it" or "they" or "them"));

    /// <summary>"Choose the pan so that …" says which one, not why.</summary>
    private static bool IsManner(string command) => Words.First(command) is "choose" or "set" or "arrange" or "make" or "design" or "pick" or "select" or "adjust" or "place" || PointsBack(command) || Words.Count(command) < 3;

    private static bool HasVerb(string clause) => Words.All(clause).Skip(1).Any(Verbs.IsPresent);

    /// <summary>Points at nothing outside of it.</summary>
    private static bool IsClear(string condition, int words) => Words.Count(condition) > words
        && !Words.All(condition).Exists(w => w.Split('\'')[0] is "this" or "that" or "it" or "they" or "we" or "i" or "he" or "she" or "yes" or "so" or "possible" or "necessary" or "needed" or "true");

    /// <summary>"If the oil smokes, it turns bitter": a clause that holds now, and what follows from it by itself.</summary>
    private static bool IsConsequence(string condition, string effect)
    {
        var (asked, told) = (Words.All(condition), Words.All(effect));
        return IsClear(condition, 3) && told.Count > 2 && !LabelWords.Questions.Contains(told[0])
            && asked[1] is not ("you" or "your" or "in" or "at" or "on" or "not" or "there" or "all" or "using" or "done") && !asked[1].EndsWith("ing", StringComparison.Ordinal) && !asked[1].EndsWith("ed", StringComparison.Ordinal)
            && told[0] is not ("you" or "your" or "you're" or "you'll" or "this" or "that" or "these" or "those" or "there" or "here" or "i" or "let" or "let's" or "please" or "and" or "or" or "but" or "as")
            && !asked.Exists(w => w is "you" or "was" or "were" or "had" or "did") && !told.Exists(w => w is "was" or "were" or "had" or "did" or "you" or "your") && !Verbs.MayCommand(effect)
            && !effect.AsSpan().ContainsAny("=÷×≈") && (told[0] != "they" || asked.Exists(Inflection.IsPlural));
    }

    [GeneratedRegex(@"^The difference between (?<a>.+? and .+?)(?: (?:in|on|at|with|during) (?:this|these|those|such) [\p{L}-]+)? is (?:not|NOT) (?<n>[^;—–]+?)(?:,|;| --| —| –)? (?:but|(?:it is|it['’]s)) (?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Contrast();

    [GeneratedRegex(@"^The difference between (?<a>.+? and .+?) is (?!not\b|NOT\b)(?:that )?(?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^The (?<a>(?:point|purpose|aim|goal|job|role|task) of [^,;]+?) is not (?<n>[^.]+)\. It is (?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PointNot();

    [GeneratedRegex(@"^The (?<a>(?:(?:main|key|biggest|only|best|first|usual|typical|most \w+) )?(?:point|purpose|aim|goal|job|role|task|reason|cause|effect|result|advantage|disadvantage|benefit|drawback|risk|danger|trap|secret|signal|sign|function|unit|symbol|formula|penalty|remedy|test|standard|burden|opposite|capital|default|limit|key) (?:of|for|to|against|in|behind) [^,;]+?) (?:is|are) (?!not\b)(?<b>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    /// <summary>"Salt is the oldest preservative of fish": what has the superlative is asked for. No persons: they are asked for by "who".</summary>
    [GeneratedRegex(@"^(?<b>\p{Lu}[^,;:]{2,70}?) (?<v>is) the (?<a>(?:single |one |by far the )?(?:(?:most|least) \p{L}+|(?!(?:test|rest|request|interest|forest|harvest|contest|protest|guest|quest|west|chest|nest|priest|manifest)\b)\p{Ll}{2,}est|only|main|chief|#1|number[ -]one) (?!person|man|woman|one|author|player|people|king|queen)(?:[\p{L}+/-]+ ){1,3}(?:of|for|to|in|between|behind|against|among|on) [^,;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Superlative();

    /// <summary>"Patience is the most important virtue": of what, the heading says.</summary>
    [GeneratedRegex(@"^(?<b>\p{Lu}[^,;:]{2,50}) (?:is|are) the (?<a>(?:(?:single )?(?:most important|biggest)|#1|number[ -]one) [\p{L}-]+)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex First();

    [GeneratedRegex(@"^(?<a>(?:The|An?|Every) [^,;:]{3,40}?) wants to (?<c>see|hear|know) (?<b>(?:your|how|whether|that|the|an?|what|why|if) [^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Wants();

    [GeneratedRegex(@"^(?<a>The [^,;:]{3,40}?) (?:doesn['’]t|does not) want [^—–;]+?(?: —| –| --|;) (?:they|it|he|she) wants? to (?<c>see|hear|know) (?<b>(?:how|whether|that|what|why) [^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex WantsInstead();

    [GeneratedRegex(@"^(?<a>The [^,;:]{3,40}?) (?<v>is|are) (?<c>testing|checking|assessing|judging|looking for|watching for|measuring|listening for) (?<b>(?:your|how|whether|that|the|an?|what|why|if) [^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Testing();

    /// <summary>"A viva rests on one question: whose work is it" names what it counts.</summary>
    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]{4,60} one (?:assumption|rule|principle|idea|question|reason|condition|exception|goal|cause|purpose|test|requirement|drawback|advantage|risk|law|axiom|promise|duty)): (?<b>(?![""“])[^:]{8,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex OneThing();

    [GeneratedRegex(@"^(?<a>[A-Z][^,;:]+?),? because (?<b>(?!of ).+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?<a>[^,;:]{2,60}?) (?<v>is|are|must|can|cannot|should) (?<c>[^,;:]{2,60}?),? because (?<b>(?!of ).+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Cause();

    [GeneratedRegex(@"^(?<a>(?:If|When|Whenever) [^,;:]+), (?:then )?(?<b>[a-z][^:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?<a>(?:If|When|Whenever) [^,;:]+), (?:then )?(?<b>[\p{L}][^:;]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Consequence();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]+?),? because (?<b>(?!of ).+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Claim();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]+?), since (?!then\b|last\b|the \d|\d)(?<b>[^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SinceReason();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]+?),? so that (?<b>[^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SoThat();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:.—–]+?)(?:,|;| —| –| --|:) (?:or else|otherwise),? (?<b>[^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"^(?<b>\p{Lu}[^;:]+?),? (?:—|–|--)? ?which is why (?<a>[^;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex WhichIsWhy();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]+?) (?:due|owing) to (?<b>[^,;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DueTo();

    [GeneratedRegex(@"^(?<a>\p{Lu}[^,;:]{2,60}?) every (?<b>(?:\d[\d–-]*|few|two|three|four|five|six|ten|other) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|metres?|meters?|pages?|lines?|lessons?))\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex HowOften();

    [GeneratedRegex(@"^(?<a>(?:An?|The) [^,;:]{3,60}?) is an? (?<b>(?!1[ -])\d[\d–-]*[ -](?:second|minute|hour|day|week|month|year))s? \p{Ll}.+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Lasts();

    /// <summary>An aside: "fits in a jam jar (typical size is 300 ml)".</summary>
    [GeneratedRegex(@"^[^()]*\b(?<a>an? [^,;:()]{3,40}) \((?:the )?(?<c>(?:typical|usual|normal|average|maximum|minimum|default|recommended)(?: \p{Ll}+){1,2}) is (?<b>[^()]*\d[^()]*)\)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Typically();

    [GeneratedRegex(@"^(?<b>(?:(?:The|An?) )?(?!It |This |That |What |Whether )\p{L}[\p{L}-]*(?: [\p{L}-]+)?) (?<v>matters|counts|weighs) more than (?<a>[^,;:]{3,50})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Matters();

    [GeneratedRegex(@"^(?:(?<when>(?:At|In|On|During) [^,;:]+), )?YOU (?<do>\p{Ll}{3,}) (?<a>[^,;:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Emphasised();

    [GeneratedRegex(@"^(?<a>[^,;:]+?) (?<v>is|are) (?:called|known as|termed|referred to as) (?<b>(?:an? |the )?[\p{L}][^,;:]{2,50})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(?<a>[^,;:]{2,50}?),? (?:is |are )?also (?:called|known as) (?<b>[^,;:]{2,50})\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Also();

    [GeneratedRegex(@"^(?<a>(?:“[^“”]{3,60}”|""[^""]{3,60}"")) means (?<b>(?!that\b)[^;:""“]{8,})(?:;.+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex SaidMeaning();

    [GeneratedRegex(@"^(?<a>[^,;:]{2,50}?) means (?!that\b)(?<b>[^\d,;:]{8,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Meaning();
}

namespace Fieldguide.Checklists.Printable;

/// <summary>The words of headings and announcing lines that say what a list is for.</summary>
internal static class PrintableWords
{
    /// <summary>Headings of columns that hold questions to ask of the thing beside them.</summary>
    private static readonly string[] Questions = ["question", "questions", "ask", "what to ask", "ask yourself"];

    /// <summary>Looked for as whole words, in this order: "mistakes to avoid before you start" is about mistakes.</summary>
    private static readonly (ListAim Aim, string[] Phrases)[] Aims =
    [
        (ListAim.Do, ["how to avoid", "how to prevent", "instead of"]),
        (ListAim.Gather,
        [
            "checklist", "check list", "to do list", "todo", "what to bring", "what to pack", "packing list", "what you need", "you will need",
            "you need to have", "have ready", "have at hand", "shopping list",
        ]),
        (ListAim.Avoid,
        [
            "mistakes", "mistake", "pitfalls", "pitfall", "anti patterns", "anti pattern", "antipatterns", "antipattern", "to avoid", "red flags",
            "red flag", "warning signs", "danger signs", "trap", "traps", "bad signs", "signs of trouble", "misconceptions", "typical errors", "frequent errors", "blunders", "donts", "what not to do", "must not", "bad habits", "common errors",
        ]),
        (ListAim.Choose, ["how to choose", "how to pick", "how to decide", "how to select"]),
        (ListAim.Ask,
        [
            "questions to ask", "ask yourself", "ask about", "ask for", "what to ask", "always ask", "clarifying questions", "questions to clarify",
            "questions for", "ask these", "questions worth asking", "questions to answer", "questions to settle", "ask",
        ]),
        (ListAim.Cover,
        [
            "to cover", "must cover", "should cover", "cover these", "cover the following", "call out", "what to mention", "what to say", "do not forget", "remember to", "must include", "must have", "should include", "make sure",
            "what to check", "check that", "check for", "to check", "verify", "look for", "watch for", "considerations",
            "things to consider", "to consider", "criteria",
        ]),
        (ListAim.Do,
        [
            "tips", "best practices", "good practices", "good habits", "habits", "takeaways", "remember", "rules", "golden rules", "guidelines", "advice",
            "dos and donts", "dos", "must", "what to do", "always", "how to prepare", "do", "precautions", "keep in mind",
        ]),
        (ListAim.Steps,
        [
            "steps", "procedure", "procedures", "protocol", "routine", "drill", "instructions", "how to", "for each", "for every", "each time", "every time",
            "practice", "preparation", "prepare", "action plan", "next steps", "to begin", "to start", "to finish",
        ]),
    ];

    /// <summary>Only at the beginning: elsewhere they are about time, not about what to do.</summary>
    private static readonly string[] Moments = [" before ", " after ", " during ", " while ", " at the start ", " at the end ", " on the day ", " when "];

    /// <summary>Only at the beginning: elsewhere they say how the matter is.</summary>
    private static readonly string[] Refusals = [" avoid ", " never ", " do not ", " dont "];

    /// <summary>Only at the end of the announcing line: elsewhere "cover" is a noun, and what "you need" is described.</summary>
    private static readonly (string End, ListAim Aim)[] Ends = [(" cover ", ListAim.Cover), (" need ", ListAim.Gather), (" needed ", ListAim.Gather)];

    /// <summary>Only as the whole heading.</summary>
    private static readonly string[] Supplies = ["equipment", "ingredients", "supplies", "packing"];

    /// <summary>Headings of columns that, in a table of mistakes, hold these.</summary>
    private static readonly string[] Wrongs = ["error", "errors", "wrong", "bad", "problem", "problems", "fault", "symptom"];

    /// <summary>"Why most candidates fail".</summary>
    private static readonly string[] Failures = ["fail", "fails", "failed", "failing", "go wrong", "goes wrong", "went wrong", "lose", "get rejected"];

    /// <summary>A list of kinds is about the matter, whatever they are kinds of.</summary>
    private static readonly string[] Kinds = ["types of", "kinds of", "classes of", "categories of", "steps of", "stages of", "phases of", "steps in"];

    /// <summary>Lists below these are about the matter itself.</summary>
    private static readonly string[] Matter =
    [
        "pros", "cons", "advantages", "disadvantages", "benefits", "drawbacks", "strengths", "weaknesses", "trade offs", "tradeoffs", "how it works", "why",
        "when to use", "use cases", "used for", "features", "types", "kinds", "components", "properties", "what you will learn", "objectives", "definition",
        "definitions", "overview", "options", "history", "results", "output", "pacing", "schedule", "timetable", "study plan", "reading plan", "learning plan",
    ];

    /// <summary>Whatever stands below these is no list to work through, however deep.</summary>
    private static readonly string[] Foreign =
    [
        "example", "examples", "walkthrough", "walkthroughs", "case study", "case studies", "contents", "references", "resources", "further reading", "see also",
        "related", "bibliography", "literature", "sources", "glossary", "changelog", "answer", "answers", "solution", "solutions", "quiz", "appendix",
        "interview questions", "practice questions", "review questions", "exercises",
    ];

    /// <summary>The heading names a checklist, so that it is one by itself.</summary>
    public static bool IsChecklist(string words) => Has(words, ["checklist", "checklists", "check list", "to do list", "packing list"]);

    /// <summary>A heading that, without those above it, does not say what the list is about.</summary>
    public static bool SaysNothing(string words) => Array.IndexOf(Empty, words.Trim()) >= 0;

    private static readonly string[] Empty =
    [
        "checklist", "check list", "list", "lists", "tasks", "task list", "to do", "todo", "items", "steps", "tips", "questions", "exercises", "notes", "practice",
        "procedure", "the procedure", "overview", "summary", "introduction", "preparation", "materials", "equipment", "before", "after", "during", "next steps", "rules", "the rule", "the order", "choose", "choosing", "examples",
        "ingredients", "supplies", "key points", "takeaways", "key takeaways", "pitfalls", "common pitfalls", "mistakes", "common mistakes", "common errors", "red flags",
        "criteria", "assessment criteria",
    ];

    /// <param name="words">As <see cref="Label.Words"/> gives them.</param>
    public static ListAim? AimOf(string words)
    {
        if (Has(words, Kinds))
        {
            return null;
        }

        if (Has(words, ["why", "reasons"]) && Has(words, Failures))
        {
            return ListAim.Avoid;
        }

        foreach (var (aim, phrases) in Aims)
        {
            if (Has(words, phrases))
            {
                return aim;
            }
        }

        return Array.IndexOf(Supplies, words.Trim()) >= 0 ? ListAim.Gather
            : Array.Exists(Refusals, r => words.StartsWith(r, StringComparison.Ordinal)) ? ListAim.Avoid
            : Array.Exists(Moments, m => words.StartsWith(m, StringComparison.Ordinal)) ? ListAim.Steps : null;
    }

    /// <summary>As <see cref="AimOf"/>, for a line that ends in a colon.</summary>
    public static ListAim? AimOfLead(string words) =>
        Array.Find(Ends, e => words.EndsWith(e.End, StringComparison.Ordinal)) is { End: not null } end ? end.Aim : AimOf(words);

    /// <summary>The column is named for what went wrong.</summary>
    public static bool IsWrong(string words) => Has(words, Wrongs);

    /// <summary>The column is named for questions.</summary>
    public static bool Asks(string words) => Has(words, Questions);

    public static bool IsMatter(string words) => Has(words, Matter) || Has(words, Kinds);

    public static bool IsForeign(string words) => Has(words, Foreign);

    private static bool Has(string words, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            for (var at = words.IndexOf(phrase, StringComparison.Ordinal); at > 0; at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if (words[at - 1] == ' ' && words[at + phrase.Length] == ' ')
                {
                    return true;
                }
            }
        }

        return false;
    }
}

namespace Fieldguide.Checklists.Printable;

/// <summary>The words of headings and announcing lines that say what a list is for.</summary>
internal static class PrintableWords
{
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
            "red flag", "warning signs", "danger signs", "traps", "blunders", "donts", "what not to do", "must not", "bad habits", "common errors",
        ]),
        (ListAim.Ask,
        [
            "questions to ask", "ask yourself", "ask about", "ask for", "what to ask", "always ask", "clarifying questions", "questions to clarify",
            "questions for", "ask these", "questions worth asking", "questions to answer", "questions to settle", "ask",
        ]),
        (ListAim.Cover,
        [
            "cover", "call out", "what to mention", "what to say", "do not forget", "remember to", "must include", "must have", "should include", "make sure",
            "what to check", "check that", "check for", "to check", "verify", "look for", "watch for",
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

    /// <summary>Lists below these are about the matter itself.</summary>
    private static readonly string[] Matter =
    [
        "pros", "cons", "advantages", "disadvantages", "benefits", "drawbacks", "strengths", "weaknesses", "trade offs", "tradeoffs", "how it works", "why",
        "when to use", "use cases", "used for", "features", "types", "kinds", "components", "properties", "what you will learn", "objectives", "definition",
        "definitions", "overview", "options", "history", "results", "output",
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
        "procedure", "the procedure", "overview", "summary", "introduction", "preparation", "materials", "equipment", "before", "after", "during", "next steps", "rules", "the rule", "choose", "choosing", "examples",
    ];

    /// <param name="words">As <see cref="Label.Words"/> gives them.</param>
    public static ListAim? AimOf(string words)
    {
        foreach (var (aim, phrases) in Aims)
        {
            if (Has(words, phrases))
            {
                return aim;
            }
        }

        return Array.Exists(Refusals, r => words.StartsWith(r, StringComparison.Ordinal)) ? ListAim.Avoid
            : Array.Exists(Moments, m => words.StartsWith(m, StringComparison.Ordinal)) ? ListAim.Steps : null;
    }

    public static bool IsMatter(string words) => Has(words, Matter);

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

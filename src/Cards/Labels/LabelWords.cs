using System.Collections.Frozen;

namespace Fieldguide.Cards.Labels;

/// <summary>What a label announces, such as "The mistake:" or "Pros:".</summary>
public enum LabelRole
{
    None,
    Mistake,
    Fix,
    Bad,
    Good,
    Pros,
    Cons,
    When,
    WhenNot,
    Question,
    Answer,

    /// <summary>What was chosen or found in the end.</summary>
    Verdict,

    /// <summary>Names no fact of its own: "Example:", "Note:".</summary>
    Aside,
}

/// <summary>The words that guides label things with. Data: a subject that uses other words adds them here.</summary>
internal static class LabelWords
{
    private static readonly FrozenDictionary<string, LabelRole> Roles = new Dictionary<LabelRole, string[]>
    {
        [LabelRole.Mistake] = ["mistake", "mistakes", "common mistake", "typical mistake", "classic mistake", "frequent mistake", "beginner mistake", "rookie mistake", "error", "common error", "problem", "pitfall", "trap", "anti-pattern", "antipattern", "anti pattern", "misconception", "fallacy", "fault", "failure", "bottleneck", "gotcha", "common pitfall", "common trap", "challenge", "trouble", "symptom", "issue", "what goes wrong", "common slip", "typical slip", "classic slip", "frequent slip", "blunder", "common blunder", "typical error", "frequent error", "classic error"],
        [LabelRole.Fix] = ["fix", "fixes", "solution", "remedy", "cure", "correction", "repair", "do instead", "instead", "what to do instead", "better", "prevention", "mitigation", "resolution", "how to fix it", "how to avoid it", "how to avoid", "how to avoid this", "how to fix", "how to prevent it", "avoid by", "avoid it by", "way out", "do this instead", "correct approach", "better approach", "what to say instead", "say instead", "instead say", "instead, say"],
        [LabelRole.Bad] = ["bad", "wrong", "weak", "weak answer", "poor", "poor answer", "don't", "do not", "avoid", "not", "before", "incorrect", "bad example", "bad answer", "wrong answer", "myth", "unclear", "vague", "red flag", "never", "not this", "dont", "bad questions", "bad question"],
        [LabelRole.Good] = ["good", "right", "strong", "strong answer", "good answer", "do", "prefer", "correct", "after", "good example", "right answer", "fact", "truth", "reality", "clear", "precise", "green flag", "always", "but this", "best", "good questions", "good question"],
        [LabelRole.Pros] = ["pros", "pro", "advantages", "advantage", "benefits", "benefit", "strengths", "upsides", "upside", "merits", "arguments for", "for"],
        [LabelRole.Cons] = ["cons", "con", "disadvantages", "disadvantage", "drawbacks", "drawback", "weaknesses", "downsides", "downside", "limitations", "demerits", "arguments against", "against"],
        [LabelRole.When] = ["when to use", "when to use it", "use when", "use it when", "choose when", "use it for", "use for", "use cases", "use case", "best for", "good for", "indications", "suitable for", "when it fits", "when it applies"],
        [LabelRole.WhenNot] = ["when not to use", "when not to use it", "when not to", "when not", "avoid when", "do not use when", "don't use when", "not for", "contraindications", "bad for", "when it does not fit", "when it does not apply"],
        [LabelRole.Question] = ["q", "question"],
        [LabelRole.Answer] = ["a", "answer"],
        [LabelRole.Verdict] = ["verdict", "conclusion", "bottom line", "decision", "final decision", "final choice", "our choice", "choice", "recommendation", "holding", "ruling", "outcome"],
        [LabelRole.Aside] =
        [
            "example", "examples", "for example", "e.g", "note", "notes", "tip", "tips", "pro tip", "hint", "remember", "important", "warning", "caution", "info", "see", "see also", "source", "sources",
            "result", "results", "summary", "tl;dr", "options", "steps", "how it works", "output", "input", "given", "task", "exercise", "next", "previous", "total", "status", "todo",
            "time", "duration", "instructor", "lecturer", "teacher's name", "professor", "trainer", "recruiter", "office hours", "room", "venue", "location", "contact", "e-mail", "email", "phone", "website", "url", "course code", "interview date", "deadline", "due", "due date", "company", "maintainer", "license", "licence", "bring", "parking", "locker", "author", "date", "updated", "last updated", "version", "level", "difficulty", "reading time", "prerequisites", "related", "further reading", "references", "contents", "overview", "now calculate",
            "format", "situation", "action", "scenario", "technical problem", "real-life scenario", "question to ask", "questions to ask", "update", "context", "background", "this page", "figure", "table", "caption", "critical", "observation", "method",
            "interviewer", "you", "me", "candidate", "teacher", "student", "speaker", "judge", "customer", "client", "user", "server", "alice", "bob", "host", "guest", "waiter", "doctor", "patient", "prompt", "good to know", "yes", "no",
        ],
    }.SelectMany(r => r.Value.Select(word => KeyValuePair.Create(word, r.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What numbered headings begin with.</summary>
    public static readonly string[] NumberedParts = ["Step", "Phase", "Stage", "Part", "Module", "Chapter", "Section", "Unit", "Lesson", "Week", "Day", "Mistake", "Pitfall", "Rule", "Tip", "Approach", "Option", "Scenario", "Bottleneck", "Method"];

    /// <summary>Those of them that follow one another in time.</summary>
    public static readonly FrozenSet<string> Sequences = Set("step", "phase", "stage");

    /// <summary>Columns that say what the thing in their row is: "Description" asks for the thing itself.</summary>
    public static readonly FrozenSet<string> Meanings = Set("meaning", "definition", "description", "explanation", "what it is", "what it means", "in short", "in brief", "in a sentence", "in one sentence");

    /// <summary>Nouns that a column's header names one property with: "the price of …".</summary>
    public static readonly FrozenSet<string> Properties = Set(
        "time", "cost", "price", "number", "key number", "cause", "remedy", "fix", "cure", "solution", "example", "weight", "impact", "purpose", "aim", "goal", "role", "function", "task", "effect", "result", "consequence", "outcome", "risk", "danger", "benefit", "advantage", "drawback", "disadvantage",
        "downside", "upside", "strength", "weakness", "limit", "limitation", "trade-off", "tradeoff", "guarantee", "symbol", "formula", "unit", "value", "size", "length", "width", "height", "mass", "density", "temperature", "pressure", "volume", "charge", "colour", "color", "shape", "taste", "smell", "origin", "source",
        "typical time", "typical use", "typical size", "typical value", "planning figure", "main risk", "main idea", "key idea", "key component", "key question", "architecture pattern", "abbreviation", "name", "full name", "latin name", "meaning", "opposite", "synonym", "unit of measure", "downtime per year", "capital", "population", "currency", "author", "year", "date",
        "penalty", "sentence", "burden of proof", "standard of proof", "remedies", "element", "court", "statute", "source of law", "reason", "justification", "rule", "exception", "mechanism", "failure mode", "bottleneck", "metric", "signal", "symptom", "treatment", "dose", "half-life", "boiling point", "melting point", "atomic number", "atomic mass",
        "ingredient", "texture", "cooking time", "oven temperature", "storage", "shelf life", "complexity", "time complexity", "space complexity", "latency", "throughput", "durability", "availability", "consistency", "ordering", "default", "type", "kind", "category", "pattern", "sign of strength", "criterion", "mitigation", "prevention", "recovery", "detection", "price you pay");

    /// <summary>Columns a reader fills in, or that lead elsewhere.</summary>
    public static readonly FrozenSet<string> NoFacts = Set("notes", "note", "done", "score", "your score", "points", "status", "link", "links", "see", "see also", "more", "read", "page", "pages", "chapter", "source", "reference", "references", "#", "no", "nr", "number", "your answer", "answer here", "checked", "ok", "tick", "file", "url", "next", "read more", "read first", "go to", "where to read", "details", "deep dive", "guide", "rating", "yours", "mine", "comment", "comments", "remarks");

    /// <summary>Headers of columns that name options rather than properties.</summary>
    public static readonly FrozenSet<string> Aspects = Set("factor", "aspect", "criterion", "criteria", "dimension", "property", "feature", "attribute", "characteristic", "question", "consideration", "point", "quality", "category", "");

    /// <summary>Words at the start that tell somebody to do something.</summary>
    public static readonly FrozenSet<string> Imperatives = Set(
        "use", "draw", "label", "show", "leave", "check", "watch", "do", "don't", "dont", "never", "always", "start", "begin", "follow", "discuss", "go", "consider", "know", "think", "take", "have", "drive", "acknowledge", "bring", "end", "let", "communicate", "add", "avoid", "make", "write", "get",
        "ask", "say", "tell", "explain", "state", "give", "put", "set", "stop", "keep", "try", "run", "read", "look", "listen", "wait", "prefer", "choose", "pick", "decide", "define", "identify", "clarify", "remember", "remove", "replace", "wash", "cut", "stir", "heat", "cool", "boil", "bake", "cook", "season", "taste", "weigh", "measure", "record", "wear", "handle", "prove", "cite", "argue", "practice", "practise", "prepare", "review", "focus", "work", "be", "become", "stay", "treat", "accept", "admit", "name", "list", "compare", "estimate", "compute", "calculate", "round", "narrate", "repeat", "learn", "teach", "test",
        "mention", "ignore", "skip", "jump", "design", "sketch", "describe", "assume", "present", "address", "summarise", "summarize", "quantify", "justify", "reference", "spend", "allow", "apply", "build", "bear", "care", "connect", "count", "create", "develop", "divide", "ensure", "expect", "find", "finish", "help", "hold", "include", "invest", "join", "lead", "limit", "link", "maintain", "move", "notice", "offer", "open", "organise", "organize", "pause", "pay", "plan", "play", "point", "pour", "press", "protect", "pull", "push", "raise", "reduce", "refer", "refuse", "report", "rest", "return", "rinse", "save", "see", "select", "send", "share", "sleep", "solve", "speak", "specify", "split", "spot", "study", "support", "trust", "turn", "understand", "update", "verify", "visit", "wrap", "cover");

    /// <summary>Of those the verbs that can stand in a question with their object asked for: "what do you say".</summary>
    public static readonly FrozenSet<string> TakesObject = Set("say", "use", "write", "ask", "take", "give", "choose", "prefer", "wear", "add", "draw", "show", "eat", "drink", "buy", "build", "name", "state", "record", "measure");

    /// <summary>First words of a task that is set like a question: "Design a …", "Prove that …".</summary>
    public static readonly FrozenSet<string> Prompts = Set("design", "explain", "describe", "compare", "contrast", "derive", "prove", "calculate", "compute", "estimate", "sketch", "name", "list", "define", "discuss", "show", "justify", "outline", "predict", "translate", "solve", "evaluate", "diagnose", "classify", "summarise", "summarize", "walk");

    public static readonly FrozenSet<string> Questions = Set("what", "which", "when", "why", "how", "where", "who", "whom", "whose");

    /// <summary>First words of questions that yes or no answers.</summary>
    public static readonly FrozenSet<string> YesNo = Set("is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will", "has", "have", "had", "may", "must", "am", "shall", "might", "isn't", "aren't", "don't", "doesn't", "can't", "shouldn't");

    /// <summary>First words that mean something else on every page.</summary>
    public static readonly FrozenSet<string> Pointing = Set("it", "this", "that", "these", "those", "they", "he", "she", "its", "their", "them", "his", "her", "here", "there", "both", "such", "then", "so", "but", "and", "or", "otherwise", "instead", "above", "below", "next", "again", "also", "still", "hence", "thus", "therefore", "yet", "another", "everything", "one", "ones", "same", "latter", "former", "first", "second", "third", "finally", "note", "now", "only", "even", "because", "i", "we", "you", "my", "your", "our", "let", "say", "suppose", "assume", "imagine", "if", "with", "without", "after", "before", "for", "in", "at", "on", "from", "under", "over", "to", "by");

    public static LabelRole RoleOf(string label)
    {
        var key = label.Trim().Trim(':', '.', '!', '?', '"', '“', '”').Trim().Replace('’', '\'').ToLowerInvariant();
        if (Roles.TryGetValue(key, out var role))
        {
            return role;
        }

        foreach (var article in Articles)
        {
            if (key.StartsWith(article, StringComparison.Ordinal) && Roles.TryGetValue(key[article.Length..], out role))
            {
                return role;
            }
        }

        // "Advantages of steam".
        if (SubjectOf(key) is { } subject && Roles.TryGetValue(key[..^(subject.Length + 4)], out role) && role is LabelRole.Pros or LabelRole.Cons)
        {
            return role;
        }

        // "Example -- a notification system", "Example: …".
        if (key.StartsWith("example", StringComparison.Ordinal) && key.Length > 8 && (key[7] == ' ' || key[7] == ':'))
        {
            return LabelRole.Aside;
        }

        // "Mistake 3", "Problem 2".
        var bare = key.AsSpan().TrimEnd("0123456789 #").ToString();
        return bare == "slip" && bare.Length < key.Length ? LabelRole.Mistake : bare.Length < key.Length && Roles.TryGetValue(bare, out role) ? role : LabelRole.None;
    }

    /// <summary>Of "Advantages of steam" the steam; null where a label names nothing.</summary>
    public static string? SubjectOf(string label) => label.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && of + 4 < label.Length ? label[(of + 4)..] : null;

    private static readonly string[] Articles = ["the ", "a ", "an ", "common ", "your ", "my ", "our "];

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}

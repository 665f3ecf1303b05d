using Fieldguide.Cards.Headings;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>Takes what the readers of each shape find on one page, lets through what is fit to be learned, and notes what is not.</summary>
internal sealed class CardCollector(string title, Vocabulary vocabulary)
{
    private const int RefusalText = 80;

    private readonly List<CardDraft> _cards = [];
    private readonly List<CardRefusal> _refusals = [];
    private IReadOnlyList<string> _path = [];
    private IReadOnlyList<string>? _subjects;
    private Lazy<string?>? _heading;
    private string? _option;
    private string? _headingId;
    private int _group;

    public IReadOnlyList<CardDraft> Cards => _cards;

    public IReadOnlyList<CardRefusal> Refusals => _refusals;

    /// <summary>What the text is about at this place: the nearest heading, above all headings the page's title.</summary>
    public string Topic { get; private set; } = Tidy.Heading(title);

    public GuideSection? Section { get; private set; }

    public IReadOnlyList<string> Path
    {
        get => _path;
        private set => (_path, _subjects, _heading) = (value, null, null);
    }

    public string Title => title;

    /// <summary>The nearest heading in the few words that can stand in a question; null where none can.</summary>
    public string? Heading => (_heading ??= new(FindHeading)).Value;

    /// <summary>How the page writes its words.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>The option that pros and cons below are about, where a bold line names one; else null.</summary>
    public string? Option
    {
        get => _option;
        set => (_option, _subjects) = (value, null);
    }

    /// <summary>The last line that introduces what follows it, such as "To dilute an acid:"; null after anything else.</summary>
    public RichText? Lead { get; set; }

    /// <summary>What the author said about the block that is read now.</summary>
    public CardDirective? Directive { get; set; }

    public void Enter(GuideSection section)
    {
        Section = section;
        Path = section.Path;
        _headingId = section.Heading?.Id;
        Topic = Tidy.Heading(section.Path.Count > 0 ? section.Path[^1] : title);
        Matter = Topic;
        (Option, Lead, Directive) = (null, null, null);
    }

    /// <summary>What a choice at this place is made for: the heading, or the bold line that stands for one unless it is one of those to choose from.</summary>
    public string Matter { get; private set; } = Tidy.Heading(title);

    /// <summary>A bold line that works as a heading for all that follows, to the next such line or heading.</summary>
    /// <param name="isAlternative">One of several to choose from.</param>
    public void EnterOption(string name, bool isAlternative)
    {
        Path = [.. Section?.Path ?? [], name];
        (Topic, Option) = (name, name);
        Matter = isAlternative ? Matter : name;
    }

    /// <summary>A line of a block that works as a heading, for what stands below it.</summary>
    public IDisposable Below(string topic)
    {
        var before = new Nested(this, Topic, _path);
        Topic = Tidy.Heading(topic);
        Path = [.. _path, Topic];
        return before;
    }

    public int NextGroup() => ++_group;

    /// <summary>Whether a card of this page has these points already, under another question.</summary>
    public bool Holds(IReadOnlyList<RichText> points) => _cards.Exists(c => c.Points.Count == points.Count && c.Points.Zip(points, (a, b) => a.Plain == b.Plain).All(same => same));

    /// <summary>Whether a card of this page asks the same.</summary>
    public bool Asks(RichText front) => _cards.Exists(c => c.Front.Plain == front.Plain);

    public void Refuse(RefusalReason reason, int line, string text) =>
        _refusals.Add(new(reason, line, text.Length > RefusalText ? text[..RefusalText].TrimEnd() + "…" : text));

    /// <param name="said">Comments at the card's own place, which speak louder than those above its block.</param>
    /// <returns>Whether the card was taken.</returns>
    public bool Offer(CardDraft draft, IReadOnlyList<string>? said = null)
    {
        var own = said is { Count: > 0 } ? CardDirective.Of(said) : null;
        if (own is { Skip: true })
        {
            return false;
        }

        var (card, reason) = CardGate.Pass(draft);
        if (card is null)
        {
            Refuse(reason, draft.Line, draft.Front.Plain);
            return false;
        }

        var directive = own ?? Directive;
        _cards.Add(card with
        {
            HeadingPath = _path,
            NeedsSubject = card.NeedsSubject ?? (_path.Any(SubjectName.IsExample) ? true : null),
            Subjects = Subjects(card.Subjects),
            HeadingId = _headingId,
            Group = card.Group == 0 ? NextGroup() : card.Group,
            PinnedId = directive?.Id,
            IsReversible = card.Points.Count == 0 && (directive?.Reverse ?? card.IsReversible),
        });

        // One id, one card: the first that comes.
        if (own is null && Directive is { Id: not null })
        {
            Directive = Directive with { Id = null };
        }

        return true;
    }

    private string? FindHeading()
    {
        for (var i = _path.Count - 1; i >= 0; i--)
        {
            if (SubjectName.Named(_path[i]) is { } name)
            {
                return Casing.Name(name, vocabulary);
            }
        }

        return null;
    }

    /// <param name="own">What the card itself says it is about.</param>
    private IReadOnlyList<string> Subjects(IReadOnlyList<string> own)
    {
        var here = _subjects ??= FindSubjects();
        return own.Count == 0 ? here : [.. own, .. here.Except(own, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>What a question at this place may be about: an example that is worked through here, a bold line, the headings from the nearest up, the page.</summary>
    private IReadOnlyList<string> FindSubjects()
    {
        var subjects = new List<string>();
        void Add(string? name)
        {
            if (name is not null && !subjects.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                subjects.Add(name);
            }
        }

        for (var i = _path.Count - 1; i >= 0; i--)
        {
            Add(SubjectName.IsExample(_path[i]) ? SubjectName.Of(_path[i]) : null);
        }

        Add(Option is null ? null : SubjectName.Of(Option));
        for (var i = _path.Count - 1; i >= 0; i--)
        {
            // A step belongs to what it is a step of.
            var isStep = i > 0 && HeadingSteps.Named(_path[i], vocabulary) is not null;
            Add(isStep ? SubjectName.Of(_path[i - 1]) : null);
            Add(SubjectName.Of(_path[i]));
        }

        Add(SubjectName.OfTitle(title));
        if (subjects.Count == 0)
        {
            Add(Heading);
        }

        return subjects;
    }

    private sealed class Nested(CardCollector cards, string topic, IReadOnlyList<string> path) : IDisposable
    {
        public void Dispose() => (cards.Topic, cards.Path) = (topic, path);
    }
}

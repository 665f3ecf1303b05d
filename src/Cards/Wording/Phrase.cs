using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Wording;

/// <summary>A question put together from our words and the author's. Links are left out: a question that leads to its answer asks nothing.</summary>
internal sealed class Phrase
{
    private readonly List<TextRun> _runs = [];

    public Phrase Say(string text)
    {
        if (text.Length > 0)
        {
            // Ours begin a question as any sentence begins; an author's words stay as they are.
            _runs.Add(new(_runs.Count == 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text, RunStyle.None, null, 0, 0));
        }

        return this;
    }

    public Phrase Say(RichText text)
    {
        _runs.AddRange(text.Runs.Select(r => r with { Link = null }));
        return this;
    }

    /// <summary>The thing the question is about.</summary>
    public Phrase Name(RichText text)
    {
        _runs.AddRange(text.Runs.Select(r => r with { Link = null, Style = r.Style | RunStyle.Bold }));
        return this;
    }

    public Phrase Name(string text)
    {
        _runs.Add(new(text, RunStyle.Bold, null, 0, 0));
        return this;
    }

    public RichText End() => new RichText(_runs).Trim();

    /// <summary>A text of one style that none of the author's has.</summary>
    public static RichText Of(string text) => new Phrase().Say(text).End();

    /// <summary>The same words without their links and without bold, which in a question marks its subject.</summary>
    public static RichText Plain(RichText text) => new([.. text.Runs.Select(r => r with { Link = null, Style = r.Style & ~RunStyle.Bold })]);
}

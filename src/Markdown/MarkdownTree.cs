using Markdig.Syntax;

namespace Fieldguide.Markdown;

/// <summary>
/// The tree of one page. A tree takes about fifteen times the room of its text, so it is held weakly: a small guide
/// parses each page once, a guide of thousands gives trees back under pressure and parses again when a page is rendered.
/// Parsing is a pure function, so nobody can tell.
/// </summary>
public sealed class MarkdownTree(string body)
{
    private readonly WeakReference<MarkdownDocument?> _document = new(null);

    public string Body => body;

    /// <summary>Never changed by those who read it.</summary>
    /// <exception cref="ArgumentException">Nested deeper than Markdig's limit.</exception>
    public MarkdownDocument Document
    {
        get
        {
            if (!_document.TryGetTarget(out var document))
            {
                document = Markdig.Markdown.Parse(body, MarkdownSyntax.Pipeline);
                HeadingPass.AssignIds(document);
                _document.SetTarget(document);
            }

            return document;
        }
    }
}

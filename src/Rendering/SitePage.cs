using System.Text.Json;
using System.Text.Json.Serialization;
using Fieldguide.Files;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Rendering;

/// <summary>What a page of ours shows where others show an author's text: one subclass for each kind of page.</summary>
public abstract record PageContent
{
    /// <summary>Headings for the contents beside the text.</summary>
    public virtual IReadOnlyList<ContentsEntry> Contents => [];

    /// <summary>It shows the page's title itself, so that the page does not.</summary>
    [JsonIgnore]
    public virtual bool HasOwnTitle => false;

    /// <summary>Null for title and description alone.</summary>
    [JsonIgnore]
    public virtual PageHead? Head => null;

    /// <summary>It takes the room of the contents beside the text, too.</summary>
    [JsonIgnore]
    public virtual bool IsWide => false;

    /// <summary>Names of the style sheets it needs beside the one of all pages.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<string> Styles => [];

    /// <summary>Equal for two contents that show the same. Asked for only where a second run comes in the same process.</summary>
    [JsonIgnore]
    public virtual string Fingerprint => JsonSerializer.Serialize(this, GetType());
}

/// <summary>A page that the program makes: concepts, decks, checklists and their lists.</summary>
/// <param name="Parents">Above it, from below home down; for the breadcrumbs.</param>
/// <param name="Content">Made when the page is, and not kept.</param>
/// <param name="Bar">Short title in the bar; null for pages that are not named there.</param>
public sealed record SitePage(
    PageAddress Address,
    string Title,
    string? Description,
    IReadOnlyList<PageParent> Parents,
    Func<PageScope, PageContent> Content,
    string? Bar = null);

public sealed record PageParent(PageAddress Address, string Title);

/// <summary>Addresses and texts as they stand on one page.</summary>
public abstract class PageScope
{
    /// <summary>A link from this page.</summary>
    public abstract string To(PageAddress address, string? fragment = null);

    /// <summary>A link from this page to a file of the site.</summary>
    public abstract string To(OutputPath file);

    /// <summary>Text of a guide with its links made right for this page; safe to print as it is.</summary>
    /// <param name="guide">The guide it stands in, from which its addresses are meant.</param>
    public abstract string Html(SourcePath guide, BodyTemplate text);

    /// <summary>Cards and lists of a concept, as links from this page.</summary>
    /// <param name="concept">Slug.</param>
    public virtual IReadOnlyList<PracticeLink> Practice(string concept) => [];
}

/// <summary>What a guide page points to at its end: its concepts, its deck, its lists.</summary>
/// <param name="Order">Of the groups on the page, smallest first.</param>
/// <param name="Title">Of the group, such as "Concepts".</param>
public sealed record PageEnd(SourcePath Page, int Order, string Title, IReadOnlyList<PageEndLink> Links);

/// <param name="Note">Beside the link, such as "12 cards"; null for nothing.</param>
/// <param name="Family">Of a concept; null for others.</param>
public sealed record PageEndLink(PageAddress Address, string Title, string? Note = null, string? Family = null);

/// <inheritdoc cref="PageEnd"/>
public sealed record InThisPage(string Title, IReadOnlyList<InThisPageLink> Links);

/// <param name="Href">Ready for the page it stands on.</param>
public sealed record InThisPageLink(string Href, string Title, string? Note, string? Family);

using System.Net;
using System.Text;
using Fieldguide.Concepts.Matching;
using Fieldguide.Concepts.Names;
using Fieldguide.Linking;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>
/// Finds the concepts a page mentions and decides which mentions become links. Each rule has its name in
/// <see cref="LinkRule"/>; in doubt there is no link, since a wrong one costs more than a missing one.
/// </summary>
public sealed class PageLinker
{
    /// <summary>In a paragraph, one link in so many words.</summary>
    private const int WordsPerLink = 12;

    /// <summary>An item of a list this short is read by glancing, as a cell is.</summary>
    private const int ShortItem = 16;

    /// <summary>So many places with a cue tell the sense of a page's others.</summary>
    private const int ShownEnough = 2;

    private readonly ConceptBook _book;
    private readonly LinkedPage _page;
    private readonly BodyTemplate _template;
    private readonly HashSet<Place> _linked = [];
    private readonly HashSet<Place> _authors = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<BlockMentions> _blocks = [];

    // Places of ordinary words beside which no cue stands, but nothing against the name, either.
    private readonly HashSet<int> _open = [];
    private TableHead? _head;

    private PageLinker(ConceptBook book, LinkedPage page) => (_book, _page, _template) = (book, page, page.Page.Guide.Body);

    public static PageMentions Find(ConceptBook book, LinkedPage page)
    {
        if (page.Page.Guide.Front.LinkConcepts == false || !page.Page.Guide.IsMarkdown)
        {
            return new(page.Page, []);
        }

        var linker = new PageLinker(book, page);
        linker.NoteAuthorsLinks();
        for (var i = 0; i < linker._template.Texts.Count; i++)
        {
            linker.Read(i);
        }

        linker.TakeSenses();
        foreach (var block in linker._blocks)
        {
            linker._mentions.AddRange(linker.Thin(block.Found, linker._template.Texts[block.Index], block.Text));
        }

        return new(page.Page, linker._mentions);
    }

    private sealed record BlockMentions(int Index, BlockText Text, List<Mention> Found);

    /// <summary>
    /// A word keeps its sense through a text ("one sense per discourse": Gale, Church and Yarowsky, 1992). Where a page has
    /// shown more than once that it means the concept, further places need no cue of their own.
    /// </summary>
    private void TakeSenses()
    {
        if (_open.Count == 0)
        {
            return;
        }

        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in _blocks.SelectMany(b => b.Found))
        {
            if (mention.Rule == LinkRule.Linked)
            {
                shown[mention.Concept.Id] = shown.GetValueOrDefault(mention.Concept.Id) + 1;
            }
        }

        foreach (var block in _blocks)
        {
            for (var i = 0; i < block.Found.Count; i++)
            {
                var mention = block.Found[i];
                if (_open.Contains(mention.Start) && shown.GetValueOrDefault(mention.Concept.Id) >= ShownEnough)
                {
                    block.Found[i] = mention with { Rule = LinkRule.Linked };
                }
            }
        }
    }

    /// <summary>A concept in a section. A table lies in one, so that once in a section is once in a table, too.</summary>
    private sealed record Place(string Concept, int Section);

    /// <summary>An author's own link to a concept stands for ours in its section.</summary>
    private void NoteAuthorsLinks()
    {
        var block = 0;
        foreach (var hole in _template.Holes)
        {
            if (hole.Kind != BodyHoleKind.LinkStart || !_page.Links.TryGetValue(hole.Written, out var target)
                || target is not LinkResolution.ToPage to || _book.At(to.Address) is not { } concept)
            {
                continue;
            }

            while (block + 1 < _template.Texts.Count && _template.Texts[block + 1].Start <= hole.Offset)
            {
                block++;
            }

            if (block < _template.Texts.Count)
            {
                _authors.Add(new(concept.Id, _template.Texts[block].Section));
            }
        }
    }

    private void Read(int index)
    {
        var block = _template.Texts[index];
        var html = _template.Html;
        List<Mention>? found = null;
        BlockText? text = null;
        foreach (var words in BlockLines.In(html, block))
        {
            foreach (var hit in _book.Trie.Find(html, words))
            {
                text ??= BlockText.Of(_template, block);
                (found ??= []).Add(Judge(hit, index, text));
            }
        }

        if (found is not null)
        {
            _blocks.Add(new(index, text!, found));
        }
    }

    /// <summary>One mention against every rule that does not need its neighbours.</summary>
    private Mention Judge(NameHit hit, int index, BlockText text)
    {
        var block = _template.Texts[index];
        var form = Choose(hit.Forms, out var isAmbiguous);
        var rule = Rule();
        var span = SpanOf(block, hit.Start);
        return new(
            form.Concept, hit.Start, hit.Length, index, span.Line,
            span.Column + WebUtility.HtmlDecode(_template.Html[span.Start..hit.Start]).Length,
            WebUtility.HtmlDecode(_template.Html.Substring(hit.Start, hit.Length)), rule);

        LinkRule Rule()
        {
            if (_book.IsNever(form.Name))
            {
                return LinkRule.Never;
            }

            if (IsPartOfAddress(hit))
            {
                return LinkRule.PartOfAddress;
            }

            if (isAmbiguous)
            {
                return LinkRule.Ambiguous;
            }

            if (form.NeedsCue && !HasCue(form, hit, index, text))
            {
                return LinkRule.NoCue;
            }

            if (form.Concept.Page == _page.Page.Path || form.Concept.Address == _page.Page.Address)
            {
                return LinkRule.OwnPage;
            }

            return IsDefining(form, index) ? LinkRule.Defines : LinkRule.Linked;
        }
    }

    /// <summary>The concept with the best right to the form: its name before an alias, an alias before a derived form.</summary>
    private static ConceptForm Choose(IReadOnlyList<ConceptForm> forms, out bool isAmbiguous)
    {
        var best = forms[0];
        isAmbiguous = false;
        for (var i = 1; i < forms.Count; i++)
        {
            if (forms[i].Weight > best.Weight)
            {
                best = forms[i];
                isAmbiguous = false;
            }
            else if (forms[i].Weight == best.Weight && forms[i].Concept != best.Concept)
            {
                isAmbiguous = true;
            }
        }

        return best;
    }

    private static TextSpan SpanOf(TextBlock block, int offset)
    {
        var span = block.Spans[0];
        foreach (var candidate in block.Spans)
        {
            if (candidate.Start > offset)
            {
                break;
            }

            span = candidate;
        }

        return span;
    }

    /// <summary>Glued to what makes it a path, a file, a variable or a call.</summary>
    private bool IsPartOfAddress(NameHit hit)
    {
        var html = _template.Html;
        var end = hit.Start + hit.Length;
        var before = hit.Start > 0 ? html[hit.Start - 1] : ' ';
        var after = end < html.Length ? html[end] : ' ';
        var beyond = end + 1 < html.Length ? html[end + 1] : ' ';
        var twoBefore = hit.Start > 1 ? html[hit.Start - 2] : ' ';
        return before is '_' or '@' or '#' or '$' or '\\' or '.' or '='
            || (before == '/' && !char.IsLetterOrDigit(twoBefore))
            || (before == ':' && twoBefore == ':')
            || after is '_' or '@' or '=' or '('
            || (after is '.' or ':' && char.IsLetterOrDigit(beyond))
            || (after == '/' && !char.IsLetter(beyond) && beyond != ' ');
    }

    private bool HasCue(ConceptForm form, NameHit hit, int index, BlockText text)
    {
        var from = text.Place(hit.Start);
        var to = text.Place(hit.Start + hit.Length);
        var (start, end) = text.Sentence(from, to);
        var plain = text.Plain;
        var before = plain.AsSpan(start, from - start);
        var after = plain.AsSpan(to, end - to);
        if (VerbCheck.IsVerb(before, after) || CueCheck.Forbids(form.Concept.Cues!, before, after))
        {
            return false;
        }

        if (CueCheck.Asks(form.Concept.Cues!, before, after, Around(index)))
        {
            return true;
        }

        _open.Add(hit.Start);
        return false;
    }

    /// <summary>The heading, and in a table the column heads and the rest of the row.</summary>
    private string Around(int index)
    {
        var block = _template.Texts[index];
        if (block.Table == 0)
        {
            return block.Heading;
        }

        var around = new StringBuilder(block.Heading);
        var (first, last) = Row(index);
        for (var i = first; i <= last; i++)
        {
            if (i != index)
            {
                around.Append(' ').Append(BlockText.Of(_template, _template.Texts[i]).Plain);
            }
        }

        return around.Append(' ').Append(Head(index)).ToString();
    }

    /// <summary>First and last cell of the row, as far as they hold text.</summary>
    private (int First, int Last) Row(int index)
    {
        var block = _template.Texts[index];
        bool IsInRow(int i) => _template.Texts[i].Table == block.Table && _template.Texts[i].Row == block.Row;
        var (first, last) = (index, index);
        while (first > 0 && IsInRow(first - 1))
        {
            first--;
        }

        while (last + 1 < _template.Texts.Count && IsInRow(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    private string Head(int index)
    {
        var table = _template.Texts[index].Table;
        if (_head is { } known && known.Table == table)
        {
            return known.Text;
        }

        var first = index;
        while (first > 0 && _template.Texts[first - 1].Table == table)
        {
            first--;
        }

        var text = new StringBuilder();
        for (var i = first; i < _template.Texts.Count && _template.Texts[i].Table == table && _template.Texts[i].Row == 0; i++)
        {
            text.Append(' ').Append(BlockText.Of(_template, _template.Texts[i]).Plain);
        }

        _head = new(table, text.ToString());
        return _head.Text;
    }

    private sealed record TableHead(int Table, string Text);

    /// <summary>The bold lead of a line, or the first cell of a row, is where the concept itself is spoken of.</summary>
    private bool IsDefining(ConceptForm form, int index)
    {
        var block = _template.Texts[index];
        var html = _template.Html;
        if (block.Table > 0)
        {
            // In any cell of a row whose first cell is the name.
            var first = _template.Texts[Row(index).First];
            return first.Column == 0 && first.Row > 0 && IsWhole(form, BlockText.Of(_template, first).Plain);
        }

        if (!html.AsSpan(block.Start).StartsWith("<strong>", StringComparison.Ordinal))
        {
            return false;
        }

        var end = html.IndexOf("</strong>", block.Start, StringComparison.Ordinal);
        return end > 0 && end < block.End && IsWhole(form, WebUtility.HtmlDecode(html[(block.Start + "<strong>".Length)..end]));
    }

    private bool IsWhole(ConceptForm form, string text)
    {
        var (name, _) = NameForms.WithoutParenthesis(text.Trim().TrimEnd(':', '.', '-', '–', '—', ' '));
        return Name.Of(name) is { } whole && _book.Trie.Exactly(whole).Any(f => f.Concept == form.Concept);
    }

    /// <summary>Once a section, once a table, and in prose no more than a few in a sentence.</summary>
    private List<Mention> Thin(List<Mention> found, TextBlock block, BlockText text)
    {
        var wanted = new List<Mention>();
        for (var i = 0; i < found.Count; i++)
        {
            var mention = found[i];
            if (mention.Rule != LinkRule.Linked)
            {
                continue;
            }

            var place = new Place(mention.Concept.Id, block.Section);
            if (_authors.Contains(place))
            {
                found[i] = mention with { Rule = LinkRule.AuthorsLink };
            }
            else if (_linked.Contains(place) || wanted.Exists(w => w.Concept == mention.Concept))
            {
                found[i] = mention with { Rule = LinkRule.AlreadyLinked };
            }
            else
            {
                wanted.Add(mention);
            }
        }

        foreach (var dropped in TooMany(wanted, block, text))
        {
            wanted.Remove(dropped);
            found[found.IndexOf(dropped)] = dropped with { Rule = LinkRule.TooDense };
        }

        foreach (var mention in wanted)
        {
            _linked.Add(new(mention.Concept.Id, block.Section));
        }

        return found;
    }

    private IEnumerable<Mention> TooMany(List<Mention> wanted, TextBlock block, BlockText text)
    {
        if (block.Kind == TextBlockKind.Cell || wanted.Count < 2)
        {
            return [];
        }

        var words = Words.In(text.Plain).Count;
        var room = (words + WordsPerLink - 1) / WordsPerLink * (block.Kind == TextBlockKind.Item ? 2 : 1);
        if (wanted.Count <= room || (block.Kind == TextBlockKind.Item && words <= ShortItem))
        {
            return [];
        }

        // Longest names first, and of equal ones those that this page speaks of least.
        return
        [
            .. wanted.OrderByDescending(m => Words.In(m.Surface).Count).ThenByDescending(m => m.Surface.Length)
                .ThenBy(m => _mentions.Count(e => e.Concept == m.Concept)).ThenBy(m => m.Start).Skip(room),
        ];
    }
}

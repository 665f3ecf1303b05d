using System.Collections.Frozen;
using System.Net;
using Fieldguide.Concepts.Matching;
using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;
using Fieldguide.Linking;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>
/// Finds the concepts a page mentions and decides which mentions become links. Each rule has its name in
/// <see cref="LinkRule"/>; in doubt there is no link, since a wrong one costs more than a missing one.
/// </summary>
public sealed class PageLinker
{
    /// <summary>So many places with a cue tell the sense of a page's others.</summary>
    private const int ShownEnough = 2;

    private readonly ConceptBook _book;
    private readonly LinkedPage _page;
    private readonly BodyTemplate _template;
    private readonly CellSurroundings _cells;
    private readonly LinkThinning _thinning = new();
    private readonly List<BlockMentions> _blocks = [];

    // Places of ordinary words beside which no cue stands, but nothing against the name, either.
    private readonly HashSet<int> _open = [];

    private PageLinker(ConceptBook book, LinkedPage page)
    {
        (_book, _page, _template) = (book, page, page.Page.Guide.Body);
        _cells = new(_template);
    }

    public static PageMentions Find(ConceptBook book, LinkedPage page)
    {
        if (page.Page.Guide.Front.LinkConcepts == false || !page.Page.Guide.IsMarkdown)
        {
            return new(page.Page, [], FrozenSet<string>.Empty);
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
            linker._thinning.Take(block.Found, linker._template.Texts[block.Index], block.Text);
        }

        return new(page.Page, linker._thinning.Mentions, linker._thinning.AuthorsLinks);
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
            if (mention.Rule is LinkRule.Linked or LinkRule.Defines)
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
                _thinning.NoteAuthorsLink(concept, _template.Texts[block]);
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
            span.Column + Decoded(span.Start, hit.Start - span.Start).Length, Decoded(hit.Start, hit.Length), rule);

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

            if (form.NeedsCue ? !HasCue(form, hit, index, text) : IsOrdinary(form, hit, text))
            {
                return LinkRule.NoCue;
            }

            if (!_book.Vocabulary.Fits(form.Concept, Decoded(hit.Start, hit.Length), _page.Page.Path))
            {
                return LinkRule.OtherField;
            }

            if (form.Concept.Page == _page.Page.Path || form.Concept.Address == _page.Page.Address)
            {
                return LinkRule.OwnPage;
            }

            return IsDefining(form, index) || IsDefinedAt(form.Concept, SpanOf(block, hit.Start).Line) ? LinkRule.Defines : LinkRule.Linked;
        }
    }

    private string Decoded(int start, int length)
    {
        var html = _template.Html.Substring(start, length);
        return html.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(html) : html;
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

    private static Surroundings Around(NameHit hit, BlockText text)
    {
        var from = text.Place(hit.Start);
        var to = text.Place(hit.Start + hit.Length);
        var (start, end) = text.Sentence(from, to);
        return new(text.Plain[start..from], text.Plain[to..end]);
    }

    /// <summary>A verb where the name is a noun: "trim the sail" speaks of no trim, "write through the list" of no write-through.</summary>
    private bool IsOrdinary(ConceptForm form, NameHit hit, BlockText text)
    {
        var surface = Decoded(hit.Start, hit.Length);
        return form.Name.Keys.Count == 1
            ? form.Concept is { Origin: ConceptOrigin.Discovered, Family: Family.Term or "pattern" } && VerbCheck.MayBeVerb(surface) && VerbCheck.IsVerb(Around(hit, text))
            : ParticleCheck.MayBePhrase(form, surface) && ParticleCheck.IsPhrase(Around(hit, text));
    }

    private bool HasCue(ConceptForm form, NameHit hit, int index, BlockText text)
    {
        var sentence = Around(hit, text);
        if (VerbCheck.IsVerb(sentence) || CueCheck.Forbids(form.Concept.Cues!, sentence))
        {
            return false;
        }

        if (CueCheck.Asks(form.Concept.Cues!, sentence, _cells.Around(index)))
        {
            return true;
        }

        _open.Add(hit.Start);
        return false;
    }

    /// <summary>The bold lead of a line, or the first cell of a row, is where the concept itself is spoken of.</summary>
    private bool IsDefining(ConceptForm form, int index)
    {
        var block = _template.Texts[index];
        var html = _template.Html;
        if (block.Table > 0)
        {
            // In any cell of a row whose first cell is the name.
            var first = _template.Texts[_cells.Row(index).First];
            return first.Column == 0 && first.Row > 0 && IsWhole(form, BlockText.Of(_template, first).Plain);
        }

        if (!html.AsSpan(block.Start).StartsWith("<strong>", StringComparison.Ordinal))
        {
            return false;
        }

        var end = html.IndexOf("</strong>", block.Start, StringComparison.Ordinal);
        return end > 0 && end < block.End && IsWhole(form, WebUtility.HtmlDecode(html[(block.Start + "<strong>".Length)..end]));
    }

    private bool IsDefinedAt(Concept concept, int line)
    {
        foreach (var place in concept.DefinedAt)
        {
            if (place.Line == line && place.Text.Length > 0 && place.Path == _page.Page.Path)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWhole(ConceptForm form, string text)
    {
        var (name, _) = NameForms.WithoutParenthesis(text.Trim().TrimEnd(':', '.', '-', '–', '—', ' '));
        return Name.Of(name) is { } whole && _book.Trie.Exactly(whole).Any(f => f.Concept == form.Concept);
    }
}

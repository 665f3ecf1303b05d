using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>Notes, while a text is rendered, where its running text stands.</summary>
internal sealed partial class TextRecorder
{
    private readonly List<TextBlock> _blocks = [];
    private List<TextSpan> _spans = [];
    private int _section;
    private int _tables;
    private string? _headingId;
    private string _heading = "";
    private int _row;
    private int _column;
    private int _table;
    private bool _inBlock;

    /// <summary>Above 0 inside links, and in raw HTML where no link may stand.</summary>
    private int _closed;

    public bool IsOpen => _inBlock && _closed == 0;

    public void Heading(HeadingBlock heading, string id, string text)
    {
        _section += heading.Level <= 2 ? 1 : 0;
        (_headingId, _heading) = (id, text);
    }

    public void BeginTable() => (_table, _row) = (++_tables, -1);

    public void EndTable() => _table = 0;

    public void BeginRow() => _row++;

    public void BeginCell(int column) => _column = column;

    public void Close() => _closed++;

    public void Open() => _closed = Math.Max(0, _closed - 1);

    /// <summary>Elements of the author's own HTML in which no link may stand close the text until they end.</summary>
    public void Follow(string html)
    {
        foreach (Match tag in Forbidding().Matches(html))
        {
            if (tag.Groups["end"].Length > 0)
            {
                Open();
            }
            else
            {
                Close();
            }
        }
    }

    public void BeginBlock()
    {
        _inBlock = true;
        _spans = [];
    }

    public void EndBlock(Block node, int start, int end, int line)
    {
        _inBlock = false;
        if (_spans.Count > 0)
        {
            _blocks.Add(new(Kind(node), start, end, _section, _headingId, _heading, _table, _table > 0 ? _row : 0, _table > 0 ? _column : 0, line, _spans));
        }
    }

    public void Add(int start, int length, int line, int column)
    {
        if (length == 0)
        {
            return;
        }

        // Literals are cut wherever a mark might have begun.
        if (_spans.Count > 0 && _spans[^1] is var last && last.Start + last.Length == start && last.Line == line)
        {
            _spans[^1] = last with { Length = last.Length + length };
            return;
        }

        _spans.Add(new(start, length, line, column));
    }

    public IReadOnlyList<TextBlock> All() => [.. _blocks];

    public void Clear()
    {
        _blocks.Clear();
        _spans = [];
        (_section, _tables, _headingId, _heading, _row, _column, _table, _inBlock, _closed) = (0, 0, null, "", 0, 0, 0, false, 0);
    }

    private static TextBlockKind Kind(Block node) => node.Parent switch
    {
        TableCell => TextBlockKind.Cell,
        ListItemBlock => TextBlockKind.Item,
        QuoteBlock => TextBlockKind.Quote,
        _ => TextBlockKind.Paragraph,
    };

    [GeneratedRegex(@"<(?<end>/?)(?:a|h[1-6]|code|pre|kbd|samp|summary|button)(?=[\s>/])", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidding();
}

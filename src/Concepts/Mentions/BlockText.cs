using System.Net;
using System.Text;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>A block as a reader sees it, code and links included, with the way from places in the HTML to places in it.</summary>
public sealed class BlockText
{
    private readonly int _start;

    // Place in the plain text of each character of the HTML; null where the two are the same.
    private readonly int[]? _places;

    private BlockText(int start, int[]? places, string plain) => (_start, _places, Plain) = (start, places, plain);

    public string Plain { get; }

    public static BlockText Of(BodyTemplate template, TextBlock block)
    {
        var html = template.Html.AsSpan(block.Start, block.End - block.Start);
        if (html.IndexOfAny('<', '&', '\n') < 0)
        {
            return new(block.Start, null, html.ToString());
        }

        var places = new int[html.Length + 1];
        var plain = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var run = html[i..].IndexOfAny('<', '&', '\n');
            run = run < 0 ? html.Length - i : run;
            for (var k = 0; k < run; k++)
            {
                places[i + k] = plain.Length + k;
            }

            plain.Append(html.Slice(i, run));
            i += run;
            if (i == html.Length)
            {
                break;
            }

            var length = 1;
            if (html[i] == '<' && html[i..].IndexOf('>') is >= 0 and var tag)
            {
                length = tag + 1;
                Array.Fill(places, plain.Length, i, length);
            }
            else if (html[i] == '&' && html[i..].IndexOf(';') is > 0 and < 10 and var entity)
            {
                length = entity + 1;
                Array.Fill(places, plain.Length, i, length);
                plain.Append(WebUtility.HtmlDecode(html.Slice(i, length).ToString()));
            }
            else
            {
                places[i] = plain.Length;
                plain.Append(html[i] == '\n' ? ' ' : html[i]);
            }

            i += length;
        }

        places[html.Length] = plain.Length;
        return new(block.Start, places, plain.ToString());
    }

    /// <param name="offset">In the template's HTML, inside the block.</param>
    public int Place(int offset) => _places is null ? Math.Clamp(offset - _start, 0, Plain.Length) : _places[Math.Clamp(offset - _start, 0, _places.Length - 1)];

    /// <summary>The sentence around a stretch of <see cref="Plain"/>, its ends included.</summary>
    public (int Start, int End) Sentence(int from, int to) => SentenceEnds.Around(Plain, from, to);
}

using System.Net;
using System.Text;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>A block as a reader sees it, code and links included, with the way from places in the HTML to places in it.</summary>
public sealed class BlockText
{
    private readonly int _start;

    // Place in the plain text of each character of the HTML.
    private readonly int[] _places;

    private BlockText(int start, int[] places, string plain) => (_start, _places, Plain) = (start, places, plain);

    public string Plain { get; }

    public static BlockText Of(BodyTemplate template, TextBlock block)
    {
        var html = template.Html.AsSpan(block.Start, block.End - block.Start);
        var places = new int[html.Length + 1];
        var plain = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var length = 1;
            if (html[i] == '<' && html[i..].IndexOf('>') is >= 0 and var tag)
            {
                length = tag + 1;
                Fill(places, i, length, plain.Length);
            }
            else if (html[i] == '&' && html[i..].IndexOf(';') is > 0 and < 10 and var entity)
            {
                length = entity + 1;
                Fill(places, i, length, plain.Length);
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
    public int Place(int offset) => _places[Math.Clamp(offset - _start, 0, _places.Length - 1)];

    /// <summary>The sentence around a stretch of <see cref="Plain"/>, its ends included.</summary>
    public (int Start, int End) Sentence(int from, int to)
    {
        var start = from;
        while (start > 0 && !EndsBefore(start))
        {
            start--;
        }

        var end = to;
        while (end < Plain.Length && !EndsBefore(end))
        {
            end++;
        }

        while (start < from && char.IsWhiteSpace(Plain[start]))
        {
            start++;
        }

        while (end > to && char.IsWhiteSpace(Plain[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Does a sentence end right before this place? A full stop inside a number or an abbreviation ends none.</summary>
    private bool EndsBefore(int place) =>
        place >= 2 && char.IsWhiteSpace(Plain[place - 1]) && Plain[place - 2] is '.' or '!' or '?' && place >= 2
        && place < Plain.Length && !char.IsLower(Plain[place]) && !IsAbbreviation(place - 2);

    private bool IsAbbreviation(int stop)
    {
        if (Plain[stop] != '.')
        {
            return false;
        }

        var word = Plain.AsSpan(0, stop);
        word = word[(word.LastIndexOfAny(' ', '(') + 1)..];
        return word is "vs" or "e.g" or "i.e" or "etc" or "approx" or "Dr" or "No";
    }

    private static void Fill(int[] places, int start, int length, int value) => Array.Fill(places, value, start, length);
}

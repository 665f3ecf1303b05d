using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>A sentence's parts between commas or semicolons: "acetone, ether, and water".</summary>
internal static class Enumeration
{
    /// <returns>Without "and", "or" and the full stop; one part where nothing divides the text.</returns>
    public static List<RichText> Of(RichText text)
    {
        var parts = new List<RichText>();
        var plain = text.Plain;
        var mark = plain.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var (start, depth) = (0, 0);
        for (var i = 0; i < plain.Length; i++)
        {
            depth += plain[i] is '(' or '[' ? 1 : plain[i] is ')' or ']' ? -1 : 0;
            if (depth <= 0 && plain[i] == mark && i + 1 < plain.Length && char.IsWhiteSpace(plain[i + 1]))
            {
                Add(i);
                start = i + 1;
            }
        }

        // "…, Compress and Elevate": the last two are joined by a word alone.
        var last = plain.LastIndexOf(" and ", StringComparison.Ordinal);
        if (parts.Count > 0 && last > start && !plain.AsSpan(start, last - start).Trim().IsEmpty)
        {
            Add(last);
            start = last + 5;
        }

        Add(plain.Length);
        return parts;

        void Add(int end)
        {
            var part = Tidy.Trailing(text.Slice(start, end - start).Trim());
            foreach (var joint in (ReadOnlySpan<string>)["and ", "or ", "then ", "& "])
            {
                part = part.Plain.StartsWith(joint, StringComparison.OrdinalIgnoreCase) ? part.Slice(joint.Length).Trim() : part;
            }

            if (!part.IsEmpty)
            {
                parts.Add(part);
            }
        }
    }
}

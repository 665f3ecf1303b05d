using System.Text;
using Fieldguide.Markdown;

namespace Fieldguide.Linking;

/// <summary>A name of a file or folder as part of an address: lower case, letters and digits, the rest one hyphen.</summary>
public static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '.' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        // A part made of dots alone would walk up the site.
        var text = slug.ToString().Trim('-', '.');
        return text.Length == 0 ? "page" : text;
    }

    /// <summary>The leading number left out, where the name has more than it.</summary>
    public static string WithoutNumber(string name) => Of(GuideTitle.WithoutNumber(name));
}

using System.Security.Cryptography;
using System.Text;

namespace Fieldguide.Checklists;

/// <summary>Ids from page, headings and text alone, the same on every machine.</summary>
public sealed class DerivedItemIds
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <returns>Parallel to <see cref="GuideChecklists.Items"/>.</returns>
    public IReadOnlyList<string> Of(GuideChecklists guide) =>
    [
        .. from list in guide.Lists
           from g in list.Groups
           from item in g.Boxes
           select item.Pin is { } pin && _taken.Add(pin) ? pin : New($"{guide.Path}\n{string.Join('\n', list.HeadingPath)}\n{g.Name}\n{item.Text.Plain}"),
    ];

    private string New(string text)
    {
        for (var n = 0; ; n++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{text}\n{n}"));
            var id = string.Create(10, hash, (chars, bytes) =>
            {
                for (var i = 0; i < chars.Length; i++)
                {
                    chars[i] = Letters[bytes[i] % Letters.Length];
                }
            });
            if (_taken.Add(id))
            {
                return id;
            }
        }
    }
}

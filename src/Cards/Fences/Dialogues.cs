using Fieldguide.Cards.Labels;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Two who speak in turn, each with a name: what they say shows a talk and states nothing.</summary>
internal static class Dialogues
{
    private const int NameLength = 20;

    public static bool Is(CodeBlock code)
    {
        var (lines, turns) = (0, 0);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in code.Lines.Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            lines++;
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and < NameLength and var colon && line.AsSpan(colon + 1).TrimStart() is ['"' or '“', ..])
            {
                // "Bad:" and "Better:" are no speakers.
                if (LabelWords.RoleOf(line[..colon]) is not (LabelRole.None or LabelRole.Aside))
                {
                    return false;
                }

                turns++;
                names.Add(line[..colon]);
            }
        }

        return names.Count > 1 && turns * 2 >= lines && !names.All(Speaker.IsName) && names.All(n => n.All(c => char.IsLetter(c) || c is ' ' or '.'));
    }
}

using System.Reflection;
using System.Text;

namespace Fieldguide.Knowledge;

/// <summary>What is known of a field before a guide is read.</summary>
/// <param name="Title">The field.</param>
public sealed record Lexicon(string Title, IReadOnlyList<LexiconEntry> Entries)
{
    private const char Field = '\t';
    private const char Item = '|';

    public static Lexicon Empty { get; } = new("", []);

    /// <summary>
    /// System design and distributed systems. Written as YAML beside this file and compiled to one line an entry when the
    /// program is built, since reading that much YAML would take longer than building a small guide.
    /// </summary>
    public static Lexicon BuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/system-design.tsv")
            ?? throw new InvalidOperationException("The program was built without its lexicon.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Ours first; an entry of <paramref name="more"/> takes the place of one with the same name.</summary>
    public Lexicon With(Lexicon more)
    {
        var names = new HashSet<string>(more.Entries.Select(e => e.Name), StringComparer.OrdinalIgnoreCase);
        return new(Title.Length > 0 ? Title : more.Title, [.. Entries.Where(e => !names.Contains(e.Name)), .. more.Entries]);
    }

    /// <param name="compiled">As the build's CompileLexicon task writes it: the title, then name, family, subfamily, definition and the lists of each entry.</param>
    internal static Lexicon Parse(string compiled)
    {
        var lines = compiled.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var entries = new LexiconEntry[lines.Length - 1];
        for (var i = 1; i < lines.Length; i++)
        {
            var fields = lines[i].Split(Field);
            entries[i - 1] = new(fields[0], List(fields[1]), fields[2], fields[3], fields[4], List(fields[5]))
            {
                Sides = List(fields[6]),
                Cues = fields[7].Length == 0 ? null : new(List(fields[7]), List(fields[8]), List(fields[9])),
            };
        }

        return new(lines[0], entries);
    }

    private static string[] List(string field) => field.Length == 0 ? [] : field.Split(Item);
}

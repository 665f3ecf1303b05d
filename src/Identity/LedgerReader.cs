using System.Globalization;
using Fieldguide.Diagnostics;

namespace Fieldguide.Identity;

/// <summary>
/// Reads what <see cref="LedgerText"/> writes, in any order of lines and with any line ends. Two lines for one id, which a merge
/// may leave, become the one with the higher revision. Every other doubt is an error: a line passed over would cost learners their progress.
/// </summary>
internal sealed class LedgerReader(string path)
{
    private static readonly string[] Markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, LedgerEntry> _entries = new(StringComparer.Ordinal);

    public (Ledger Ledger, IReadOnlyList<Diagnostic> Diagnostics) Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(text))
        {
            return (Ledger.Empty, []);
        }

        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text[range].TrimEnd('\r');
            number++;
            if (Array.Exists(Markers, m => line.StartsWith(m, StringComparison.Ordinal)))
            {
                return (Ledger.Empty, [MergeConflict(number)]);
            }

            if (number == 1 && FormatProblem(line) is { } refused)
            {
                return (Ledger.Empty, [refused]);
            }

            if (line.Length > 0 && line[0] != '#')
            {
                ReadLine(line, number);
            }
        }

        var entries = _entries.Values.ToArray();
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return (new(entries), _problems);
    }

    private Diagnostic? FormatProblem(string line)
    {
        if (!line.StartsWith(LedgerText.Signature, StringComparison.Ordinal)
            || !int.TryParse(line.AsSpan(LedgerText.Signature.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var format))
        {
            return Diagnostic.Error(DiagnosticCodes.UnreadableLedger, new(path, 1, 1),
                $"The ledger of ids does not begin with \"{LedgerText.Signature}{LedgerText.Format}\".", "Restore the file from version control.");
        }

        return format == LedgerText.Format ? null : Diagnostic.Error(DiagnosticCodes.NewerLedger, new(path, 1, LedgerText.Signature.Length + 1),
            $"The ledger of ids has format {format}; this program knows format {LedgerText.Format}.", "Use the version of Fieldguide that wrote it, or a later one.");
    }

    private Diagnostic MergeConflict(int line) => Diagnostic.Error(DiagnosticCodes.UnreadableLedger, new(path, line, 1),
        "The ledger of ids has a merge conflict that nobody resolved.",
        "Delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>, keep all others, and build again.");

    private void ReadLine(string line, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length < 6 || columns.Length > LedgerText.Columns.Length)
        {
            Refuse(number, line.Length + 1, $"A line of the ledger has 6 to {LedgerText.Columns.Length} columns between tabs; this one has {columns.Length}.");
            return;
        }

        // Where each column begins, for messages.
        var column = 1;
        var texts = new string[LedgerText.Columns.Length];
        Array.Fill(texts, "");
        for (var i = 0; i < columns.Length; i++)
        {
            if (Problem(i, columns[i]) is { } problem)
            {
                Refuse(number, column, $"The column \"{LedgerText.Columns[i]}\" {problem}");
                return;
            }

            texts[i] = LedgerText.Unescape(columns[i])!;
            column += columns[i].Length + 1;
        }

        Keep(new(texts[0], texts[5], texts[6], texts[7], texts[8], texts[9])
        {
            Rev = int.Parse(texts[1], CultureInfo.InvariantCulture),
            AnswerRev = int.Parse(texts[2], CultureInfo.InvariantCulture),
            Nth = int.Parse(texts[3], CultureInfo.InvariantCulture),
            Retired = texts[4] == LedgerText.Retired,
            Learned = texts[10].Length == 0 ? null : texts[10],
        });
    }

    private static string? Problem(int column, string text) => column switch
    {
        0 when !PinnedIds.IsValid(text) => "is not an id of at most 12 of a–z, 0–9 and the hyphen.",
        >= 1 and <= 3 when !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1 => "is not a whole number from 1.",
        4 when text is not (LedgerText.Live or LedgerText.Retired) => $"is neither \"{LedgerText.Live}\" nor \"{LedgerText.Retired}\".",
        5 when text.Length == 0 => "is empty.",
        _ when LedgerText.Unescape(text) is null => @"has a backslash before something other than \, t, n or r.",
        _ => null,
    };

    private void Keep(LedgerEntry entry)
    {
        if (!_entries.TryGetValue(entry.Id, out var other) || IsLater(entry, other))
        {
            _entries[entry.Id] = entry;
        }
    }

    /// <summary>The higher revision; of equal ones the one in use; else by text, so that the order of lines decides nothing.</summary>
    private static bool IsLater(LedgerEntry a, LedgerEntry b)
    {
        var order = a.Rev.CompareTo(b.Rev);
        order = order != 0 ? order : a.AnswerRev.CompareTo(b.AnswerRev);
        order = order != 0 ? order : b.Retired.CompareTo(a.Retired);
        return order > 0 || (order == 0 && string.CompareOrdinal(LedgerText.Write([a]), LedgerText.Write([b])) > 0);
    }

    private void Refuse(int line, int column, string message) => _problems.Add(Diagnostic.Error(DiagnosticCodes.UnreadableLedger, new(path, line, column),
        message, "Restore the line from version control; deleting it gives its card or item a new id."));
}

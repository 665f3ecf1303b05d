using System.IO.Compression;
using System.Text;
using Fieldguide.Text;
using Fieldguide.Text.Repair;
using Fieldguide.Text.Repair.Training;

namespace Fieldguide.Commands.Repair;

/// <summary>Counts a folder of clean text anew; see the note beside the figures.</summary>
public static class FiguresTrainer
{
    public static int Run(string folder, string? output)
    {
        if (output is null || !Directory.Exists(folder))
        {
            Console.Error.WriteLine(output is null ? "repair: --train needs --output DIR" : $"repair: {folder}: no such folder");
            return ExitCodes.Misuse;
        }

        var symbols = new SymbolCounter();
        var letters = new LetterCounter();
        foreach (var file in RepairFile.Find([folder], []).Where(file => file.IsText))
        {
            var lines = new DocumentLines(SourceDecoder.Decode(File.ReadAllBytes(file.Path)).Text);
            symbols.Add(lines);
            letters.Add(lines);
        }

        Directory.CreateDirectory(output);
        foreach (var (name, figures) in symbols.Figures())
        {
            AtomicFile.Write(Path.Combine(output, name), Encoding.UTF8.GetBytes(figures));
        }

        foreach (var script in letters.Scripts)
        {
            AtomicFile.Write(Path.Combine(output, $"letters-{script}.br"), Compress(letters.Figures(script)));
        }

        return ExitCodes.Fine;
    }

    private static byte[] Compress(string figures)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(figures));
        }

        return buffer.ToArray();
    }
}

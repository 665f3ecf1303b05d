using Fieldguide.Text;
using Fieldguide.Text.Repair;
using Fieldguide.Text.Repair.Training;

// scratch harness, replaced by the command
if (args[0] == "train")
{
    var counter = new LetterCounter();
    foreach (var file in Directory.GetFiles(args[1], "*", SearchOption.AllDirectories))
    {
        
        foreach (var line in File.ReadLines(file)) { counter.Add(line); }
    }
    foreach (var script in counter.Scripts)
    {
        var figures = counter.Figures(script);
        using var file = File.Create(Path.Combine(args[2], $"letters-{script}.br"));
        using var brotli = new System.IO.Compression.BrotliStream(file, System.IO.Compression.CompressionLevel.SmallestSize);
        brotli.Write(System.Text.Encoding.UTF8.GetBytes(figures));
        Console.WriteLine($"{script} {figures.Length}");
    }
    return 0;
}
foreach (var file in Directory.GetFiles(args[1]))
{
    var decoded = SourceDecoder.Decode(File.ReadAllBytes(file));
    var result = MojibakeRepairer.Repair(decoded.Text);
    File.WriteAllBytes(Path.Combine(args[3], Path.GetFileName(file)), SourceDecoder.Encode(decoded with { Text = result.Text }));
}
return 0;

using Fieldguide.Text;
using Fieldguide.Text.Repair;

// scratch harness, replaced by the command
foreach (var file in Directory.GetFiles(args[1]))
{
    var decoded = SourceDecoder.Decode(File.ReadAllBytes(file));
    var result = MojibakeRepairer.Repair(decoded.Text);
    File.WriteAllBytes(Path.Combine(args[3], Path.GetFileName(file)), SourceDecoder.Encode(decoded with { Text = result.Text }));
}
return 0;

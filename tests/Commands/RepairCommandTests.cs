using System.CommandLine;
using Fieldguide.Commands;
using Fieldguide.Tests.Text.Repair;
using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Commands;

public sealed class RepairCommandTests : IDisposable
{
    private static readonly string Damaged = ForwardDamage.Of(Passages.Guide, CodePages.Windows1254, LossModes.Dropped);

    private readonly string _folder = Directory.CreateTempSubdirectory("repair-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_write_nothing_changes()
    {
        var file = Put("in/guide.md", Damaged);

        Assert.Equal(0, Run(file));

        Assert.Equal(Damaged, File.ReadAllText(file));
    }

    [Fact]
    public void Write_repairs_in_place_and_leaves_sound_files_their_time()
    {
        var file = Put("in/guide.md", Damaged);
        var sound = Put("in/sound.txt", Passages.French);
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(sound, time);

        Assert.Equal(0, Run(Path.Combine(_folder, "in"), "--write"));

        Assert.Equal(Passages.Guide, File.ReadAllText(file));
        Assert.Equal(time, File.GetLastWriteTimeUtc(sound));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder, "in")).Length);
    }

    [Fact]
    public void Write_keeps_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("file modes are Unix's");
            return;
        }

        var file = Put("guide.md", Damaged);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Run(file, "--write");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Output_mirrors_the_folder_and_copies_the_rest()
    {
        Put("in/deep/guide.md", Damaged);
        Put("in/data.bin", Damaged);

        Assert.Equal(0, Run(Path.Combine(_folder, "in"), "--output", Path.Combine(_folder, "out")));

        Assert.Equal(Passages.Guide, File.ReadAllText(Path.Combine(_folder, "out/deep/guide.md")));
        Assert.Equal(Damaged, File.ReadAllText(Path.Combine(_folder, "out/data.bin")));
    }

    [Fact]
    public void Check_tells_by_its_exit_code()
    {
        Assert.Equal(1, Run(Put("guide.md", Damaged), "--check"));
        Assert.Equal(0, Run(Put("sound.md", Passages.Guide), "--check"));
    }

    [Fact]
    public void Front_matter_switches_it_off()
    {
        Assert.Equal(0, Run(Put("guide.md", "---\nRepair: false\n---\n" + Damaged), "--check"));
    }

    [Fact]
    public void The_report_is_written_as_json()
    {
        var report = Path.Combine(_folder, "report.json");

        Run(Put("guide.md", Damaged), "--report", report);

        Assert.Contains("\"codec\": \"windows-1254\"", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_is_refused_before_anything_is_touched()
    {
        var folder = Path.GetDirectoryName(Put("in/guide.md", Damaged))!; // It was just made inside one.

        Assert.Equal(2, Run());
        Assert.Equal(2, Run(Path.Combine(_folder, "missing.md")));
        Assert.Equal(2, Run("-", "--write"));
        Assert.Equal(2, Run(folder, "--write", "--output", Path.Combine(_folder, "out")));
        Assert.Equal(2, Run(folder, "--output", Path.Combine(folder, "out")));
        Assert.Equal(2, Run(folder, "--output", _folder));
        Assert.Equal(Damaged, File.ReadAllText(Path.Combine(folder, "guide.md")));
    }

    [Fact]
    public void Figures_can_be_counted_anew()
    {
        Put("clean/a.md", string.Concat(Enumerable.Repeat(Passages.Guide + "\n" + Passages.Russian, 5)));
        var figures = Path.Combine(_folder, "figures");

        Assert.Equal(0, Run("--train", Path.Combine(_folder, "clean"), "--output", figures));

        Assert.Contains('—', File.ReadAllText(Path.Combine(figures, "characters.txt")));
        Assert.True(File.Exists(Path.Combine(figures, "letters-Cyrillic.br")));
    }

    private static int Run(params string[] arguments) => new RootCommand { RepairCommand.Create() }.Parse(["repair", .. arguments]).Invoke();

    private string Put(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // Always below the test's own folder.
        File.WriteAllText(path, text);
        return path;
    }
}

using Fieldguide.Sources;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Sources;

public sealed class ConfigLocatorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in/statiq.config", "in/statiq.config")]
    [InlineData("statiq.config", "statiq.config")]
    [InlineData("in/statiq.config statiq.config", "in/statiq.config")]
    [InlineData("in/deep/statiq.config", null)]
    [InlineData("in/statiq.config/a-folder-of-that-name", "in/statiq.config")]
    [InlineData("in/x.md", null)]
    public void Settings_lie_in_the_input_folder_or_one_above_it(string files, string? found)
    {
        foreach (var file in files.Split(' '))
        {
            _folder.Write(file, "");
        }

        var expected = found is null ? null : _folder[found];
        Assert.Equal(expected, ConfigLocator.Find(_folder["in"]));
        Assert.Equal(expected, ConfigLocator.Find(_folder["in"] + Path.DirectorySeparatorChar));
    }

    [Fact]
    public void An_input_two_folders_down_does_not_take_settings_from_the_top()
    {
        _folder.Write("statiq.config", "").Write("others/guide/x.md", "");

        Assert.Null(ConfigLocator.Find(_folder["others/guide"]));
    }
}

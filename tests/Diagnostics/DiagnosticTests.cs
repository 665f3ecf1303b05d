using Fieldguide.Diagnostics;

namespace Fieldguide.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_line_end_in_a_name_does_not_make_two_lines_of_one_message() => Assert.Equal(
        @"a\nb.md:1:2: warning LINK001: ""c\td\u001B"" does not exist. Look.",
        Diagnostic.Warning("LINK001", new("a\nb.md", 1, 2), "\"c\td\u001B\" does not exist.", "Look.").ToString());
}

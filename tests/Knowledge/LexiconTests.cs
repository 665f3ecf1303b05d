using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Knowledge;

public sealed class LexiconTests
{
    private static readonly Lexicon BuiltIn = Lexicon.BuiltIn();

    [Fact]
    public void What_is_compiled_into_the_program_is_what_the_YAML_says()
    {
        var (written, problems) = LexiconReader.Read(File.ReadAllText(Repository.Path("src/Knowledge/Lexicon/system-design.yml")), "system-design.yml");

        Assert.Empty(problems);
        Assert.Equal(written.Title, BuiltIn.Title);
        Assert.Equal(written.Entries.Select(Shown), BuiltIn.Entries.Select(Shown));
    }

    private static string Shown(LexiconEntry e) => string.Join("; ", e.Name, string.Join(',', e.Aliases), e.Family, e.Subfamily, e.Definition, string.Join(',', e.Related), string.Join(',', e.Sides),
        e.Cues is null ? "" : string.Join(',', e.Cues.Ambiguous) + "/" + string.Join(',', e.Cues.Near) + "/" + string.Join(',', e.Cues.Avoid));

    [Fact]
    public void It_has_at_least_250_entries_each_with_a_definition_of_one_line()
    {
        Assert.InRange(BuiltIn.Entries.Count, 250, 2000);
        Assert.All(BuiltIn.Entries, e => Assert.True(e.Definition.Length is > 20 and < 160 && e.Definition.EndsWith('.'), e.Name + ": " + e.Definition));
    }

    [Fact]
    public void No_name_and_no_alias_means_two_entries()
    {
        var owners = new Dictionary<string, string>();
        foreach (var entry in BuiltIn.Entries)
        {
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                Assert.True(Name.Of(name) is not null, $"\"{name}\" of {entry.Name} can match nothing.");
                var key = $"{Name.Of(name)!.Key} {string.Join(',', Name.Of(name)!.Exact)}";
                Assert.True(owners.TryAdd(key, entry.Name) || owners[key] == entry.Name, $"\"{name}\" means {entry.Name} and {owners[key]}.");
            }
        }
    }

    [Fact]
    public void Related_names_are_entries_and_families_are_known()
    {
        var names = BuiltIn.Entries.SelectMany(e => e.Aliases.Prepend(e.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Empty(BuiltIn.Entries.SelectMany(e => e.Related.Where(r => !names.Contains(r)).Select(r => $"{e.Name}: {r}")));
        Assert.All(BuiltIn.Entries, e => Assert.Contains(Family.BuiltIn, f => f.Key == e.Family));
    }

    [Fact]
    public void Ambiguous_forms_are_names_of_their_entry_and_have_cues() => Assert.All(BuiltIn.Entries.Where(e => e.Cues is not null), e =>
    {
        Assert.NotEmpty(e.Cues!.Near);
        Assert.All(e.Cues.Ambiguous, a => Assert.Contains(e.Aliases.Prepend(e.Name), n => Name.Of(n)!.Key == Name.Of(a)!.Key));
    });

    [Fact]
    public void An_entry_of_ones_own_takes_the_place_of_a_built_in_one()
    {
        var own = new Lexicon("Mine", [new("caching", [], "pattern", "", "Mine.", [])]);

        Assert.Equal("Mine.", Assert.Single(BuiltIn.With(own).Entries, e => e.Name.Equals("Caching", StringComparison.OrdinalIgnoreCase)).Definition);
        Assert.Equal(BuiltIn.Entries.Count, BuiltIn.With(own).Entries.Count);
    }
}

using System.CommandLine;
using Fieldguide.Commands;

var build = new Command("build", "Builds the site (also without a verb).");
BuildCommand.Fill(build);
var program = new RootCommand("""
    Makes a study site from plain Markdown.

    Examples:
      fieldguide                                        builds input/ into output/
      fieldguide build --input notes --output site      builds any folder of .md, .markdown or .txt files
      fieldguide serve --open                           shows the site while it is written
      fieldguide check --strict                         fails on any warning, writes nothing
      fieldguide repair notes                           shows what encoding repair would change
      fieldguide build --set LinkHideIndexPages=false   makes a site that can be read straight from disk
    """);
BuildCommand.Fill(program);
program.Subcommands.Add(build);
program.Subcommands.Add(ServeCommand.Create());
program.Subcommands.Add(CheckCommand.Create());
program.Subcommands.Add(RepairCommand.Create());
return await CommandLine.RunAsync(program, args);

using System.CommandLine;
using Fieldguide.Commands;

return await new RootCommand { RepairCommand.Create() }.Parse(args).InvokeAsync();

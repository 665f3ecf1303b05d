using Fieldguide.Execution;
using Fieldguide.Files;

namespace Fieldguide.Modules;

/// <summary>Small files made from the whole site at once, while other pipelines' documents can be read.</summary>
public sealed class MakeFiles(Func<PhaseOutputs, IEnumerable<OutputFile>> files) : JoinModule<NoValue, OutputFile>
{
    protected override IEnumerable<Document<OutputFile>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context) =>
        files(context.Outputs).Select(f => new Document<OutputFile>(f.Path.Value, Fingerprints.Of(f.Content.Span), f));
}

/// <summary>Hands finished files over.</summary>
public sealed class WriteFiles : MapModule<OutputFile, WrittenFile>
{
    protected override WrittenFile Map(string id, OutputFile input, PhaseContext context) => context.Sink.Write(input);
}

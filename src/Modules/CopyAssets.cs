using Fieldguide.Execution;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Sources;

namespace Fieldguide.Modules;

/// <summary>Pictures and other files, each beside the pages of its folder.</summary>
public sealed class TakeAssets : JoinModule<NoValue, AssetToCopy>
{
    protected override IEnumerable<Document<AssetToCopy>> Join(IReadOnlyList<Document<NoValue>> inputs, PhaseContext context)
    {
        var places = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value.Assets;
        return context.Outputs.Only<SourceTree>(nameof(Pipelines.Sources)).Value.Assets
            .Where(a => places.ContainsKey(a.Path))
            .Select(a => new Document<AssetToCopy>(places[a.Path].Value, a.Stamp, new(a, places[a.Path])));
    }
}

public sealed record AssetToCopy(AssetFile Source, OutputPath Path);

/// <inheritdoc cref="TakeAssets"/>
public sealed class CopyAssets : MapModule<AssetToCopy, WrittenFile>
{
    protected override WrittenFile Map(string id, AssetToCopy input, PhaseContext context) =>
        context.Sink.Write(new(input.Path, input.Source.Read()));
}

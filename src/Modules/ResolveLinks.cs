using Fieldguide.Execution;
using Fieldguide.Linking;

namespace Fieldguide.Modules;

/// <summary>Looks up where every link leads. Depends on the whole library, so it always runs.</summary>
public sealed class ResolveLinks : MapModule<LibraryPage, LinkedPage>
{
    private (Library Library, LinkResolver Resolver)? _resolver;

    protected override bool IsRemembered => false;

    protected override string FingerprintOf(Document<LibraryPage> input, LinkedPage output) => input.Fingerprint;

    protected override LinkedPage Map(string id, LibraryPage input, PhaseContext context)
    {
        var library = context.Outputs.Only<Library>(nameof(Pipelines.Shelf)).Value;
        var resolver = _resolver is { } known && known.Library == library ? known.Resolver : (_resolver = (library, new(library))).Value.Resolver;
        return LinkedPage.Of(input, resolver);
    }
}

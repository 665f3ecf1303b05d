namespace Fieldguide.Execution;

/// <summary>One step of a phase: documents in, documents out.</summary>
public interface IModule
{
    Type Accepts { get; }

    Type Produces { get; }

    Task<IReadOnlyList<Document>> ExecuteAsync(IReadOnlyList<Document> inputs, PhaseContext context);
}

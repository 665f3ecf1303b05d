namespace Fieldguide.Execution;

/// <summary>The envelope that travels through a pipeline; what is inside knows nothing about pipelines.</summary>
/// <param name="Id">Canonical path with <c>/</c>; unique inside a phase; the ordinal sort key of every list.</param>
/// <param name="Fingerprint">Changes whenever a later stage could see a difference.</param>
public abstract record Document(string Id, string Fingerprint)
{
    public abstract Type ValueType { get; }
}

/// <inheritdoc cref="Document"/>
public sealed record Document<T>(string Id, string Fingerprint, T Value) : Document(Id, Fingerprint)
    where T : notnull
{
    public override Type ValueType => typeof(T);
}

/// <summary>Marks "no value": what an input phase starts from.</summary>
public readonly record struct NoValue;

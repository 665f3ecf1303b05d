namespace Fieldguide.Execution;

/// <summary>A named list of modules in four phases. Derive one, give it its modules in the constructor.</summary>
public abstract class Pipeline
{
    /// <summary>The class's own name, as in Statiq.</summary>
    public virtual string Name => GetType().Name;

    public IReadOnlyList<IModule> Input { get; protected init; } = [];

    public IReadOnlyList<IModule> Process { get; protected init; } = [];

    public IReadOnlyList<IModule> PostProcess { get; protected init; } = [];

    public IReadOnlyList<IModule> Output { get; protected init; } = [];

    /// <summary>Names of pipelines whose Process phase this one's Process phase waits for.</summary>
    public IReadOnlyList<string> Dependencies { get; protected init; } = [];

    public IReadOnlyList<IModule> this[Phase phase] => phase switch
    {
        Phase.Input => Input,
        Phase.Process => Process,
        Phase.PostProcess => PostProcess,
        _ => Output,
    };

    /// <exception cref="PipelineException">Two neighbours do not fit together; the message names both and their phases.</exception>
    internal void Check()
    {
        (Phase Phase, IModule Module)? before = null;
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var module in this[phase])
            {
                if (before is var (p, m) && !module.Accepts.IsAssignableFrom(m.Produces))
                {
                    throw new PipelineException(
                        $"{Name}: {phase}/{module.GetType().Name} takes {module.Accepts.Name}, but {p}/{m.GetType().Name} before it gives {m.Produces.Name}.");
                }

                before = (phase, module);
            }
        }
    }
}

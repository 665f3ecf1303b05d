namespace Fieldguide.Execution;

/// <summary>Statiq's four phases. <see cref="Engine"/> says which phase waits for which.</summary>
public enum Phase
{
    Input,
    Process,
    PostProcess,
    Output,
}

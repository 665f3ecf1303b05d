namespace Fieldguide.Files;

/// <summary>Takes finished files as they are made, from many threads at once.</summary>
public interface IOutputSink
{
    WrittenFile Write(OutputFile file);
}

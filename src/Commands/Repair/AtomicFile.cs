namespace Fieldguide.Commands.Repair;

/// <summary>Whole files or nothing: written beside their place and renamed into it, so that no one ever sees half of one.</summary>
public static class AtomicFile
{
    /// <param name="like">The file whose permissions to take; null: the one that is replaced, if there is one.</param>
    public static void Write(string path, byte[] bytes, string? like = null)
    {
        var target = (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        var model = like ?? target;
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(model))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(model));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}

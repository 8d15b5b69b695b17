namespace EcoSphere.Testing;

/// <summary>
/// Where tests keep files. A run deletes its own folder when it ends, and first what runs that were killed have left. The runner gives it
/// a tenth of a second to end, so what is large is deleted before by those who are done with it.
/// </summary>
public static class Scratch
{
    /// <summary>No run takes so long.</summary>
    private static readonly TimeSpan Leftover = TimeSpan.FromDays(1);

    private static readonly Lazy<string> Run = new(Open);

    /// <summary>The path of a folder that nobody else uses; it is not made yet.</summary>
    public static string NewFolder() => Path.Combine(Run.Value, Guid.CreateVersion7().ToString("N"));

    /// <summary>Deletes the folders in a folder that were made more than a day ago.</summary>
    public static void DeleteLeftovers(string root, DateTimeOffset now)
    {
        foreach (var folder in new DirectoryInfo(root).EnumerateDirectories())
            if (folder.CreationTimeUtc < (now - Leftover).UtcDateTime)
                Delete(folder.FullName);
    }

    /// <summary>Deletes a folder as far as nobody holds it.</summary>
    public static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // another run deletes it at this very moment, or a process still holds a file: the next run finds it
        }
    }

    private static string Open()
    {
        var root = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ecosphere-tests")).FullName;
        DeleteLeftovers(root, TimeProvider.System.GetUtcNow());
        var own = Directory.CreateDirectory(Path.Combine(root, Guid.CreateVersion7().ToString("N"))).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Delete(own);
        };
        return own;
    }
}

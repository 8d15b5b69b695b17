namespace EcoSphere.Testing;

/// <summary>Where tests keep files. A run deletes its own folder when it ends, and first what runs that were killed have left.</summary>
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
            if (folder.CreationTimeUtc < (now - Leftover).UtcDateTime) TryDelete(folder.FullName);
    }

    private static string Open()
    {
        var root = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ecosphere-tests")).FullName;
        DeleteLeftovers(root, TimeProvider.System.GetUtcNow());
        var own = Directory.CreateDirectory(Path.Combine(root, Guid.CreateVersion7().ToString("N"))).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            TryDelete(own);
        };
        return own;
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // another run deletes it at this very moment, or a process still holds a file: the next run finds it
        }
    }
}

namespace EcoSphere.Testing;

/// <summary>Databases migrated once per test process; each host starts from a copy, which saves it the migrations.</summary>
internal static class Template
{
    private static readonly Lazy<string> Folder = new(Make);

    public static void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Folder.Value))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static string Make()
    {
        var folder = Scratch.NewFolder();
        using (var host = new App.Factory(new App.Settings { Database = folder }, new FakeClock(), new MailProbe()))
            _ = host.Services;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return folder;
    }
}

using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Platform.Data;

/// <summary>The database servers that are supported.</summary>
public enum DatabaseProvider
{
    /// <summary>A file per module.</summary>
    Sqlite,

    /// <summary>One database, a schema per module.</summary>
    SqlServer,
}

/// <summary>Configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Which database is used.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>The folder of the SQLite files; relative to the content root.</summary>
    [Required]
    public string Directory { get; set; } = "data";

    /// <summary>Whether migrations are applied at start.</summary>
    public bool Migrate { get; set; } = true;

    /// <summary>Whether SQLite waits for the disk at each commit: <c>Normal</c> loses nothing when the process is killed, <c>Full</c> nothing when the power fails.</summary>
    [RegularExpression("Normal|Full")]
    public string Synchronous { get; set; } = "Normal";
}

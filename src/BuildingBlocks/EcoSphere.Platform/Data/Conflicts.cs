using EcoSphere.Kernel;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Data;

/// <summary>Tells the database's refusals that mean "somebody else was quicker" from faults.</summary>
public static class Conflicts
{
    /// <summary>What a person is told whose change came second again and again.</summary>
    public static Error Overtaken => Error.Conflict("Somebody else changed this at the same moment. Look at it again and repeat what you wanted to do.");

    /// <summary>
    /// Whether a save failed because of a stale concurrency stamp, a unique index, or a foreign key: somebody has deleted what this refers to, or refers to
    /// what this deletes.
    /// </summary>
    /// <param name="exception">What the save threw.</param>
    /// <returns>True for a conflict.</returns>
    public static bool IsConflict(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException
        || exception.InnerException switch
        {
            // SQLITE_CONSTRAINT_FOREIGNKEY 787, SQLITE_CONSTRAINT_PRIMARYKEY 1555, SQLITE_CONSTRAINT_UNIQUE 2067
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 787 or 1555 or 2067,
            // 547 violation of a foreign key, 2601 duplicate key in a unique index, 2627 violation of a unique constraint
            SqlException sql => sql.Number is 547 or 2601 or 2627,
            _ => false,
        };
}

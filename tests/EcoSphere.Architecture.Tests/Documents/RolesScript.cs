using System.Text;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>The SQL Server script of the roles: one for each schema that has rights on this schema only, and two that serve all of them.</summary>
internal static class RolesScript
{
    public static string For(IEnumerable<string> schemas)
    {
        var script = new StringBuilder(
            """
            -- The roles of the portal's database. Made from the modules: dotnet run eng/build.cs -- docs
            -- Run in the portal's database as its owner, before the first start and again after each upgrade; again does no harm.
            --   ecosphere_<schema>  reads and writes the rows of one schema and has no right on any other
            --   ecosphere_host      has all of these roles, for a host that runs all modules
            --   ecosphere_upgrade   makes and changes tables in all schemas, for the time of an upgrade
            -- See docs/operations.md.

            IF DATABASE_PRINCIPAL_ID(N'ecosphere_host') IS NULL
                CREATE ROLE [ecosphere_host];
            IF DATABASE_PRINCIPAL_ID(N'ecosphere_upgrade') IS NULL
                CREATE ROLE [ecosphere_upgrade];
            GO
            GRANT CREATE TABLE TO [ecosphere_upgrade];
            GO

            """
        );
        foreach (var schema in schemas)
            script.Append(
                $"""

                IF SCHEMA_ID(N'{schema}') IS NULL
                    EXEC (N'CREATE SCHEMA [{schema}] AUTHORIZATION [dbo]');
                IF DATABASE_PRINCIPAL_ID(N'ecosphere_{schema}') IS NULL
                    CREATE ROLE [ecosphere_{schema}];
                GO
                GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[{schema}] TO [ecosphere_{schema}];
                ALTER ROLE [ecosphere_{schema}] ADD MEMBER [ecosphere_host];
                GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[{schema}] TO [ecosphere_upgrade];
                GO

                """
            );
        return script.ToString().ReplaceLineEndings("\n");
    }
}

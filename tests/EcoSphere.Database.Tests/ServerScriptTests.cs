using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Shouldly;
using Xunit;

namespace EcoSphere.Database.Tests;

/// <summary>The scripts that set a SQL Server up; there is none here to run them.</summary>
public sealed partial class ServerScriptTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "sqlserver");

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.sql").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void SQL_Server_understands_the_script(string script) => Errors(File.ReadAllText(Path.Combine(Folder, script))).ShouldBeEmpty();

    [Fact]
    public void SQL_Server_understands_what_the_guide_for_operators_says()
    {
        var blocks = SqlBlock().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "operations.md"))).Select(m => m.Groups[1].Value).ToList();
        blocks.ShouldNotBeEmpty();
        blocks.SelectMany(Errors).ShouldBeEmpty();
    }

    [Fact]
    public void The_role_of_a_module_has_rights_on_its_own_schema_only()
    {
        var grants = new Grants();
        Parse(File.ReadAllText(Path.Combine(Folder, "roles.sql")), out _).Accept(grants);

        var schemas = Contexts.Of("SqlServer").Select(Contexts.Create).Select(db => db.Schema).ToList();
        var modules = grants.OnSchemas.Where(g => g.Role != "ecosphere_upgrade").ToList();
        modules.Select(g => g.Schema).ShouldBe(schemas, ignoreOrder: true);
        modules.ShouldAllBe(g => g.Role == "ecosphere_" + g.Schema && g.Rights == "SELECT INSERT UPDATE DELETE");
        grants.OnSchemas.Where(g => g.Role == "ecosphere_upgrade").Select(g => g.Schema).ShouldBe(schemas, ignoreOrder: true);
        grants.OnDatabase.ShouldBe(["ecosphere_upgrade: CREATE TABLE"]);
    }

    private static IEnumerable<string> Errors(string script)
    {
        Parse(script, out var errors);
        return errors.Select(e => $"{e.Line}:{e.Column} {e.Message}");
    }

    private static TSqlFragment Parse(string script, out IList<ParseError> errors)
    {
        using var reader = new StringReader(script);
        return new TSql150Parser(initialQuotedIdentifiers: true, SqlEngineType.All).Parse(reader, out errors);
    }

    [GeneratedRegex("^```sql\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex SqlBlock();

    private sealed class Grants : TSqlFragmentVisitor
    {
        public List<(string Role, string Schema, string Rights)> OnSchemas { get; } = [];

        public List<string> OnDatabase { get; } = [];

        public override void Visit(GrantStatement node)
        {
            var rights = string.Join(' ', node.Permissions.Select(p => string.Join(' ', p.Identifiers.Select(i => i.Value))));
            foreach (var role in node.Principals.Select(p => p.Identifier.Value))
                if (node.SecurityTargetObject is { } target)
                {
                    target.ObjectKind.ShouldBe(SecurityObjectKind.Schema);
                    OnSchemas.Add((role, target.ObjectName.MultiPartIdentifier.Identifiers.Single().Value, rights));
                }
                else
                {
                    OnDatabase.Add($"{role}: {rights}");
                }
        }
    }
}

using System.Text.RegularExpressions;
using EcoSphere.Architecture.Tests.Documents;
using EcoSphere.Architecture.Tests.Reading;
using EcoSphere.Architecture.Tests.Rules;
using EcoSphere.Architecture.Tests.Text;
using Shouldly;
using Xunit;

namespace EcoSphere.Architecture.Tests;

/// <summary>Documents say of the code what the code says. <c>dotnet run eng/build.cs -- docs</c> renews what is made from it.</summary>
public sealed partial class DocumentTests
{
    private const string Events = "docs/events.md";
    private const string Schema = "docs/events.json";
    private const string Operations = "docs/operations.md";
    private static readonly House House = House.Real;

    [Fact]
    public void The_list_of_events_is_fresh()
    {
        EventFact.All.ShouldNotBeEmpty();
        MadePart.PartIsFresh(Events, "who tells whom", EventPage.Map(EventFact.All));
        MadePart.PartIsFresh(Events, "events", EventPage.List(EventFact.All));
    }

    [Fact]
    public void Every_event_and_each_of_its_fields_says_what_it_is() =>
        RuleOutcome
            .Over(
                EventFact.All,
                e =>
                    EventFact
                        .FieldsOf(e.Type)
                        .Where(f => XmlDocs.OfParameter(e.Type, f.Name).Length == 0)
                        .Select(f => $"{e.Type.Name}.{f.Name}")
                        .Concat(XmlDocs.OfType(e.Type).Length == 0 ? [e.Type.Name] : [])
            )
            .MustHold();

    [Fact]
    public void Every_event_has_a_publisher() => RuleOutcome.Over(EventFact.All, e => e.Publishers.Count == 0 ? [e.Name] : []).MustHold();

    [Fact]
    public void Events_keep_what_their_schema_has_promised()
    {
        var now = EventSchema.Of(EventFact.All);
        var file = Path.Combine(SourceTree.Root, Schema);
        if (File.Exists(file))
            now.BreaksSince(EventSchema.Parse(File.ReadAllText(file)))
                .ShouldBeEmpty($"Messages under way and listeners rely on {Schema}: fields are only ever added, each time with a higher version.");
        MadePart.FileIsFresh(Schema, now.ToString());
    }

    [Fact]
    public void The_table_of_the_configuration_is_fresh() =>
        MadePart.PartIsFresh(Operations, "configuration", OptionsTable.Markdown(OptionsTable.Entries(House)));

    [Fact]
    public void Every_entry_of_the_configuration_says_what_it_means() =>
        RuleOutcome.Over(OptionsTable.Entries(House), e => e.Meaning.Length == 0 ? [e.Key] : []).MustHold();

    [Fact]
    public void What_code_reads_of_the_configuration_without_an_options_type_is_told_by_hand() =>
        RuleOutcome
            .Over(
                OptionsTable.LooseKeys(House),
                key => Text(Operations).Contains($"`{key}", StringComparison.Ordinal) ? [] : [$"{Operations} does not name {key}"]
            )
            .MustHold();

    [Fact]
    public void The_tables_of_log_jobs_and_telemetry_are_fresh()
    {
        MadePart.PartIsFresh(Operations, "log", OperationsTables.Log(House));
        MadePart.PartIsFresh(Operations, "jobs", OperationsTables.Jobs(House));
        MadePart.PartIsFresh(Operations, "telemetry", OperationsTables.Telemetry(House));
    }

    [Fact]
    public void Alerts_watch_lines_of_the_log_that_there_are()
    {
        var ids = OperationsTables.LogIds(House);
        RuleOutcome.Over(LogId().Matches(Text(Operations)).Select(m => m.Groups[1].Value), id => ids.Contains(id) ? [] : [id]).MustHold();
    }

    [Fact]
    public void The_script_of_the_database_roles_knows_every_module() =>
        MadePart.FileIsFresh("eng/sqlserver/roles.sql", RolesScript.For(House.Modules.Select(m => m.Name.ToLowerInvariant()).Append("system")));

    [Fact]
    public void Documents_lead_to_files_that_there_are() =>
        RuleOutcome
            .Over(
                SourceTree.Files("", ".md").SelectMany(f => LocalLink().Matches(f.Text), (f, m) => (File: f, Target: m.Groups[1].Value)),
                link =>
                    Path.Exists(Path.GetFullPath(link.Target, Path.GetDirectoryName(Path.Combine(SourceTree.Root, link.File.Path))!))
                        ? []
                        : [$"{link.File.Path} leads to {link.Target}"]
            )
            .MustHold();

    private static string Text(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, path));

    [GeneratedRegex(@"`(EcoSphere\.[\w.]+ \d+)`", RegexOptions.None, 1000)]
    private static partial Regex LogId();

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)", RegexOptions.None, 1000)]
    private static partial Regex LocalLink();
}

using EcoSphere.Architecture.Tests.Documents;
using Shouldly;
using Xunit;

namespace EcoSphere.Architecture.Tests;

/// <summary>What may become of an event's fields, and what may not.</summary>
public sealed class EventSchemaTests
{
    private const string Before = """{ "a.happened": { "Version": 1, "Fields": { "Id": "Guid", "Name": "string" } } }""";

    [Theory]
    [InlineData("""{ "a.happened": { "Version": 1, "Fields": { "Id": "Guid", "Name": "string" } } }""", null)]
    [InlineData("""{ "a.happened": { "Version": 2, "Fields": { "Id": "Guid", "Name": "string", "Phone": "string?" } } }""", null)]
    [InlineData(
        """{ "a.happened": { "Version": 1, "Fields": { "Id": "Guid", "Name": "string" } }, "b.happened": { "Version": 1, "Fields": { "Id": "Guid" } } }""",
        null
    )]
    [InlineData("""{ "a.happened": { "Version": 1, "Fields": { "Id": "Guid" } } }""", "a.happened: Name is gone")]
    [InlineData("""{ "a.happened": { "Version": 2, "Fields": { "Id": "Guid", "Title": "string" } } }""", "a.happened: Name is gone")]
    [InlineData("""{ "a.happened": { "Version": 2, "Fields": { "Id": "Guid", "Name": "string?" } } }""", "a.happened: Name was string and is string?")]
    [InlineData(
        """{ "a.happened": { "Version": 1, "Fields": { "Id": "Guid", "Name": "string", "Phone": "string?" } } }""",
        "a.happened: Phone came, and the version is still 1"
    )]
    [InlineData("""{ "a.happened": { "Version": 0, "Fields": { "Id": "Guid", "Name": "string" } } }""", "a.happened: version 1 has become 0")]
    [InlineData("""{ "b.happened": { "Version": 1, "Fields": { "Id": "Guid" } } }""", "a.happened is gone")]
    public void Fields_are_only_ever_added(string now, string? broken) =>
        EventSchema.Parse(now).BreaksSince(EventSchema.Parse(Before)).ShouldBe(broken is null ? [] : [broken]);

    [Fact]
    public void The_schema_names_parts_and_values()
    {
        var schema = EventSchema.Of(EventFact.All);
        schema["company.contacts-changed"].Fields["Contacts"].ShouldBe("CompanyContact[]");
        schema["company.contacts-changed"].Fields["Contacts.JobTitle"].ShouldBe("string?");
        schema["company.registered"].Fields["Kind.ToolSupplier"].ShouldBe("value");
        schema["company.registered"].Fields["Employees"].ShouldBe("int?");
        EventSchema.Parse(schema.ToString()).BreaksSince(schema).ShouldBeEmpty();
    }
}

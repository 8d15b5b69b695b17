using Shouldly;
using Xunit;

namespace EcoSphere.Templates.Tests;

/// <summary>
/// What the templates make, changed as the guide says, is a module: it builds without a warning, its pages answer, its events are heard,
/// its tests pass.
/// </summary>
public sealed class TemplateTests
{
    [Fact]
    public async Task A_module_from_the_templates_extended_by_the_guide_builds_and_runs()
    {
        using var module = new MadeModule("Training");
        await module.New("eco-module", "-n", "Training");
        await module.New("eco-use-case", "-n", "PostponeWorkshop", "--module", "Training", "--thing", "Workshop");
        await module.New("eco-use-case", "-n", "CancelWorkshop", "--module", "Training", "--thing", "Workshop");
        CopyListener(module);
        Guide.Follow(MadeModule.Document("docs/extending.md"), module.Root).ShouldBe(26);

        await module.Build();

        (await module.Test()).ShouldContain("Passed!");
    }

    [Fact]
    public async Task Names_of_several_words_are_written_as_each_place_writes_them()
    {
        using var module = new MadeModule("FieldVisits");
        await module.New("eco-module", "-n", "FieldVisits", "--thing", "SiteVisit", "--label", "Field visits", "--zh", "現場訪視", "--thingZh", "訪視");

        const string folder = "src/Modules/FieldVisits/EcoSphere.FieldVisits";
        module.Read($"{folder}.Contracts/SiteVisitEvents.cs").ShouldContain("[IntegrationEvent(\"fieldvisits.site-visit-added\")]");
        module.Read($"{folder}/Infrastructure/FieldVisitsDb.cs").ShouldContain("Schema => \"fieldvisits\"");
        module.Read($"{folder}/Domain/SiteVisits/SiteVisit.cs").ShouldContain("namespace EcoSphere.FieldVisits.Domain.SiteVisits;");
        var texts = module.Read($"{folder}/FieldVisitsText.zh-TW.resx");
        texts.ShouldContain("<data name=\"Field visits\" xml:space=\"preserve\">\n    <value>現場訪視</value>");
        texts.ShouldContain("<data name=\"This title is among your site visits already.\" xml:space=\"preserve\">\n    <value>您已有同名的訪視。</value>");
        module.Read("tests/EcoSphere.FieldVisits.Tests/Domain/SiteVisitTests.cs").ShouldContain("class SiteVisitTests");
    }

    private static void CopyListener(MadeModule module)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Listening")))
            File.Copy(file, Path.Combine(module.Tests, Path.GetFileName(file)));
    }
}

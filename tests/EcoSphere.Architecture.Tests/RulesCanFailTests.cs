using EcoSphere.Architecture.Tests.Reading;
using EcoSphere.Architecture.Tests.Rules;
using Shouldly;
using Xunit;

namespace EcoSphere.Architecture.Tests;

/// <summary>Each rule passes a sound module, names what is wrong in a broken one, and fails where it finds nothing to look at.</summary>
public sealed class RulesCanFailTests
{
    private const string Fixtures = "EcoSphere.Architecture.Tests.Fixtures";

    private static readonly ArchAssembly Tests = ArchAssembly.Read(typeof(RulesCanFailTests).Assembly.Location);
    private static readonly ModuleUnderTest[] Sound = [Module("Sound")];
    private static readonly ModuleUnderTest[] Broken = [Module("Broken")];

    [Fact]
    public void Layers()
    {
        LayerRules.DomainKnowsOnlyTheBusiness(Sound).MustHold();
        LayerRules.ApplicationKnowsNoTechnology(Sound).MustHold();
        LayerRules.InfrastructureKnowsNoPages(Sound).MustHold();
        LayerRules.PagesKnowNoInfrastructure(Sound).MustHold();
        LayerRules
            .DomainKnowsOnlyTheBusiness(Broken)
            .MustBeBrokenBy("Thing -> Microsoft.AspNetCore.Http.HttpContext", "Thing -> " + Fixtures + ".Broken.Infrastructure.Database");
        LayerRules
            .ApplicationKnowsNoTechnology(Broken)
            .MustBeBrokenBy("LookAtWeb -> Microsoft.AspNetCore.Http.HttpContext", "Infrastructure.Database", "Pages.IndexModel");
        LayerRules.InfrastructureKnowsNoPages(Broken).MustBeBrokenBy("Database -> " + Fixtures + ".Broken.Pages.IndexModel");
        LayerRules.PagesKnowNoInfrastructure(Broken).MustBeBrokenBy("IndexModel -> " + Fixtures + ".Broken.Infrastructure.Database");
    }

    [Fact]
    public void A_rule_without_a_subject_fails() => Should.Throw<ShouldAssertException>(() => LayerRules.DomainKnowsOnlyTheBusiness([]).MustHold());

    [Fact]
    public void Boundaries()
    {
        string[] modules = ["EcoSphere.A", "EcoSphere.B"];
        BoundaryRules
            .ReferencesPointDownwards(
                [
                    ("EcoSphere.A", ["System.Runtime", "EcoSphere.Kernel", "EcoSphere.B.Contracts"]),
                    ("EcoSphere.UiKit", ["EcoSphere.Platform"]),
                    ("EcoSphere.A.Contracts", ["EcoSphere.Kernel"]),
                    ("EcoSphere.Host", ["EcoSphere.A"]),
                ],
                modules
            )
            .MustHold();
        BoundaryRules
            .ReferencesPointDownwards(
                [
                    ("EcoSphere.A", ["EcoSphere.B"]),
                    ("EcoSphere.UiKit", ["EcoSphere.A"]),
                    ("EcoSphere.Platform", ["EcoSphere.UiKit"]),
                    ("EcoSphere.A.Contracts", ["EcoSphere.B.Contracts"]),
                    ("EcoSphere.Host", ["EcoSphere.A.Contracts"]),
                ],
                modules
            )
            .MustBeBrokenBy(
                "EcoSphere.A -> EcoSphere.B",
                "EcoSphere.UiKit -> EcoSphere.A",
                "EcoSphere.Platform -> EcoSphere.UiKit",
                "EcoSphere.A.Contracts -> EcoSphere.B.Contracts",
                "EcoSphere.Host -> EcoSphere.A.Contracts"
            );

        BoundaryRules.OnlyTheEntryPointIsPublic([WithoutContracts(Sound[0])]).MustHold();
        BoundaryRules.OnlyTheEntryPointIsPublic([WithoutContracts(Broken[0])]).MustBeBrokenBy("Broken.Loose");

        BoundaryRules.InternalsAreOpenToTestsOnly([("EcoSphere.A", ["EcoSphere.A.Tests", "EcoSphere.A.Part.Tests", "EcoSphere.Testing"])]).MustHold();
        BoundaryRules.InternalsAreOpenToTestsOnly([("EcoSphere.A", ["EcoSphere.B.Tests"])]).MustBeBrokenBy("EcoSphere.A is open to EcoSphere.B.Tests");

        var application = Sound[0].In("Application").ToList();
        BoundaryRules.HostNamesEntryPointsOnly(application, Broken).MustHold();
        BoundaryRules.HostNamesEntryPointsOnly(Sound[0].In("Pages.Open"), Sound).MustBeBrokenBy("IndexModel -> " + Fixtures + ".Sound.Application.LookAtThing");
    }

    [Fact]
    public void Contracts()
    {
        (string, IReadOnlyList<ArchType>)[] sound = [("Sound", [.. Sound[0].In("Contracts")])];
        (string, IReadOnlyList<ArchType>)[] broken = [("Broken", [.. Broken[0].In("Contracts")])];
        ContractRules.HoldOnlyEventsOfPrimitives(sound).MustHold();
        ContractRules.NamesAreStableAndUnique(sound).MustHold();
        ContractRules
            .HoldOnlyEventsOfPrimitives(broken)
            .MustBeBrokenBy(
                "NotARecord is not a sealed record",
                "PartOfNothing is neither",
                "FirstEvent.Local is a DateTime",
                "SecondEvent.Map is a IDictionary",
                "MisnamedEvent is not public"
            );
        ContractRules
            .NamesAreStableAndUnique(broken)
            .MustBeBrokenBy("FirstEvent shares", "SecondEvent shares", "NamelessEvent has no", "MisnamedEvent is named");
    }

    [Fact]
    public void Requests()
    {
        RequestRules.RequestsAreSealedRecordsOfApplication(Sound).MustHold();
        RequestRules.EachRequestHasItsHandler(Sound[0].Types).MustHold();
        RequestRules.HandlersAreNamedAfterTheirRequest(Sound[0].Types).MustHold();
        RequestRules.ValidatorsAreNamedAfterWhatTheyValidate(Sound[0].Types).MustHold();
        RequestRules.EachRequestSaysWhoMaySendIt(Sound[0].Types).MustHold();
        RequestRules.RequestsAreSealedRecordsOfApplication(Broken).MustBeBrokenBy("OpenOrder");
        RequestRules.EachRequestHasItsHandler(Broken[0].Types).MustBeBrokenBy("OpenOrder is handled by []", "WrongNameHandler], not by TwiceAllowedHandler");
        RequestRules.HandlersAreNamedAfterTheirRequest(Broken[0].Types).MustBeBrokenBy("WrongNameHandler handles");
        RequestRules.ValidatorsAreNamedAfterWhatTheyValidate(Broken[0].Types).MustBeBrokenBy("WrongNameValidator validates");
        RequestRules.EachRequestSaysWhoMaySendIt(Broken[0].Types).MustBeBrokenBy("OpenOrder has 0", "TwiceAllowed has 2");
    }

    [Fact]
    public void Mails()
    {
        MailRules.EveryKindHasItsTopic([("Sound", Sound[0].Types)]).MustHold();
        MailRules.EveryKindHasItsTopic([("Broken", Broken[0].Types)]).MustBeBrokenBy("\"thing-come\" belong to 2 topics", "\"thing-gone\" belong to 0 topics");
    }

    [Fact]
    public void Code()
    {
        CodeRules.NoBannedCalls(Sound[0].Types).MustHold();
        CodeRules.NoAsyncVoid(Sound[0].Types).MustHold();
        CodeRules.AsyncMethodsOfApplicationCanBeCancelled(Sound).MustHold();
        CodeRules.NoRepositories(Sound[0].Types).MustHold();
        CodeRules
            .NoBannedCalls(Broken[0].Types)
            .MustBeBrokenBy("DateTime.get_Now", "DateTimeOffset.get_UtcNow", "Guid.NewGuid", "Thread.Sleep", "Task.Wait", "Task`1.get_Result");
        CodeRules.NoAsyncVoid(Broken[0].Types).MustBeBrokenBy("Database: Forget");
        CodeRules.AsyncMethodsOfApplicationCanBeCancelled(Broken).MustBeBrokenBy("CountAsync");
        CodeRules.NoRepositories(Broken[0].Types).MustBeBrokenBy("IThingRepository");
    }

    [Fact]
    public void Pages()
    {
        PageRules
            .EveryPageIsDecided([
                WithPages(Sound[0], ("Open.IndexModel", "/Pages/Open/Index.cshtml"), ("Staff.Queue.IndexModel", "/Pages/Staff/Queue/Index.cshtml")),
            ])
            .MustHold();
        PageRules.EveryPageIsDecided([WithPages(Broken[0], ("IndexModel", "/Pages/Index.cshtml"))]).MustBeBrokenBy("Broken/Pages/Index.cshtml");
    }

    private static (string Namespace, IReadOnlyList<RazorPageItem> Pages, IReadOnlyList<ArchType> Types) WithPages(
        ModuleUnderTest module,
        params (string Type, string Path)[] pages
    ) =>
        (
            module.Namespace,
            [.. pages.Select(p => new RazorPageItem(module.Types.Single(t => t.FullName == $"{module.Namespace}.Pages.{p.Type}"), p.Path))],
            module.Types
        );

    private static ModuleUnderTest Module(string name)
    {
        var prefix = $"{Fixtures}.{name}";
        return new(name, prefix, [.. Tests.Types.Where(t => t.IsUnder(prefix))]);
    }

    private static ModuleUnderTest WithoutContracts(ModuleUnderTest module) => module with { Types = [.. module.Types.Except(module.In("Contracts"))] };
}

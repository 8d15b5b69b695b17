using EcoSphere.Architecture.Tests.Reading;
using EcoSphere.Architecture.Tests.Rules;
using EcoSphere.Architecture.Tests.Text;
using Shouldly;
using Xunit;

namespace EcoSphere.Architecture.Tests;

/// <summary>The rules of the house, over what was built. Their texts are the names of the tests.</summary>
public sealed class ModuleTests
{
    private static readonly House House = House.Real;

    [Fact]
    public void Every_folder_of_modules_is_a_module_with_its_entry_point() =>
        House
            .Modules.Select(m => m.Name)
            .ShouldBe(
                Directory
                    .EnumerateDirectories(Path.Combine(SourceTree.Root, "src", "Modules"))
                    .Select(d => Path.GetFileName(d))
                    // contracts may be there before the module that publishes them
                    .Where(m => Directory.Exists(Path.Combine(SourceTree.Root, "src", "Modules", m, "EcoSphere." + m)))
                    .Order(StringComparer.Ordinal)
            );

    [Fact]
    public void Domain_knows_only_the_business() => LayerRules.DomainKnowsOnlyTheBusiness(House.Modules).MustHold();

    [Fact]
    public void Application_knows_no_web_no_provider_and_no_outer_layer() => LayerRules.ApplicationKnowsNoTechnology(House.Modules).MustHold();

    [Fact]
    public void Infrastructure_knows_no_pages() => LayerRules.InfrastructureKnowsNoPages(House.Modules).MustHold();

    [Fact]
    public void Pages_know_no_infrastructure() => LayerRules.PagesKnowNoInfrastructure(House.Modules).MustHold();

    [Fact]
    public void A_module_sees_only_the_foundation_and_the_contracts_of_others() =>
        BoundaryRules.ReferencesPointDownwards(House.Assemblies.Select(a => (a.Name, a.References)), [.. House.Modules.Select(m => m.Namespace)]).MustHold();

    [Fact]
    public void Nothing_of_a_module_is_public_but_its_entry_point() => BoundaryRules.OnlyTheEntryPointIsPublic(House.Modules).MustHold();

    [Fact]
    public void The_inside_of_an_assembly_is_open_to_its_tests_only() =>
        BoundaryRules.InternalsAreOpenToTestsOnly(House.Assemblies.Select(a => (a.Name, a.Friends))).MustHold();

    [Fact]
    public void The_host_names_entry_points_only() => BoundaryRules.HostNamesEntryPointsOnly(House.Named("EcoSphere.Host").Types, House.Modules).MustHold();

    [Fact]
    public void Contracts_hold_only_events_of_primitives() => ContractRules.HoldOnlyEventsOfPrimitives(House.Contracts).MustHold();

    [Fact]
    public void Event_names_are_stable_and_unique() => ContractRules.NamesAreStableAndUnique(House.Contracts).MustHold();

    [Fact]
    public void Requests_are_sealed_records_of_the_application() => RequestRules.RequestsAreSealedRecordsOfApplication(House.Modules).MustHold();

    [Fact]
    public void Each_request_has_its_handler_beside_it() => RequestRules.EachRequestHasItsHandler([.. House.Types]).MustHold();

    [Fact]
    public void Handlers_are_named_after_their_request() => RequestRules.HandlersAreNamedAfterTheirRequest(House.Types).MustHold();

    [Fact]
    public void Validators_are_named_after_what_they_validate() => RequestRules.ValidatorsAreNamedAfterWhatTheyValidate(House.Types).MustHold();

    [Fact]
    public void Each_request_says_who_may_send_it() => RequestRules.EachRequestSaysWhoMaySendIt(House.Types).MustHold();

    [Fact]
    public void One_file_holds_one_request_and_bears_its_name() =>
        FileRules
            .OneRequestPerFile(House.Modules.SelectMany(m => SourceTree.Files(Path.Combine("src", "Modules", m.Name, m.Namespace, "Application"), ".cs")))
            .MustHold();

    [Fact]
    public void Every_kind_of_mail_belongs_to_one_topic_that_its_readers_can_see() =>
        MailRules.EveryKindHasItsTopic(House.Modules.Select(m => (m.Name, m.Types))).MustHold();

    [Fact]
    public void No_code_reads_the_clock_makes_random_ids_or_blocks() => CodeRules.NoBannedCalls(House.Types).MustHold();

    [Fact]
    public void No_method_is_async_void() => CodeRules.NoAsyncVoid(House.Types).MustHold();

    [Fact]
    public void Every_async_method_of_the_application_can_be_cancelled() => CodeRules.AsyncMethodsOfApplicationCanBeCancelled(House.Modules).MustHold();

    [Fact]
    public void There_are_no_repositories() => CodeRules.NoRepositories(House.Types).MustHold();

    [Fact]
    public void Every_page_says_who_may_open_it() => PageRules.EveryPageIsDecided(House.Assemblies.Select(a => (a.Name, a.Pages, a.Types))).MustHold();
}

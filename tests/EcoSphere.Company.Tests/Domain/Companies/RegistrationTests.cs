using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

public class RegistrationTests
{
    private static readonly ProfileAnswers NewAnswers = Make.Answers with { Address = "臺中市南屯區文心路 2 號" };

    [Fact]
    public void A_company_comes_of_an_approved_application_with_the_applicant_as_administrator()
    {
        var applicant = Make.Member();
        var application = Make.Submitted(applicant.Id);

        var company = application.Approve(Make.Reviewer, 1, null, applicant, Make.Now).Value;

        (company.TaxId, company.Answers, company.ApplicationId, company.RegisteredAt).ShouldBe(("99754141", Make.Answers, application.Id, Make.Now));
        var place = company.Memberships.ShouldHaveSingleItem();
        (place.MemberId, place.Email, place.Name, place.IsAdmin, place.IsActive).ShouldBe((applicant.Id, "wang@example.com", "王小明", true, true));
        company.Events.ShouldBe([
            new CompanyRegistered(
                company.Id,
                "99754141",
                "綠能精密股份有限公司",
                CompanyKind.SmeUser,
                "25",
                "臺中市西屯區工業一路 1 號",
                "0423590001",
                "王大明",
                42
            ),
            new CompanyMemberJoined(company.Id, applicant.Id, IsAdmin: true),
        ]);
    }

    [Fact]
    public void Nothing_else_makes_a_company()
    {
        var applicant = Make.Member();
        Should.Throw<InvalidOperationException>(() => RegisteredCompany.FromApplication(Make.Submitted(applicant.Id), applicant, Make.Now));
        Should.Throw<ArgumentException>(() => RegisteredCompany.FromApplication(Make.Approved(), applicant, Make.Now));
    }

    [Fact]
    public void A_changed_profile_is_told_with_the_same_tax_id()
    {
        var company = Make.Company();
        company.ChangeProfile(CompanyProfile.From(NewAnswers).Value, Actor.Member).ShouldSucceed();
        company.Answers.ShouldBe(NewAnswers);
        company.Events.ShouldBe([
            new CompanyProfileChanged(
                company.Id,
                "99754141",
                "綠能精密股份有限公司",
                CompanyKind.SmeUser,
                "25",
                "臺中市南屯區文心路 2 號",
                "0423590001",
                "王大明",
                42
            ),
        ]);
    }

    [Fact]
    public void An_unchanged_profile_is_not_told()
    {
        var company = Make.Company();
        company.ChangeProfile(CompanyProfile.From(Make.Answers).Value, Actor.Member).ShouldSucceed();
        company.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Only_staff_changes_what_it_joined_as()
    {
        var company = Make.Company();
        var asSupplier = CompanyProfile.From(Make.Answers with { Kind = CompanyKind.ToolSupplier }).Value;
        company.ChangeProfile(asSupplier, Actor.Member).ShouldFailWith(CompanyErrors.KindNeedsStaff);
        company.ChangeProfile(asSupplier, Actor.Staff).ShouldSucceed();
        company.Kind.ShouldBe(CompanyKind.ToolSupplier);
    }

    [Fact]
    public void Suspension_is_told_needs_a_reason_and_can_be_lifted()
    {
        var company = Make.Company();
        company.Suspend(" ", Make.Now).Fields().ShouldBe(["Reason"]);
        company.Suspend("文件不實", Make.Now).ShouldSucceed();
        (company.IsSuspended, company.SuspensionReason, company.SuspendedAt).ShouldBe((true, "文件不實", Make.Now));
        company.Suspend("again", Make.Now).ShouldFailWith(CompanyErrors.AlreadySuspended);

        company.Reinstate().ShouldSucceed();
        (company.IsSuspended, company.SuspensionReason, company.SuspendedAt).ShouldBe((false, null, null));
        company.Reinstate().ShouldFailWith(CompanyErrors.NotSuspended);
        company.Events.ShouldBe([new CompanySuspended(company.Id), new CompanyReinstated(company.Id)]);
    }

    /// <summary>Every change that names an actor, in both states, by both.</summary>
    [Theory]
    [InlineData(nameof(RegisteredCompany.ChangeProfile))]
    [InlineData(nameof(RegisteredCompany.AddContact))]
    [InlineData(nameof(RegisteredCompany.EditContact))]
    [InlineData(nameof(RegisteredCompany.MakePrimary))]
    [InlineData(nameof(RegisteredCompany.DeleteContact))]
    [InlineData(nameof(RegisteredCompany.AddMember))]
    [InlineData(nameof(RegisteredCompany.Invite))]
    [InlineData(nameof(RegisteredCompany.EditMember))]
    [InlineData(nameof(RegisteredCompany.RemoveMember))]
    [InlineData(nameof(RegisteredCompany.CancelInvitation))]
    [InlineData(nameof(RegisteredCompany.SetAccess))]
    public void A_suspended_company_is_changed_by_staff_only(string action)
    {
        foreach (var by in Enum.GetValues<Actor>())
        foreach (var isSuspended in (bool[])[false, true])
        {
            var company = Furnished();
            if (isSuspended)
                company.Suspend("x", Make.Now).ShouldSucceed();
            var version = company.Version;
            var result = Actions[action](company, by);
            if (isSuspended && by == Actor.Member)
            {
                result.ShouldFailWith(CompanyErrors.Suspended);
                company.Version.ShouldBe(version);
            }
            else
            {
                result.ShouldSucceed();
                company.Version.ShouldNotBe(version);
            }
        }
    }

    [Fact]
    public void Every_change_that_names_an_actor_is_in_the_table() =>
        typeof(RegisteredCompany)
            .GetMethods()
            .Where(m => m.GetParameters().Any(p => p.ParameterType == typeof(Actor)))
            .Select(m => m.Name)
            .ShouldBe(Actions.Keys, ignoreOrder: true);

    private static readonly Dictionary<string, Func<RegisteredCompany, Actor, Result>> Actions = new(StringComparer.Ordinal)
    {
        [nameof(RegisteredCompany.ChangeProfile)] = (c, by) => c.ChangeProfile(CompanyProfile.From(NewAnswers).Value, by),
        [nameof(RegisteredCompany.AddContact)] = (c, by) => c.AddContact(Make.Contact(), isPrimary: true, by, Make.Now),
        [nameof(RegisteredCompany.EditContact)] = (c, by) => c.EditContact(c.Contacts[0].Id, Make.Contact("新名字"), by),
        [nameof(RegisteredCompany.MakePrimary)] = (c, by) => c.MakePrimary(c.Contacts[1].Id, by),
        [nameof(RegisteredCompany.DeleteContact)] = (c, by) => c.DeleteContact(c.Contacts[0].Id, by),
        [nameof(RegisteredCompany.AddMember)] = (c, by) => c.AddMember(Make.Member("third@example.com"), Make.Details(), isAdmin: false, by, Make.Now),
        [nameof(RegisteredCompany.Invite)] = (c, by) => c.Invite(Make.NewMember("fourth@example.com"), isAdmin: false, "zh-TW", by, Make.Now),
        [nameof(RegisteredCompany.EditMember)] = (c, by) => c.EditMember(c.Memberships[1].Id, Make.Details("改名"), isAdmin: true, by),
        [nameof(RegisteredCompany.RemoveMember)] = (c, by) => c.RemoveMember(c.Memberships[1].Id, by),
        [nameof(RegisteredCompany.CancelInvitation)] = (c, by) => c.CancelInvitation(c.Memberships[2].Id, by),
        [nameof(RegisteredCompany.SetAccess)] = (c, by) => c.SetAccess(c.Memberships[1].Id, "carbon-cloud", isAllowed: true, by, Make.Now),
    };

    /// <summary>Two contacts, a member beside the administrator, an invitation, a subscription.</summary>
    private static RegisteredCompany Furnished()
    {
        var company = Make.Company();
        company.AddContact(Make.Contact(), isPrimary: true, Actor.Member, Make.Now).ShouldSucceed();
        company.AddContact(Make.Contact("第二人"), isPrimary: false, Actor.Member, Make.Now).ShouldSucceed();
        company.AddMember(Make.Member("second@example.com"), Make.Details(), isAdmin: false, Actor.Member, Make.Now).ShouldSucceed();
        company.Invite(Make.NewMember(), isAdmin: true, "zh-TW", Actor.Member, Make.Now).ShouldSucceed();
        company.SubscriptionActivated("carbon-cloud", Guid.CreateVersion7(), Make.Now.AddMonths(6), Make.Now);
        return company;
    }
}

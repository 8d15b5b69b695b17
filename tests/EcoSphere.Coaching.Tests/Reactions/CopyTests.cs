using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Company.Contracts;
using EcoSphere.Consulting.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Reactions;

public class CopyTests(App app) : IClassFixture<App>
{
    private readonly Guid _company = Guid.CreateVersion7();
    private readonly Guid _member = Guid.CreateVersion7();

    private CompanyRegistered Registered => new(_company, "53120057", "綠源精密", CompanyKind.SmeUser, "25", "桃園市", "034567890", "吳負責", 60);

    private Task<KnownMember> Member() => app.With<CoachingDb, KnownMember>(db => db.KnownMembers.AsNoTracking().SingleAsync(m => m.Id == _member));

    private Task<KnownCompany> Company() => app.With<CoachingDb, KnownCompany>(db => db.KnownCompanies.AsNoTracking().SingleAsync(c => c.Id == _company));

    [Fact]
    public async Task A_company_is_known_with_its_facts_and_its_primary_contact()
    {
        var message = Guid.CreateVersion7();
        await app.Deliver(Registered, message);
        await app.Deliver(Registered, message);
        await app.Deliver(
            new CompanyContactsChanged(
                _company,
                [
                    new CompanyContact(Guid.CreateVersion7(), "甲", null, "1", "a@firm.example", IsPrimary: false),
                    new CompanyContact(Guid.CreateVersion7(), "乙", "課長", "2", "b@firm.example", IsPrimary: true),
                ]
            )
        );
        await app.Deliver(new CompanySuspended(_company));
        var company = await Company();
        (company.Facts.IndustryCode, company.Facts.Employees, company.ContactName, company.IsSuspended).ShouldBe(("25", 60, "乙", true));
        await app.Deliver(new CompanyReinstated(_company));
        (await Company()).IsSuspended.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_joins_before_being_known_belongs_to_the_company()
    {
        await app.Deliver(new CompanyMemberJoined(_company, _member, IsAdmin: true));
        await app.Deliver(new MemberRegistered(_member, "chen@firm.example", "陳建宏", null, "zh-TW"));
        await app.Deliver(new MemberActivated(_member));
        var member = await Member();
        (member.CompanyId, member.IsCompanyAdmin, member.Email, member.IsReachable).ShouldBe((_company, true, "chen@firm.example", true));
        await app.Deliver(new CompanyMemberRemoved(_company, _member));
        (await Member()).CompanyId.ShouldBeNull();
    }

    [Fact]
    public async Task A_consultant_is_one_until_dismissed()
    {
        await app.Deliver(new ConsultantAppointed(_member, Guid.CreateVersion7(), "低碳一組"));
        (await Member()).Team.ShouldBe("低碳一組");
        await app.Deliver(new ConsultantDismissed(_member));
        (await Member()).Team.ShouldBeNull();
    }
}

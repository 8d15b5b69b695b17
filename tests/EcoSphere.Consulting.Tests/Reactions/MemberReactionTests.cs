using EcoSphere.Company.Contracts;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Reactions;

public class MemberReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_member_is_known_with_the_company_whatever_comes_first_and_twice()
    {
        var (id, company, joined) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        for (var i = 0; i < 2; i++)
            await app.Deliver(new CompanyMemberJoined(company, id, IsAdmin: true), joined);
        await app.Deliver(new MemberActivated(id));
        await app.Deliver(new MemberRegistered(id, "lo@example.test", "羅小姐", null, "en"));
        var known = await Known(id);
        (known.Name, known.CompanyId, known.IsCompanyAdmin, known.IsReachable).ShouldBe(("羅小姐", company, true, true));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new CompanyMemberRemoved(Guid.CreateVersion7(), id));
        (await Known(id)).CompanyId.ShouldBe(company);
        await app.Deliver(new CompanyMemberRemoved(company, id));
        await app.Deliver(new MemberSuspended(id));
        known = await Known(id);
        (known.CompanyId, known.IsReachable).ShouldBe((null, false));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new MemberReinstated(id));
        (await Known(id)).IsReachable.ShouldBeTrue();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_who_look_after_cases_are_known_whatever_comes_first_and_twice()
    {
        var (id, appointed) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        for (var i = 0; i < 2; i++)
            await app.Deliver(new StaffPermissionsChanged(id, [Permissions.Consulting, Permissions.Company]), appointed);
        (await Known(id)).IsReviewer.ShouldBeTrue();
        await app.Deliver(new MemberRegistered(id, "fang@example.test", "方管理", null, "zh-TW"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new StaffPermissionsChanged(id, [Permissions.Company]));
        (await Known(id)).IsReviewer.ShouldBeFalse();
        await app.Deliver(new StaffPermissionsChanged(id, [Permissions.Consulting]), appointed);
        (await Known(id)).IsReviewer.ShouldBeFalse();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_consultant_is_called_as_the_member_is()
    {
        var consultant = Make.Consultant();
        await app.With<ConsultingDb>(async db =>
        {
            db.Consultants.Add(consultant);
            await db.SaveChangesAsync();
        });
        await app.Deliver(new MemberProfileChanged(consultant.Id, "tsai@example.test", "蔡新名", null, "zh-TW"));
        (await app.With<ConsultingDb, string>(db => db.Consultants.Where(c => c.Id == consultant.Id).Select(c => c.Name).SingleAsync())).ShouldBe("蔡新名");
        (await app.Failures()).ShouldBeEmpty();
    }

    private Task<KnownMember> Known(Guid id) => app.With<ConsultingDb, KnownMember>(db => db.KnownMembers.AsNoTracking().SingleAsync(m => m.Id == id));
}

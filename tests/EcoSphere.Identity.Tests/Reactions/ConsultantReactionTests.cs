using EcoSphere.Consulting.Contracts;
using EcoSphere.Identity.Application;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Reactions;

public sealed class ConsultantReactionTests(App app) : IClassFixture<App>
{
    private readonly Guid _member = Guid.CreateVersion7();

    [Fact]
    public async Task A_consultant_comes_and_goes_and_twice_is_as_once()
    {
        var id = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++)
            await app.Deliver(new ConsultantAppointed(_member, Guid.CreateVersion7(), "北區節能團隊"), id);
        (await Copy()).ShouldSatisfyAllConditions(c => c.IsActive.ShouldBeTrue(), c => c.Team.ShouldBe("北區節能團隊"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 2; i++)
            await app.Deliver(new ConsultantDismissed(_member));
        (await Copy()).IsActive.ShouldBeFalse();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_older_fact_that_comes_late_undoes_nothing()
    {
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Deliver(new ConsultantDismissed(_member));
        app.Clock.Advance(TimeSpan.FromMinutes(-10));
        await app.Deliver(new ConsultantAppointed(_member, Guid.CreateVersion7(), "北區節能團隊"));
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        (await Copy()).IsActive.ShouldBeFalse();
    }

    private Task<ConsultantCopy> Copy() => app.With<IIdentityDb, ConsultantCopy>(db => db.Consultants.AsNoTracking().SingleAsync(c => c.MemberId == _member));
}

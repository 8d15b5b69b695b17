using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Members;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Members;

/// <summary>However many act at once, a company keeps an administrator who has confirmed the address.</summary>
public class AdministratorRaceTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Twenty_removals_at_once()
    {
        var (company, admins) = await WithAdmins(20);
        List<Guid> places = [];
        foreach (var admin in admins)
            places.Add(await app.PlaceOf(company, admin));

        // each removes the next one, so that everybody is to go
        var results = await Task.WhenAll(
            admins.Select((admin, i) => Task.Run(() => Persist(() => app.Send(new RemoveMember(places[(i + 1) % places.Count]), admin))))
        );

        var left = (await app.Stored(company)).Memberships;
        left.Count(m => m.IsActiveAdmin).ShouldBeGreaterThanOrEqualTo(1);
        results.Count(r => r.IsSuccess).ShouldBe(20 - left.Count);
        results
            .Where(r => r.IsFailure)
            .ShouldAllBe(r => r.Error!.Kind == ErrorKind.Forbidden || r.Error!.Kind == ErrorKind.Conflict || r.Error!.Kind == ErrorKind.NotFound);
    }

    [Fact]
    public async Task Twenty_who_leave_at_once()
    {
        var (company, admins) = await WithAdmins(20);
        List<Guid> places = [];
        foreach (var admin in admins)
            places.Add(await app.PlaceOf(company, admin));

        await Task.WhenAll(admins.Select((admin, i) => Task.Run(() => Persist(() => app.Send(new RemoveMember(places[i]), admin)))));

        // all of them insist, so one remains and no more
        (await app.Stored(company))
            .Memberships.ShouldHaveSingleItem()
            .IsActiveAdmin.ShouldBeTrue();
    }

    [Fact]
    public async Task Twenty_demotions_at_once()
    {
        var (company, admins) = await WithAdmins(20);
        List<Guid> places = [];
        foreach (var admin in admins)
            places.Add(await app.PlaceOf(company, admin));

        await Task.WhenAll(
            admins.Select(
                (admin, i) =>
                    Task.Run(() =>
                        Persist(async () =>
                        {
                            var seen = await app.Send(new GetMember(places[i]), admin);
                            return seen.IsFailure
                                ? seen.Error!
                                : await app.Send(new EditMember(places[i], seen.Value.Version, "卸任", null, null, IsAdmin: false), admin);
                        })
                    )
            )
        );

        (await app.Stored(company)).Memberships.Count(m => m.IsActiveAdmin).ShouldBe(1);
    }

    [Fact]
    public async Task Two_companies_that_add_one_person_at_once_share_nobody()
    {
        List<Founded> companies = [];
        for (var i = 0; i < 8; i++)
            companies.Add(await app.Found());
        var person = await app.Know(Person.Member());

        var results = await Task.WhenAll(
            companies.Select(c => Task.Run(() => app.Send(new AddMember("搶手", person.Email, null, null, false, "en"), c.Admin)))
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Message == "This person belongs to another company and has to be removed there first.");
    }

    /// <summary>Tries again, as a person would, where somebody else was only quicker.</summary>
    private static async Task<Result> Persist(Func<Task<Result>> attempt)
    {
        for (var i = 0; ; i++)
        {
            var result = await attempt();
            if (
                i == 60
                || result.Error is not { } error
                || !(error.Message == FormErrors.Stale.Message || error.Message.StartsWith("Somebody else changed this", StringComparison.Ordinal))
            )
                return result;
        }
    }

    private async Task<(Founded Company, List<Person> Admins)> WithAdmins(int count)
    {
        var company = await app.Found();
        List<Person> admins = [company.Admin];
        while (admins.Count < count)
            admins.Add(await app.Join(company, $"管理員{admins.Count}", admin: true));
        return (company, admins);
    }
}

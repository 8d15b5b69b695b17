using EcoSphere.Company.Application;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.UpgradeApplications;

public sealed class ConcurrencyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Fifty_approvals_at_once_for_one_number_make_one_company()
    {
        var taxId = Applying.NextTaxId();
        var applications = new List<Guid>();
        for (var i = 0; i < 50; i++)
            applications.Add(await app.Submitted(await app.Member($"申請人{i}"), taxId));

        var results = await Task.WhenAll(
            applications.Select(
                (id, i) => Task.Run(() => app.Send(new ApproveUpgradeApplication(id, 1, null), Person.Staff(Permissions.Company) with { Name = $"審查{i}" }))
            )
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Kind == ErrorKind.Conflict);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Message.StartsWith("This unified business number belongs to"));
        (await app.With<ICompanyDb, int>(db => db.Companies.CountAsync(c => c.TaxId == taxId))).ShouldBe(1);
        (await app.With<ICompanyDb, int>(db => db.UpgradeApplications.CountAsync(a => a.TaxId == taxId && a.State == ApplicationState.Approved))).ShouldBe(1);
        (await app.Published<CompanyRegistered>("company")).Count(e => e.TaxId == taxId).ShouldBe(1);
    }

    [Fact]
    public async Task Approving_one_application_many_times_at_once_approves_it_once_and_tells_the_others_who()
    {
        var applicant = await app.Member();
        var id = await app.Submitted(applicant);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => Task.Run(() => app.Send(new ApproveUpgradeApplication(id, 1, null), Person.Staff(Permissions.Company) with { Name = "同一人" })))
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Message == "{0} approved this application on {1}.");
        await app.Pump();
        app.Mails.To(applicant.Email).Count(m => m.Subject.Contains("已通過審核")).ShouldBe(1);
    }

    [Fact]
    public async Task One_person_starting_many_times_at_once_has_one_draft()
    {
        var applicant = await app.Member();
        var taxId = Applying.NextTaxId();

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.Send(new StartUpgradeApplication(taxId, false), applicant))));

        results.ShouldAllBe(r => r.IsSuccess);
        (await app.With<ICompanyDb, int>(db => db.UpgradeApplications.CountAsync(a => a.ApplicantId == applicant.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Many_people_starting_at_once_get_numbers_of_their_own()
    {
        var people = Enumerable.Range(0, 40).Select(i => Person.Member($"申請人{i}")).ToList();

        var results = await Task.WhenAll(people.Select(p => Task.Run(() => app.Send(new StartUpgradeApplication(Applying.NextTaxId(), false), p))));

        results.ShouldAllBe(r => r.IsSuccess);
        var ids = people.Select(p => p.Id).ToList();
        var numbers = await app.With<ICompanyDb, List<string>>(db =>
            db.UpgradeApplications.Where(a => ids.Contains(a.ApplicantId)).Select(a => a.Number).ToListAsync()
        );
        numbers.Distinct().Count().ShouldBe(40);
        numbers.ShouldAllBe(n => System.Text.RegularExpressions.Regex.IsMatch(n, @"^UP-\d{4}-\d{6}$"));
    }

    [Fact]
    public async Task Sending_many_times_at_once_sends_once()
    {
        var applicant = await app.Member();
        var id = await app.Draft(applicant);
        var seen = (await app.Application(id)).Version;

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.Send(new SubmitUpgradeApplication(id, seen), applicant))));

        results.ShouldAllBe(r => r.IsSuccess);
        (await app.Application(id)).Rounds.Count.ShouldBe(1);
        await app.Pump();
        app.Mails.To(applicant.Email).Count.ShouldBe(1);
    }
}

using System.Text.Json;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Cases;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Reactions;

public class PrivacyReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_copy_holds_all_that_is_kept_and_nothing_of_others()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Reported, consultant);
        var number = (await app.Stored(id)).Number;

        var applicant = await Copy(firm.Member);
        applicant.GetProperty("Your account, as known here").GetProperty("E-mail address").GetString().ShouldBe(firm.Member.Email);
        applicant.GetProperty("Applications for a diagnosis")[0].GetProperty("Reference number").GetString().ShouldBe(number);
        applicant.GetProperty("Steps of cases that you took").GetArrayLength().ShouldBeGreaterThan(2);
        applicant.GetProperty("Files you uploaded").GetArrayLength().ShouldBe(1);
        var adviser = await Copy(consultant);
        adviser.GetProperty("Your work as a consultant").GetProperty("Cases")[0].GetProperty("Case").GetString().ShouldBe(number);
        adviser.GetProperty("Applications for a diagnosis").GetArrayLength().ShouldBe(0);
        var contact = await Copy(Person.Member() with { Email = "wu@example.test" });
        contact.GetProperty("Contacts of companies with your address").GetArrayLength().ShouldBeGreaterThan(0);
        contact.GetProperty("Contacts in self-assessments").GetArrayLength().ShouldBeGreaterThan(0);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Erasure_takes_the_name_and_leaves_the_firms_case()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        var id = await app.Case(firm, CaseState.Closed, consultant);
        var request = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++)
            await app.Deliver(new ErasureRequested(request, firm.Member.Id, firm.Member.Email));
        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), consultant.Id, consultant.Email));

        var stored = await app.Stored(id);
        stored.State.ShouldBe(CaseState.Closed);
        stored.Steps.Where(s => s.ById == firm.Member.Id || s.ById == consultant.Id).ShouldAllBe(s => s.ByName == "");
        (stored.ConsultantName, stored.Assignments[0].ConsultantName, stored.Reports[0].ByName).ShouldBe(("", "", ""));
        await app.With<ConsultingDb>(async db =>
        {
            (await db.KnownMembers.SingleAsync(m => m.Id == firm.Member.Id)).IsErased.ShouldBeTrue();
            (await db.Consultants.SingleAsync(c => c.Id == consultant.Id)).IsActive.ShouldBeFalse();
        });
        (await app.Published<PersonalDataErased>("consulting")).Where(a => a.RequestId == request).ShouldAllBe(a => a.Kept != null);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_consultant_with_cases_under_way_is_erased_once_they_are_given_to_others()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        await app.Case(firm, CaseState.SelfAssessment, consultant);
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, consultant.Id, consultant.Email));
        (await app.Published<ErasureDeferred>("consulting")).ShouldContain(d => d.RequestId == request);
        (await app.With<ConsultingDb, bool>(db => db.Consultants.AnyAsync(c => c.Id == consultant.Id && c.IsActive))).ShouldBeTrue();
        (await app.Failures()).ShouldBeEmpty();
    }

    private async Task<JsonElement> Copy(Person person)
    {
        var request = Guid.CreateVersion7();
        await app.Deliver(new PersonalDataRequested(request, person.Id, person.Email));
        var answer = (await app.Published<PersonalDataProvided>("consulting")).Single(p => p.RequestId == request);
        return JsonDocument.Parse(answer.Data).RootElement;
    }
}

using System.Text.Json;
using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Reactions;

public class PrivacyReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_copy_holds_what_there_is_about_the_person()
    {
        var chen = await app.Company();
        await app.Subscribed(chen);
        var request = Guid.CreateVersion7();

        await app.Deliver(new PersonalDataRequested(request, chen.Id, chen.Email));

        var copy = (await app.Published<PersonalDataProvided>("carboncloud")).Single(p => p.RequestId == request).Data;
        using var data = JsonDocument.Parse(copy);
        copy.ShouldContain(chen.Email);
        data.RootElement.GetProperty("Your applications for CarbonCloud")[0].GetProperty("Answers").GetProperty("Position").GetString().ShouldBe("專員");
        data.RootElement.GetProperty("Your seats").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task An_erasure_leaves_the_companys_application_without_the_person_and_no_trace_elsewhere()
    {
        var chen = await app.Company();
        await app.Subscribed(chen);
        var id = (await app.Current(chen))!.Id;
        await app.Pump();
        var request = new ErasureRequested(Guid.CreateVersion7(), chen.Id, chen.Email);

        await app.Deliver(request);
        await app.Deliver(request);

        var kept = await app.Application(id);
        (kept.Name, kept.Email, kept.Phone, kept.LastRound!.Answers.Email, kept.Business).ShouldBe((null, null, null, null, Cloud.Inventory.Business));
        (await app.Published<PersonalDataErased>("carboncloud")).First(e => e.RequestId == request.RequestId).Kept.ShouldNotBeNull();
        var traces = await app.With<ICarbonCloudDb, int>(db =>
            db.Audit.CountAsync(a => a.Changes.Contains(chen.Email) || a.ActorName == chen.Name && a.ActorId == chen.Id)
        );
        traces.ShouldBe(0);
        (await app.With<ICarbonCloudDb, bool>(db => db.Seats.AnyAsync(s => s.MemberId == chen.Id && s.IsAllowed))).ShouldBeFalse();
        // what is heard late does not bring the person back
        await app.Deliver(new MemberProfileChanged(chen.Id, chen.Email, chen.Name, null, "en"), key: chen.Id);
        await app.Deliver(new CompanyMemberJoined(chen.CompanyId!.Value, chen.Id, IsAdmin: true), key: chen.CompanyId);
        (
            await app.With<ICarbonCloudDb, bool>(db => db.KnownMembers.AnyAsync(m => m.Email == chen.Email || (m.Id == chen.Id && m.CompanyId != null)))
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_never_decided_on_is_erased_whole()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);

        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), chen.Id, chen.Email));

        (await app.With<ICarbonCloudDb, bool>(db => db.ServiceApplications.AnyAsync(a => a.Id == id))).ShouldBeFalse();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_returned_application_of_an_erased_person_frees_the_company()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen);
        var id = await app.Submitted(colleague);
        (await app.Send(new ReturnServiceApplication(id, 1, "請補正", [ApplicationSections.Applicant], null, null), Cloud.Reviewer)).Error.ShouldBeNull();

        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), colleague.Id, colleague.Email));

        (await app.Application(id)).State.ShouldBe(ApplicationState.Withdrawn);
        (await app.Send(new BeginServiceApplication(), chen)).Error.ShouldBeNull();
    }
}

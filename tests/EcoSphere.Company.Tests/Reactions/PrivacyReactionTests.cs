using System.Text.Json;
using EcoSphere.Company.Application.Contacts;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Company.Tests.Domain;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Reactions;

public class PrivacyReactionTests(App app) : IClassFixture<App>
{
    private static int _number;

    [Fact]
    public async Task A_copy_holds_all_that_is_kept_and_nothing_of_others()
    {
        var company = await app.Found("副本公司");
        var person = await app.Join(company, "張本人");
        await app.Join(company, "別人");
        await app.Send(new AddContact("張本人", "經理", "0423590002", person.Email, IsPrimary: false), company.Admin);
        await app.Send(new AddContact("李旁人", null, "0423590003", "other@example.test", IsPrimary: false), company.Admin);
        await Apply(person, ApplicationState.Draft);

        var request = Guid.CreateVersion7();
        await app.Deliver(new PersonalDataRequested(request, person.Id, person.Email));

        var answer = (await app.Published<PersonalDataProvided>("company")).Single(e => e.RequestId == request);
        answer.Module.ShouldBe("company");
        using var copy = JsonDocument.Parse(answer.Data);
        copy.RootElement.GetProperty("member").GetProperty("email").GetString().ShouldBe(person.Email);
        copy.RootElement.GetProperty("memberships")[0].GetProperty("companyName").GetString().ShouldBe("副本公司");
        copy.RootElement.GetProperty("contacts").GetArrayLength().ShouldBe(1);
        copy.RootElement.GetProperty("upgradeApplications")[0].GetProperty("answers").GetProperty("name").GetString().ShouldBe("綠能精密股份有限公司");
        copy.RootElement.GetProperty("files")[0].GetProperty("name").GetString().ShouldBe("proof.pdf");
        answer.Data.ShouldNotContain("別人");
        answer.Data.ShouldNotContain("李旁人");
    }

    [Fact]
    public async Task A_copy_of_somebody_unknown_is_empty()
    {
        var request = Guid.CreateVersion7();
        await app.Deliver(new PersonalDataRequested(request, Guid.CreateVersion7(), "unknown@example.test"));
        (await app.Published<PersonalDataProvided>("company")).Single(e => e.RequestId == request).Data.ShouldContain("\"memberships\":[]");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Erasure_takes_place_contacts_and_drafts_with_their_files()
    {
        var company = await app.Found();
        var other = await app.Found();
        var person = await app.Join(company, "張本人");
        await app.Send(new AddContact("張本人", null, "0423590002", person.Email, IsPrimary: true), company.Admin);
        await app.Send(new AddContact("張本人", null, "0423590002", person.Email, IsPrimary: true), other.Admin);
        await app.Send(new AddContact("留下的人", null, "0423590003", "stays@example.test", IsPrimary: false), company.Admin);
        var (_, storageName) = await Apply(person, ApplicationState.Draft);

        var request = Guid.CreateVersion7();
        var fact = new ErasureRequested(request, person.Id, person.Email);
        await app.Deliver(fact);
        await app.Deliver(fact);

        (await app.Stored(company)).MembershipOf(person.Id).ShouldBeNull();
        (await app.Stored(company)).Contacts.ShouldHaveSingleItem().IsPrimary.ShouldBeTrue();
        (await app.Stored(other)).Contacts.ShouldBeEmpty();
        await app.With<CompanyDb>(async db =>
        {
            (await db.UpgradeApplications.AnyAsync(a => a.ApplicantId == person.Id)).ShouldBeFalse();
            (await db.Files.AnyAsync(f => f.UploadedBy == person.Id)).ShouldBeFalse();
        });
        (await app.With<IFileStore, Stream?>(s => s.Open(storageName, CancellationToken.None))).ShouldBeNull();
        var known = (await app.Known(person.Id))!;
        (known.IsErased, known.Name, known.IsUsable).ShouldBe((true, "", false));
        known.Email.ShouldNotBe(person.Email);
        (await app.Published<CompanyMemberRemoved>("company")).Count(e => e.MemberId == person.Id).ShouldBe(1);
        var answers = (await app.Published<PersonalDataErased>("company")).Where(e => e.RequestId == request).ToList();
        answers.Count.ShouldBe(2);
        answers.ShouldAllBe(a => a.Kept != null && a.Kept.StartsWith("The log of who changed", StringComparison.Ordinal));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(ApplicationState.Submitted), false)]
    [InlineData(nameof(ApplicationState.Withdrawn), false)]
    [InlineData(nameof(ApplicationState.Returned), true)]
    public async Task What_staff_has_decided_is_kept_and_said(string state, bool isKept)
    {
        var person = await app.Know(Person.Member());
        var (id, storageName) = await Apply(person, Enum.Parse<ApplicationState>(state));
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, person.Id, person.Email));

        var kept = await app.With<CompanyDb, UpgradeApplication?>(db => db.UpgradeApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id));
        (kept is not null).ShouldBe(isKept);
        // nothing of an erased person waits for anybody
        if (isKept) kept!.State.ShouldBe(ApplicationState.Withdrawn);
        var content = await app.With<IFileStore, Stream?>(s => s.Open(storageName, CancellationToken.None));
        (content is not null).ShouldBe(isKept);
        if (content is not null) await content.DisposeAsync();
        var answer = (await app.Published<PersonalDataErased>("company")).Single(e => e.RequestId == request);
        answer.Kept.ShouldNotBeNull().Contains("decided on", StringComparison.Ordinal).ShouldBe(isKept);
    }

    [Fact]
    public async Task Of_somebody_unknown_nothing_is_kept()
    {
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, Guid.CreateVersion7(), "nobody@example.test"));
        (await app.Published<PersonalDataErased>("company")).Single(e => e.RequestId == request).Kept.ShouldBeNull();
    }

    [Fact]
    public async Task The_founder_of_a_company_can_be_erased_and_the_company_is_told_to_staff()
    {
        var company = await app.Found();
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, company.Admin.Id, company.Admin.Email));
        var stored = await app.Stored(company);
        stored.Memberships.ShouldBeEmpty();
        (await app.Published<PersonalDataErased>("company")).Single(e => e.RequestId == request).Kept.ShouldNotBeNull().ShouldContain("decided");
        (await app.Send(new EcoSphere.Company.Application.Companies.CountCompaniesWithoutAdministrator(), Person.Staff(Kernel.Permissions.Company))).Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_is_heard_late_does_not_bring_an_erased_person_back()
    {
        var company = await app.Found();
        var person = Person.Member();
        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), person.Id, person.Email));
        await app.Invite(company, person.Email);
        await app.Deliver(new MemberRegistered(person.Id, person.Email, person.Name, null, "en"));
        await app.Deliver(new MemberActivated(person.Id));
        await app.Deliver(new MemberProfileChanged(person.Id, person.Email, person.Name, null, "en"));

        var known = (await app.Known(person.Id))!;
        (known.Name, known.IsActive).ShouldBe(("", false));
        (await app.Stored(company)).MembershipOf(person.Id).ShouldBeNull();
    }

    /// <summary>An application with a stored document.</summary>
    private async Task<(Guid Id, string StorageName)> Apply(Person person, ApplicationState state)
    {
        var content = await app.With<IFileStore, StoredContent>(s => s.Save(new MemoryStream("%PDF-1.4"u8.ToArray()), CancellationToken.None));
        return await app.With<CompanyDb, (Guid, string)>(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var application = UpgradeApplication.Start($"UP-PRIV-{Interlocked.Increment(ref _number):D6}", TaxId.Parse("99754141").Value, person.Id, now);
            var file = StoredFile.Create(new InspectedFile("proof.pdf", FileKind.Pdf, content.Length), content, person.Id, now);
            file.Attach(application.Id).ShouldSucceed();
            application.SaveAnswers(Make.Answers, now).ShouldSucceed();
            application.AttachProof(file.Id, now).ShouldSucceed();
            if (state != ApplicationState.Draft) application.Submit(now).ShouldSucceed();
            if (state == ApplicationState.Returned) application.Return(Make.Reviewer, 1, Make.Note(ApplicationSections.Profile), now).ShouldSucceed();
            if (state == ApplicationState.Withdrawn) application.Withdraw(now).ShouldSucceed();
            db.AddRange(application, file);
            await db.SaveChangesAsync();
            return (application.Id, file.StorageName);
        });
    }
}

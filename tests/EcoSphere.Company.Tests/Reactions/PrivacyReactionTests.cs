using System.Globalization;
using System.Net;
using System.Text.Json;
using EcoSphere.Company.Application.Contacts;
using EcoSphere.Company.Application.Members;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Company.Tests.Domain;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
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
        copy.RootElement.GetProperty("Your account, as known here").GetProperty("E-mail address").GetString().ShouldBe(person.Email);
        copy.RootElement.GetProperty("Your places in companies")[0].GetProperty("Company name").GetString().ShouldBe("副本公司");
        copy.RootElement.GetProperty("Contacts of companies with your address").GetArrayLength().ShouldBe(1);
        copy.RootElement.GetProperty("Your upgrade applications")[0]
            .GetProperty("Answers")
            .GetProperty("Company name")
            .GetString()
            .ShouldBe("綠能精密股份有限公司");
        copy.RootElement.GetProperty("Files you uploaded")[0].GetProperty("File name").GetString().ShouldBe("proof.pdf");
        Labels(copy.RootElement).Where(label => InChinese(label).ResourceNotFound).ShouldBeEmpty();
        answer.Data.ShouldNotContain("別人");
        answer.Data.ShouldNotContain("李旁人");
    }

    [Fact]
    public async Task A_copy_of_somebody_unknown_is_empty()
    {
        var request = Guid.CreateVersion7();
        await app.Deliver(new PersonalDataRequested(request, Guid.CreateVersion7(), "unknown@example.test"));
        (await app.Published<PersonalDataProvided>("company")).Single(e => e.RequestId == request).Data.ShouldContain("\"Your places in companies\":[]");
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
        answers.ShouldAllBe(a => a.Kept != null && a.Kept.StartsWith("The log of changes", StringComparison.Ordinal));
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
        if (isKept)
            kept!.State.ShouldBe(ApplicationState.Withdrawn);
        var content = await app.With<IFileStore, Stream?>(s => s.Open(storageName, CancellationToken.None));
        (content is not null).ShouldBe(isKept);
        if (content is not null)
            await content.DisposeAsync();
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
    public async Task The_only_administrator_waits_until_there_is_another_and_nothing_is_lost_meanwhile()
    {
        var company = await app.Found();
        await app.Join(company, "非管理員");
        await app.Invite(company, $"{Guid.CreateVersion7():N}@example.test", admin: true);
        await app.Send(new AddContact("王小明", null, "0423590002", company.Admin.Email, IsPrimary: true), company.Admin);
        var fact = new ErasureRequested(Guid.CreateVersion7(), company.Admin.Id, company.Admin.Email);
        await app.Deliver(fact);

        var deferred = (await app.Published<ErasureDeferred>("company")).Single(e => e.RequestId == fact.RequestId);
        deferred.Module.ShouldBe("company");
        InChinese(deferred.Reason).Value.ShouldContain("唯一");
        (await app.Published<PersonalDataErased>("company")).ShouldNotContain(e => e.RequestId == fact.RequestId);
        var stored = await app.Stored(company);
        (stored.MembershipOf(company.Admin.Id)!.IsActiveAdmin, stored.Contacts.Count).ShouldBe((true, 1));
        (await app.Known(company.Admin.Id))!.IsErased.ShouldBeFalse();

        await app.Join(company, "接手人", admin: true);
        await app.Deliver(fact);
        (await app.Stored(company)).MembershipOf(company.Admin.Id).ShouldBeNull();
        (await app.Published<PersonalDataErased>("company")).Single(e => e.RequestId == fact.RequestId).Kept.ShouldNotBeNull().ShouldContain("decided");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_bound_to_a_company_that_staff_has_suspended()
    {
        var company = await app.Found();
        await app.Change(company.Id, (_, c) => Task.FromResult(c.Suspend("歇業", app.Clock.GetUtcNow())));
        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), company.Admin.Id, company.Admin.Email));
        (await app.Stored(company)).Memberships.ShouldBeEmpty();
        (
            await app.Send(new EcoSphere.Company.Application.Companies.CountCompaniesWithoutAdministrator(), Person.Staff(Kernel.Permissions.Company))
        ).Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Nothing_that_is_written_down_beside_the_records_names_an_erased_person()
    {
        const string name = "鍾離無痕";
        const string phone = "0933777111";
        var company = await app.Found();
        var person = await app.Know(Person.Member(name));
        await app.Send(new AddMember(name, person.Email, phone, "機密職稱", IsAdmin: true, "en"), company.Admin);
        var place = await app.PlaceOf(company, person);
        var seen = (await app.Send(new GetMember(place), company.Admin)).Value;
        await app.Send(new EditMember(place, seen.Version, name + "二", phone, "機密職稱", IsAdmin: true), company.Admin);
        await app.Send(new AddContact(name, null, phone, person.Email, IsPrimary: false), person.In(company.Id, admin: true));
        var alike = $"x{person.Email}";
        await app.Send(new AddContact("獨自留下的人", null, "0423590003", alike, IsPrimary: true), person.In(company.Id, admin: true));
        await app.Invite(await app.Found(), person.Email);
        await Apply(person, ApplicationState.Draft);
        await app.Pump();
        app.Mails.To(person.Email).ShouldNotBeEmpty();
        app.Mails.Failure = new InvalidOperationException("The mail server is away.");
        await app.Send(
            new EditMember(place, (await app.Send(new GetMember(place), company.Admin)).Value.Version, name, phone, null, IsAdmin: false),
            company.Admin
        );
        await app.Pump();
        app.Mails.Failure = null;
        string[] traces = [name, $"\"{person.Email}\"", phone, "機密職稱"];
        (await RowsThatName(traces)).ShouldBeGreaterThan(5);

        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), person.Id, person.Email));

        (await RowsThatName(traces)).ShouldBe(0);
        // what happened, and to others, stays
        (await RowsThatName(["獨自留下的人"])).ShouldBe(2);
        (await RowsThatName([alike])).ShouldBe(2);
        await app.With<CompanyDb>(async db =>
        {
            var lines = await db.Audit.Where(a => a.SubjectId == company.Id).ToListAsync();
            lines.Select(a => a.Action).ShouldContain("EditMember");
            lines.ShouldContain(a => a.ActorId == person.Id && a.ActorName == "" && a.IpAddress == null);
            lines.ShouldContain(a => a.Changes.Contains(person.Id.ToString()));
        });
        (await app.Browse(Person.Staff(Kernel.Permissions.Company)).Get($"/admin/company/companies/{company.Id}")).ShouldBe(HttpStatusCode.OK);
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

    private static IEnumerable<string> Labels(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Labels(p.Value).Prepend(p.Name)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Labels),
            _ => [],
        };

    private LocalizedString InChinese(string key)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-TW");
            return app.Services.GetRequiredService<IStringLocalizer<CompanyText>>()[key];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>How many lines of the audit trail, mails and events hold one of the words.</summary>
    private Task<long> RowsThatName(string[] words) =>
        app.With<CompanyDb, long>(async db =>
        {
            var connection = db.Database.GetDbConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            var found = words.Select(
                (word, i) =>
                {
                    var parameter = command.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = ($"$p{i}", word);
                    command.Parameters.Add(parameter);
                    return (string[])
                        [
                            $"(SELECT COUNT(*) FROM Audit WHERE instr(Changes || ActorName || coalesce(Reason, ''), $p{i}))",
                            $"(SELECT COUNT(*) FROM Mails WHERE instr(\"To\" || Content, $p{i}))",
                            $"(SELECT COUNT(*) FROM Outbox WHERE instr(Payload, $p{i}))",
                            $"(SELECT COUNT(*) FROM Inbox WHERE instr(Payload, $p{i}))",
                        ];
                }
            );
            command.CommandText = $"SELECT {string.Join(" + ", found.SelectMany(f => f))}";
            return (long)(await command.ExecuteScalarAsync())!;
        });

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
            if (state != ApplicationState.Draft)
                application.Submit(now).ShouldSucceed();
            if (state == ApplicationState.Returned)
                application.Return(Make.Reviewer, 1, Make.Note(ApplicationSections.Profile), now).ShouldSucceed();
            if (state == ApplicationState.Withdrawn)
                application.Withdraw(now).ShouldSucceed();
            db.AddRange(application, file);
            await db.SaveChangesAsync();
            return (application.Id, file.StorageName);
        });
    }
}

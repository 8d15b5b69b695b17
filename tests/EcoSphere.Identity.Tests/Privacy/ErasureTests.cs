using System.Net;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Privacy;

public sealed class ErasureTests(App app) : IClassFixture<App>
{
    private const string Erase = "/member/privacy/erase";

    [Fact]
    public async Task Everything_that_names_the_person_goes_and_a_last_mail_is_sent()
    {
        const string email = "goodbye@example.test";
        var theirs = await app.SignUp(email);
        var id = (await app.FindMember(email)).Id;
        var asked = await (await theirs.Get(Erase)).Submit([("Input.Password", Accounts.Password)]);
        asked.Path.ShouldStartWith("/member/privacy/requests/");
        await app.Pump();
        (await app.Failures()).ShouldBeEmpty();

        (await theirs.IsSignedIn()).ShouldBeFalse();
        app.Mails.To(email)[^1].Subject.ShouldContain("您的帳號已刪除");
        var member = await app.Read(db => db.Members.AsNoTracking().Include(m => m.Consents).SingleAsync(m => m.Id == id));
        (member.State, member.Name, member.PasswordHash, member.Consents.Count).ShouldBe((MemberState.Erased, "", null, 0));
        (await app.Read(db => db.Sessions.AnyAsync(s => s.MemberId == id))).ShouldBeFalse();
        (await app.Read(db => db.MailedLinks.AnyAsync(l => l.MemberId == id))).ShouldBeFalse();
        (await app.Read(db => db.PrivacyRequests.Where(r => r.MemberId == id).Select(r => r.State).SingleAsync())).ShouldBe(PrivacyState.Completed);

        var written = await app.Read(db => db.Audit.Where(a => a.SubjectId == id || a.ActorId == id).Select(a => a.Changes).ToListAsync());
        written.ShouldAllBe(c => !c.Contains(email) && !c.Contains("林小綠"));
        await app.Run("identity", "CleanTraces");
        var about = await app.Read(db => db.Audit.Where(a => a.SubjectId == id || a.ActorId == id).ToListAsync());
        about.ShouldNotBeEmpty();
        about.ShouldAllBe(a => !a.Changes.Contains(email) && !a.Changes.Contains("林小綠") && (a.ActorId != id || (a.ActorName == "" && a.IpAddress == null)));
        (await RowsThatName(email)).ShouldBe(0);
        (await app.Browse(Person.Staff(Permissions.Identity)).Get($"/admin/identity/members/{id}")).Text.ShouldContain("這個帳號已刪除");

        // the address is free again
        await app.SignUp(email);
    }

    [Fact]
    public async Task A_wrong_password_changes_nothing_and_five_lock()
    {
        var member = await app.Existing(Person.Member(), Accounts.Password);
        var form = await app.Browse(member).Get(Erase);
        for (var i = 0; i < 5; i++)
            (await form.Submit([("Input.Password", "Wrong-Forest-81")])).ErrorOf("Input.Password").ShouldBe("密碼不正確。");
        (await form.Submit([("Input.Password", Accounts.Password)])).ShouldBe(HttpStatusCode.TooManyRequests);
        (await app.Read(db => db.PrivacyRequests.AnyAsync(r => r.MemberId == member.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_password_the_address_is_typed()
    {
        var member = await app.Existing(Person.Member());
        var form = await app.Browse(member).Get(Erase);
        (await form.Submit([("Input.Email", "other@example.test")])).ErrorOf("Input.Email").ShouldNotBeEmpty();
        (await form.Submit([("Input.Email", $" {member.Email.ToUpperInvariant()} ")])).Path.ShouldStartWith("/member/privacy/requests/");
    }

    [Fact]
    public async Task Staff_are_held_until_the_appointment_ends()
    {
        await app.Existing(Person.Staff(Permissions.System));
        var member = await app.Existing(Person.Staff(Permissions.Content), Accounts.Password);
        var held = await (await app.Browse(member).Get(Erase)).Submit([("Input.Password", Accounts.Password)]);
        held.Text.ShouldContain("您是 EcoSphere 的管理員");
        (await held.Submit(button: "繼續刪除")).Text.ShouldContain("您是 EcoSphere 的管理員");
        (await app.Read(db => db.PrivacyRequests.Where(r => r.MemberId == member.Id).Select(r => r.HeldBy).SingleAsync())).ShouldBe(ErasureHindrance.IsStaff);

        await app.Change(async db => (await db.Members.Include(m => m.Grants).SingleAsync(m => m.Id == member.Id)).Appoint([], app.Clock.GetUtcNow()));
        await held.Submit(button: "繼續刪除");
        await app.Pump();
        (await StateOf(member.Id)).ShouldBe(MemberState.Erased);
    }

    [Fact]
    public async Task The_last_administrator_of_a_company_with_other_members_is_held_and_can_withdraw()
    {
        var company = Guid.CreateVersion7();
        var (admin, ordinary) = (await app.Existing(Person.Member(), Accounts.Password), await app.Existing(Person.Member(), Accounts.Password));
        await app.InCompany(admin, company, admin: true);
        await app.InCompany(ordinary, company, admin: false);

        var held = await (await app.Browse(admin).Get(Erase)).Submit([("Input.Password", Accounts.Password)]);
        held.Text.ShouldContain("您是公司唯一的管理員");
        (await app.Published<ErasureRequested>("identity")).ShouldNotContain(e => e.MemberId == admin.Id);
        (await app.Browse(Person.Staff(Permissions.Identity)).Get("/admin/identity/privacy-requests?state=held")).Text.ShouldContain("暫停中");
        (await (await held.Follow("撤回請求")).Submit()).Text.ShouldContain("已撤回");

        (await (await app.Browse(ordinary).Get(Erase)).Submit([("Input.Password", Accounts.Password)])).Text.ShouldNotContain("唯一的管理員");
        await app.Pump();
        (await StateOf(ordinary.Id)).ShouldBe(MemberState.Erased);
        (await StateOf(admin.Id)).ShouldBe(MemberState.Active);
    }

    [Fact]
    public async Task The_only_administrator_of_a_suspended_company_may_go()
    {
        var company = Guid.CreateVersion7();
        var admin = await app.Existing(Person.Member(), Accounts.Password);
        await app.InCompany(admin, company, admin: true);
        await app.Deliver(new CompanySuspended(company));
        await (await app.Browse(admin).Get(Erase)).Submit([("Input.Password", Accounts.Password)]);
        await app.Pump();
        (await StateOf(admin.Id)).ShouldBe(MemberState.Erased);
    }

    [Fact]
    public async Task A_part_that_cannot_erase_yet_holds_the_request_and_says_why()
    {
        var member = await app.Existing(Person.Member());
        var request = PrivacyRequest.ForErasure("PR-2020-000004", member.Id, member.Email, null, ["company", "coaching"], app.Clock.GetUtcNow());
        request.TakeEvents();
        await app.Change(db =>
        {
            db.PrivacyRequests.Add(request);
            return Task.CompletedTask;
        });

        var deferred = new ErasureDeferred(request.Id, "coaching", "A case is under way.");
        await app.Deliver(new PersonalDataErased(request.Id, "company", null));
        await app.Deliver(deferred);
        await app.Deliver(deferred);

        (await StateOf(member.Id)).ShouldBe(MemberState.Active);
        app.Mails.To(member.Email).ShouldHaveSingleItem().Subject.ShouldContain("您的帳號目前還不能刪除");
        var page = await app.Browse(member).Get($"/member/privacy/requests/{request.Id}");
        page.Text.ShouldContain("A case is under way.");
        page.Text.ShouldContain("資料已經刪除");
        (await app.Browse(Person.Staff(Permissions.Identity)).Get($"/admin/identity/privacy-requests/{request.Id}")).Text.ShouldContain("A case is under way.");

        // asked again, everything is asked again
        await page.Submit(button: "繼續刪除");
        await app.Pump();
        (await StateOf(member.Id)).ShouldBe(MemberState.Erased);
    }

    [Fact]
    public async Task Nothing_is_erased_before_the_last_part_has_answered_and_what_it_keeps_is_shown()
    {
        var member = await app.Existing(Person.Member());
        var request = PrivacyRequest.ForErasure("PR-2020-000003", member.Id, member.Email, null, ["marketplace", "coaching"], app.Clock.GetUtcNow());
        request.TakeEvents();
        await app.Change(db =>
        {
            db.PrivacyRequests.Add(request);
            return Task.CompletedTask;
        });

        var first = new PersonalDataErased(request.Id, "coaching", "Applications are kept for seven years.");
        await app.Deliver(first);
        await app.Deliver(first);
        (await StateOf(member.Id)).ShouldBe(MemberState.Active);
        (await app.Browse(member).Get($"/member/privacy/requests/{request.Id}")).Text.ShouldContain("Applications are kept for seven years.");
        await app.Deliver(new PersonalDataErased(request.Id, "marketplace", null));
        (await StateOf(member.Id)).ShouldBe(MemberState.Erased);
        app.Mails.To(member.Email).Count.ShouldBe(1);
    }

    private Task<MemberState> StateOf(Guid id) => app.Read(db => db.Members.Where(m => m.Id == id).Select(m => m.State).SingleAsync());

    private Task<long> RowsThatName(string email) =>
        app.Read(async db =>
        {
            var connection = ((DbContext)db).Database.GetDbConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                SELECT (SELECT COUNT(*) FROM Mails WHERE "To" = $email OR Content LIKE '%' || $email || '%')
                     + (SELECT COUNT(*) FROM Outbox WHERE Payload LIKE '%' || $email || '%')
                     + (SELECT COUNT(*) FROM Inbox WHERE Payload LIKE '%' || $email || '%')
                """;
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("$email", email);
            command.Parameters.Add(parameter);
            return (long)(await command.ExecuteScalarAsync())!;
        });
}

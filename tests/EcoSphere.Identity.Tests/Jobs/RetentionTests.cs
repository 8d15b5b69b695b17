using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Jobs;

public sealed class RetentionTests : IAsyncLifetime
{
    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Accounts_that_were_never_activated_are_forgotten_everywhere_without_a_mail()
    {
        await _app.Invite("old@example.test");
        var old = await _app.FindMember("old@example.test");
        await _app.Change(async db =>
            (await db.Members.Include(m => m.Grants).SingleAsync(m => m.Id == old.Id)).GiveConsent(new MemberConsent(1, _app.Clock.GetUtcNow(), null))
        );
        await _app.Change(db =>
        {
            var staff = Member.Invite("staff@example.test", "受邀管理員", null, "zh-TW", _app.Clock.GetUtcNow());
            staff.Appoint([Permissions.Content], _app.Clock.GetUtcNow());
            db.Members.Add(staff);
            return Task.CompletedTask;
        });
        _app.Clock.Advance(TimeSpan.FromDays(29));
        await _app.Invite("new@example.test");
        await _app.Run("identity", "CleanUnactivated");
        (await StateOf(old.Id)).ShouldBe(MemberState.Pending);

        _app.Clock.Advance(TimeSpan.FromDays(2));
        await _app.Run("identity", "CleanUnactivated");
        await _app.Pump();
        (await StateOf(old.Id)).ShouldBe(MemberState.Erased);
        (await _app.Published<ErasureRequested>("identity")).Single().MemberId.ShouldBe(old.Id);
        (await _app.Failures()).ShouldBeEmpty();
        _app.Mails.To("old@example.test").ShouldBeEmpty();
        (await _app.FindMember("new@example.test")).State.ShouldBe(MemberState.Pending);
        (await _app.FindMember("staff@example.test")).State.ShouldBe(MemberState.Pending);
    }

    [Fact]
    public async Task Old_links_sessions_and_counters_are_removed_and_the_young_ones_stay()
    {
        await _app.SignUp("sessions@example.test");
        var id = (await _app.FindMember("sessions@example.test")).Id;
        _app.Clock.Advance(TimeSpan.FromDays(91));
        await _app.OtherBrowser("sessions@example.test");
        await _app.AskForLink("sessions@example.test");
        await _app.Run("identity", "CleanSignInRecords");
        (await _app.Read(db => db.Sessions.CountAsync(s => s.MemberId == id))).ShouldBe(1);
        (await _app.Read(db => db.MailedLinks.Where(l => l.MemberId == id).Select(l => l.Purpose).ToListAsync())).ShouldBe([LinkPurpose.SignIn]);
        (await _app.Read(db => db.Attempts.CountAsync())).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Traces_are_cleared_until_no_mail_can_be_waiting_any_more()
    {
        await _app.Invite("trace@example.test");
        _app.Clock.Advance(TimeSpan.FromDays(31));
        await _app.Run("identity", "CleanUnactivated");
        await _app.Run("identity", "CleanTraces");
        (await _app.Read(db => db.ErasedMembers.CountAsync(m => m.ClearedAt == null))).ShouldBe(1);
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await _app.Run("identity", "CleanTraces");
        (await _app.Read(db => db.ErasedMembers.CountAsync(m => m.ClearedAt == null))).ShouldBe(0);
    }

    private Task<MemberState> StateOf(Guid id) => _app.Read(db => db.Members.Where(m => m.Id == id).Select(m => m.State).SingleAsync());
}

using System.Net;
using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Application.Staff;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class StaffTests(App app) : IClassFixture<App>
{
    private static readonly Person System = Person.Staff(Permissions.System);

    [Fact]
    public async Task A_known_member_is_appointed_and_told()
    {
        var member = await app.Existing(Person.Member("江新任"));
        var form = await app.Browse(System).Get("/admin/identity/staff/appoint");
        (
            await form.Submit([
                ("Input.Email", member.Email.ToUpperInvariant()),
                ("Input.Permissions", Permissions.Company),
                ("Input.Permissions", Permissions.Content),
            ])
        ).Path.ShouldBe("/admin/identity/staff");
        await app.Pump();
        app.Mails.To(member.Email).Count.ShouldBe(1);
        (await PermissionsOf(member.Id)).ShouldBe([Permissions.Company, Permissions.Content], ignoreOrder: true);
        (await app.Published<StaffPermissionsChanged>("identity"))
            .Single(e => e.MemberId == member.Id)
            .Permissions.ShouldBe([Permissions.Company, Permissions.Content]);
        (
            await (await app.Browse(System).Get("/admin/identity/staff/appoint")).Submit([
                ("Input.Email", member.Email),
                ("Input.Permissions", Permissions.Company),
            ])
        )
            .ErrorOf("Input.Email")
            .ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_unknown_address_needs_a_name_and_gets_an_invitation()
    {
        var form = await app.Browse(System).Get("/admin/identity/staff/appoint");
        var refused = await form.Submit([("Input.Email", "new@staff.example"), ("Input.Permissions", Permissions.Content)]);
        refused.ErrorOf("Input.Name").ShouldNotBeEmpty();
        (await refused.Submit([("Input.Name", "新同事"), ("Input.Permissions", Permissions.Content)])).Path.ShouldBe("/admin/identity/staff");
        await app.Pump();
        app.Mails.LinkTo("new@staff.example").ShouldStartWith("/account/quick-login/open?token=");
    }

    [Fact]
    public async Task Permissions_must_be_chosen_and_known()
    {
        var member = await app.Existing(Person.Staff(Permissions.Company));
        var form = await app.Browse(System).Get($"/admin/identity/staff/{member.Id}");
        form.Document.QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(1);
        (await form.Submit([("Input.Permissions", null)])).ErrorOf("Input.Permissions").ShouldNotBeEmpty();
        (await form.Submit([("Input.Permissions", "everything")])).ErrorOf("Input.Permissions").ShouldNotBeEmpty();
        (await form.Submit([("Input.Permissions", Permissions.Identity)])).Path.ShouldBe("/admin/identity/staff");
        (await PermissionsOf(member.Id)).ShouldBe([Permissions.Identity]);
        (await (await app.Browse(System).Get($"/admin/identity/staff/{member.Id}/end")).Submit()).Path.ShouldBe("/admin/identity/staff");
        (await PermissionsOf(member.Id)).ShouldBeEmpty();
        (await app.Published<StaffPermissionsChanged>("identity")).Last(e => e.MemberId == member.Id).Permissions.ShouldBeEmpty();
        (await app.Browse(System).Get($"/admin/identity/staff/{member.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<List<string>> PermissionsOf(Guid id) =>
        app.Read(db => db.Members.Where(m => m.Id == id).SelectMany(m => m.Grants).Select(g => g.Permission).ToListAsync());
}

/// <summary>The last one who can run the platform; each test in a host of its own.</summary>
public sealed class LastAdministratorTests : IAsyncLifetime
{
    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Can_neither_be_dismissed_nor_lose_the_permission_nor_be_suspended()
    {
        var last = await _app.Existing(Person.Staff(Permissions.System));
        await _app.Change(db =>
        {
            // somebody who is only invited cannot run anything yet
            var invited = Member.Invite("invited@staff.example", "受邀者", null, "zh-TW", _app.Clock.GetUtcNow());
            invited.Appoint([Permissions.System], _app.Clock.GetUtcNow());
            db.Members.Add(invited);
            return Task.CompletedTask;
        });
        var other = Person.Staff(Permissions.System, Permissions.Identity);

        (await _app.Send(new EndAppointment(last.Id), other)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await _app.Send(new ChangeStaffPermissions(last.Id, [Permissions.Content]), other)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await _app.Send(new SuspendMember(last.Id, "試試看"), other)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await _app.Send(new ChangeStaffPermissions(last.Id, [Permissions.System, Permissions.Content]), other)).IsSuccess.ShouldBeTrue();
        (await (await _app.Browse(other).Get($"/admin/identity/staff/{last.Id}/end")).Submit()).Text.ShouldContain("這是最後一位平台管理者");
    }

    [Fact]
    public async Task Is_left_whatever_twenty_people_do_at_once()
    {
        var administrators = new List<Person>();
        for (var i = 0; i < 20; i++)
            administrators.Add(await _app.Existing(Person.Staff(Permissions.System, Permissions.Identity)));

        // everybody takes the next one away, by three different ways
        var outcomes = await Task.WhenAll(
            administrators.Select(
                (person, i) =>
                    Task.Run(async () =>
                        (i % 3) switch
                        {
                            0 => await _app.Send(new EndAppointment(person.Id), administrators[(i + 1) % 20]),
                            1 => await _app.Send(new ChangeStaffPermissions(person.Id, [Permissions.Identity]), administrators[(i + 1) % 20]),
                            _ => await _app.Send(new SuspendMember(person.Id, "同時"), administrators[(i + 1) % 20]),
                        }
                    )
            )
        );
        for (var round = 0; round < 3; round++)
            foreach (var person in administrators)
                await _app.Send(new EndAppointment(person.Id), administrators[0]);

        outcomes.ShouldContain(o => o.IsSuccess);
        (await _app.Read(db => db.Members.CountAsync(m => m.State == MemberState.Active && m.Grants.Any(g => g.Permission == Permissions.System)))).ShouldBe(1);
    }

    [Fact]
    public async Task Is_one_of_two_who_dismiss_each_other()
    {
        var (one, two) = (await _app.Existing(Person.Staff(Permissions.System)), await _app.Existing(Person.Staff(Permissions.System)));
        var outcomes = await Task.WhenAll(
            Task.Run(() => _app.Send(new EndAppointment(two.Id), one)),
            Task.Run(() => _app.Send(new EndAppointment(one.Id), two))
        );
        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
    }
}

using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Domain;

public class MemberTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, Func<Member, Result>> Actions = new(StringComparer.Ordinal)
    {
        ["register again"] = m => m.RegisterAgain("新名", null, "en", false, Consent(2)),
        ["activate"] = m => m.Activate(Now),
        ["open by mailed link"] = m => m.OpenByMailedLink(Now),
        ["set password"] = m => m.SetPassword("hash"),
        ["change profile"] = m => m.ChangeProfile("新名", "02-1", "en"),
        ["change e-mail"] = m => m.ChangeEmail("new@example.com"),
        ["suspend"] = m => m.Suspend("spam"),
        ["reinstate"] = m => m.Reinstate(),
        ["reset second factor"] = m => m.ResetSecondFactor(Guid.CreateVersion7(), Now),
        ["appoint"] = m => m.Appoint([Permissions.Identity], Now),
    };

    public static TheoryData<string, string, bool> Table()
    {
        var allowed = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["register again"] = ["Pending"],
            ["activate"] = ["Pending", "Active"],
            ["open by mailed link"] = ["Pending", "Active"],
            ["set password"] = ["Active"],
            ["change profile"] = ["Active"],
            ["change e-mail"] = ["Active"],
            ["suspend"] = ["Pending", "Active"],
            ["reinstate"] = ["Suspended"],
            ["reset second factor"] = ["Active"],
            ["appoint"] = ["Pending", "Active"],
        };
        var table = new TheoryData<string, string, bool>();
        foreach (var state in Enum.GetNames<MemberState>())
        foreach (var action in Actions.Keys)
            table.Add(state, action, allowed[action].Contains(state));
        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_state_allows_what_the_table_says(string state, string action, bool isAllowed)
    {
        var member = In(Enum.Parse<MemberState>(state));
        member.TakeEvents();
        var stamp = member.Version;

        var result = Actions[action](member);

        result.IsSuccess.ShouldBe(isAllowed);
        if (isAllowed)
            return;
        member.State.ToString().ShouldBe(state);
        member.Events.ShouldBeEmpty();
        member.Version.ShouldBe(stamp);
    }

    [Fact]
    public void Registering_tells_the_others_and_activating_tells_once()
    {
        var member = Registered();
        member.TakeEvents().ShouldBe([new MemberRegistered(member.Id, "a@example.com", "林小綠", null, "zh-TW")]);
        member.Activate(Now);
        member.Activate(Now.AddDays(1));
        member.TakeEvents().ShouldBe([new MemberActivated(member.Id)]);
        member.ActivatedAt.ShouldBe(Now);
    }

    [Fact]
    public void Permissions_of_staff_are_told_as_they_are_now_and_only_when_they_change()
    {
        var member = In(MemberState.Active);
        member.TakeEvents();
        member.Appoint([Permissions.Coaching, Permissions.Content], Now);
        member.Appoint([Permissions.Coaching, Permissions.Content], Now);
        member.TakeEvents().Cast<StaffPermissionsChanged>().Single().Permissions.ShouldBe([Permissions.Coaching, Permissions.Content]);
        member.Appoint([], Now);
        member.TakeEvents().Cast<StaffPermissionsChanged>().Single().Permissions.ShouldBeEmpty();
    }

    [Fact]
    public void A_stranger_who_registers_a_pending_address_again_does_not_get_his_password_in()
    {
        var member = Registered();
        member.RegisterAgain("陌生人", null, "en", isSamePassword: false, Consent(1));
        member.PasswordHash.ShouldBeNull();

        member = Registered();
        member.RegisterAgain("林小綠", null, "en", isSamePassword: true, Consent(1));
        member.PasswordHash.ShouldBe("hash");
        member.Consents.Count.ShouldBe(1);
    }

    [Fact]
    public void A_mailed_sign_in_link_leaves_nothing_of_an_unconfirmed_registration_but_everything_of_an_active_account()
    {
        var pending = Registered();
        pending.OpenByMailedLink(Now);
        (pending.State, pending.PasswordHash, pending.Consents.Count).ShouldBe((MemberState.Active, null, 0));

        var active = In(MemberState.Active);
        active.OpenByMailedLink(Now);
        (active.PasswordHash, active.Consents.Count).ShouldBe(("hash", 1));
    }

    [Fact]
    public void Reinstating_leads_back_to_where_the_account_was()
    {
        var pending = Registered();
        pending.Suspend("spam");
        pending.Reinstate();
        pending.State.ShouldBe(MemberState.Pending);

        var active = In(MemberState.Active);
        active.Suspend("spam");
        active.Reinstate();
        (active.State, active.SuspensionReason).ShouldBe((MemberState.Active, null));
    }

    [Fact]
    public void A_lost_second_factor_is_reset_by_somebody_else_only()
    {
        var member = In(MemberState.Active);
        member.ResetSecondFactor(member.Id, Now).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        member.SecondFactorResetAt.ShouldBeNull();
        member.ResetSecondFactor(Guid.CreateVersion7(), Now).IsSuccess.ShouldBeTrue();
        member.SecondFactorResetAt.ShouldBe(Now);
    }

    [Fact]
    public void Consent_to_one_version_is_kept_once_as_first_given()
    {
        var member = In(MemberState.Active);
        member.GiveConsent(new MemberConsent(1, Now.AddDays(9), "198.51.100.1"));
        member.GiveConsent(Consent(2));
        member.Consents.Select(c => (c.Version, c.GivenAt, c.IpAddress)).ShouldBe([(1, Now, "192.0.2.1"), (2, Now, "192.0.2.1")]);
    }

    private static MemberConsent Consent(int version) => new(version, Now, "192.0.2.1");

    private static Member Registered() => Member.Register("a@example.com", "林小綠", null, "zh-TW", "hash", Consent(1), Now);

    private static Member In(MemberState state)
    {
        var member = Registered();
        if (state != MemberState.Pending)
            member.Activate(Now);
        if (state == MemberState.Suspended)
            member.Suspend("spam");
        if (state == MemberState.Erased)
            member.Erase();
        return member;
    }
}

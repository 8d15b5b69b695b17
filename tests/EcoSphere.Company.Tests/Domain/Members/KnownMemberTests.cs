using EcoSphere.Company.Domain.Members;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Members;

public class KnownMemberTests
{
    private static readonly Guid Id = Guid.CreateVersion7();

    /// <summary>One member's history, in the order in which it happened.</summary>
    private static readonly (string What, Action<KnownMember, DateTimeOffset> Hear)[] History =
    [
        ("registered", (m, at) => m.Registered("old@example.com", "舊名", null, "zh-TW", at)),
        ("activated", (m, _) => m.Activated()),
        ("moved", (m, at) => m.ProfileChanged("new@example.com", "新名", "0912345678", "en", at)),
        ("suspended", (m, at) => m.Suspended(at)),
        ("reinstated", (m, at) => m.Reinstated(at)),
        ("suspended again", (m, at) => m.Suspended(at)),
    ];

    [Fact]
    public void A_registered_member_is_not_active_before_the_address_is_confirmed()
    {
        var member = Make.Member(isActive: false);
        (member.Email, member.Name, member.Phone, member.Language, member.IsActive, member.IsUsable, member.Since).ShouldBe(
            ("wang@example.com", "王小明", "0912345678", "zh-TW", false, false, Make.Now)
        );
        member.Activated();
        member.IsUsable.ShouldBeTrue();
    }

    [Fact]
    public void A_suspended_member_is_not_usable_until_reinstated()
    {
        var member = Make.Member();
        member.Suspended(Make.Now);
        (member.IsActive, member.IsUsable).ShouldBe((true, false));
        member.Reinstated(Make.Now);
        member.IsUsable.ShouldBeTrue();
    }

    /// <summary>Whatever arrives first, last or twice, the member stands as after the last thing that happened.</summary>
    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Prop.ForAll(
                (
                    from order in Gen.Shuffle(Enumerable.Range(0, History.Length).ToArray())
                    from repeated in Gen.Choose(0, History.Length - 1)
                    select (int[])[.. order, repeated]
                ).ToArbitrary(),
                order =>
                {
                    var member = KnownMember.Heard(Id, At(order[0]));
                    foreach (var index in order)
                        History[index].Hear(member, At(index));
                    return member
                            is {
                                Email: "new@example.com",
                                Name: "新名",
                                Phone: "0912345678",
                                Language: "en",
                                IsActive: true,
                                IsSuspended: true,
                                IsUsable: false
                            }
                        && member.Since == At(0)
                        && member.Id == Id;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_heard_later_brings_an_erased_person_back()
    {
        var member = Make.Member();
        member.Erase();
        member.ProfileChanged("back@example.com", "回來", "1", "en", Make.Now.AddDays(1));
        member.Activated();
        (member.Email, member.Name, member.Phone, member.IsUsable).ShouldBe(($"{member.Id:N}@erased.invalid", "", null, false));
    }

    private static DateTimeOffset At(int index) => Make.Now.AddMinutes(index);
}

using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

/// <summary>Random sequences of everything that can be done with members.</summary>
public class AdministratorPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void There_is_always_an_administrator_who_has_confirmed_the_address() =>
        Check((company, _) => company.Memberships.Any(m => m is { IsAdmin: true, IsActive: true, MemberId: not null }));

    [Fact]
    public void An_address_and_a_member_are_there_once() =>
        Check(
            (company, _) =>
                company.Memberships.DistinctBy(m => m.Email).Count() == company.Memberships.Count
                && company.Memberships.Where(m => m.MemberId is not null).DistinctBy(m => m.MemberId).Count()
                    == company.Memberships.Count(m => m.MemberId is not null)
        );

    [Fact]
    public void Access_is_only_with_members_and_only_while_the_subscription_runs() =>
        Check((company, _) => company.Accesses.All(a => company.MembershipOf(a.MemberId) is not null && company.HasSubscription(a.Service, Make.Now)));

    /// <summary>Another module that only hears the events knows members, roles and access exactly as they are.</summary>
    [Fact]
    public void The_events_tell_everything() =>
        Check(
            (company, copy) =>
                copy.Roles.ToHashSet()
                    .SetEquals(company.Memberships.Where(m => m.MemberId is not null).Select(m => KeyValuePair.Create(m.MemberId!.Value, m.IsAdmin)))
                && copy.Access.SetEquals(company.Accesses.Select(a => (a.MemberId, a.Service)))
        );

    private static void Check(Func<RegisteredCompany, Copy, bool> holds) =>
        Prop.ForAll(
                Steps.Sequences(operations: 10),
                steps =>
                {
                    var first = Make.Member();
                    var company = Make.Company(first);
                    var copy = new Copy();
                    copy.Roles[first.Id] = true;
                    List<KnownMember> persons = [.. Enumerable.Range(0, 8).Select(i => Make.Member($"person{i}@example.com", isActive: i % 2 == 0))];
                    for (var i = 0; i < steps.Length; i++)
                    {
                        Do(steps[i], company, persons, Make.Now.AddSeconds(i));
                        copy.Hear(company);
                        if (!holds(company, copy))
                            return false;
                    }

                    return true;
                }
            )
            .Check(Many);

    private static void Do(Step step, RegisteredCompany company, List<KnownMember> persons, DateTimeOffset now)
    {
        var place = company.Memberships[step.Target % company.Memberships.Count];
        var person = persons[step.Target % persons.Count];
        var service = step.Target % 2 == 0 ? "carbon-cloud" : "other";
        switch (step.Operation)
        {
            case 0:
                company.AddMember(person, Make.Details(), step.Flag, Actor.Member, now);
                break;
            case 1:
                company.Invite(Make.NewMember(person.Email), step.Flag, "zh-TW", Actor.Member, now);
                break;
            case 2:
                company.LinkMember(person);
                break;
            case 3:
                person.Activated();
                company.MemberActivated(person.Id);
                break;
            case 4:
                company.EditMember(place.Id, Make.Details(), step.Flag, step.Flag ? Actor.Staff : Actor.Member);
                break;
            case 5:
                company.RemoveMember(place.Id, Actor.Member);
                break;
            case 6:
                company.CancelInvitation(place.Id, Actor.Member);
                break;
            case 7:
                company.SetAccess(place.Id, service, step.Flag, Actor.Member, Make.Now);
                break;
            case 8 when step.Flag:
                company.SubscriptionActivated(service, person.Id, Make.Now.AddMonths(6), now);
                break;
            case 8:
                company.SubscriptionEnded(service, now);
                break;
            default:
                person.ProfileChanged($"person{step.Target}@example.com", "x", null, "en", now);
                if (persons.Count(p => p.Email == person.Email) == 1)
                    company.MemberEmailChanged(person.Id, person.Email);
                break;
        }
    }

    /// <summary>What another module makes of the events.</summary>
    private sealed class Copy
    {
        public Dictionary<Guid, bool> Roles { get; } = [];

        public HashSet<(Guid Member, string Service)> Access { get; } = [];

        public void Hear(RegisteredCompany company)
        {
            foreach (var fact in company.TakeEvents())
            {
                switch (fact)
                {
                    case CompanyMemberJoined f:
                        Roles.Add(f.MemberId, f.IsAdmin);
                        break;
                    case CompanyMemberChanged f:
                        Roles[f.MemberId] = f.IsAdmin;
                        break;
                    case CompanyMemberRemoved f:
                        Roles.Remove(f.MemberId);
                        break;
                    case ServiceAccessChanged { Allowed: true } f:
                        Access.Add((f.MemberId, f.Service));
                        break;
                    case ServiceAccessChanged f:
                        Access.Remove((f.MemberId, f.Service));
                        break;
                    default:
                        break;
                }
            }
        }
    }
}

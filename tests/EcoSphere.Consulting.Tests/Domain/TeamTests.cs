using EcoSphere.Consulting.Contracts;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

public class TeamTests
{
    private static readonly FirmToMatch Firm = new(Guid.CreateVersion7(), Make.TaxId);

    [Fact]
    public void Appointing_moving_and_dismissing_tell_the_others()
    {
        var (team, other) = (Make.Team(), Make.Team("24"));
        var consultant = Make.Consultant(team);
        consultant.TakeEvents().ShouldBe([new ConsultantAppointed(consultant.Id, team.Id, team.Name)]);
        consultant.AppointAgain("蔡顧問", team, 2, Make.Now).ShouldFailWith(TeamErrors.AlreadyConsultant);
        consultant.Change(team, 5).ShouldSucceed();
        consultant.TakeEvents().ShouldBeEmpty();
        consultant.Change(other, 5).ShouldSucceed();
        consultant.TakeEvents().ShouldBe([new ConsultantAppointed(consultant.Id, other.Id, other.Name)]);
        consultant.Dismiss(1, Make.Now).ShouldFailWith(TeamErrors.HasCases(1));
        consultant.Dismiss(0, Make.Now).ShouldSucceed();
        consultant.TakeEvents().ShouldBe([new ConsultantDismissed(consultant.Id)]);
        consultant.Dismiss(0, Make.Now).ShouldFailWith(TeamErrors.NotConsultant);
        consultant.AppointAgain("蔡顧問", team, 1, Make.Now).ShouldSucceed();
        consultant.TakeEvents().Count.ShouldBe(1);
    }

    [Fact]
    public void A_team_has_a_name_and_trades_and_a_closed_one_takes_nobody()
    {
        ConsultantTeam.Create(" ", null, [], Make.Now).Fields().ShouldBe(["Name", "Industries"]);
        ConsultantTeam.Create("團隊", null, ["99"], Make.Now).Fields().ShouldBe(["Industries"]);
        var team = ConsultantTeam.Create("團隊", null, ["27", "26", "27"], Make.Now).Value;
        team.Industries.ShouldBe(["26", "27"]);
        (team.Knows("26"), team.Knows("24"), team.Knows(null)).ShouldBe((true, false, false));
        team.Stand(isActive: false);
        Consultant.Appoint(Guid.CreateVersion7(), "某人", team, 1, Make.Now).ShouldFailWith(TeamErrors.TeamClosed);
        Consultant.Appoint(Guid.CreateVersion7(), "某人", Make.Team(), 0, Make.Now).Fields().ShouldBe(["Capacity"]);
    }

    [Fact]
    public void A_conflict_stands_until_it_is_revoked_and_its_line_stays()
    {
        var consultant = Make.Consultant();
        consultant.Declare("123", " ", Make.Reviewer, Make.Now).Fields().ShouldBe(["TaxId", "Reason"]);
        // hyphens and full-width digits are understood
        consultant.Declare("5312-００57", "前雇主", Make.Reviewer, Make.Now).ShouldSucceed();
        consultant.Declare(Make.TaxId, "再說一次", Make.Reviewer, Make.Now).ShouldFailWith(TeamErrors.ConflictKnown);
        consultant.ConflictWith(Make.TaxId)!.Reason.ShouldBe("前雇主");
        consultant.Revoke(Guid.CreateVersion7(), Make.Now).ShouldFailWith(TeamErrors.NoConflict);
        consultant.Revoke(consultant.Conflicts[0].Id, Make.Now).ShouldSucceed();
        (consultant.ConflictWith(Make.TaxId), consultant.Conflicts.Count).ShouldBe((null, 1));
        consultant.Declare(Make.TaxId, "又有了", Make.Reviewer, Make.Now).ShouldSucceed();
    }

    [Fact]
    public void Who_is_free_and_without_conflict_can_be_matched()
    {
        var team = Make.Team();
        var consultant = Make.Consultant(team, capacity: 2);
        var person = Make.Person(consultant.Id);
        Matching.WhyNot(consultant, team, person, Firm, 1).ShouldBeNull();
        Refused(TeamErrors.Full("蔡顧問", 2), Matching.WhyNot(consultant, team, person, Firm, 2));
        Refused(TeamErrors.OwnFirm("蔡顧問"), Matching.WhyNot(consultant, team, Make.Person(consultant.Id, Firm.CompanyId), Firm, 0));
        Refused(TeamErrors.CannotTakeCases("蔡顧問"), Matching.WhyNot(consultant, team, null, Firm, 0));
        Refused(TeamErrors.CannotTakeCases("蔡顧問"), Matching.WhyNot(consultant, team, Suspended(consultant.Id), Firm, 0));
        consultant.Declare(Make.TaxId, "配偶任職", Make.Reviewer, Make.Now).ShouldSucceed();
        Refused(TeamErrors.InConflict("蔡顧問", "配偶任職"), Matching.WhyNot(consultant, team, person, Firm, 0));
        consultant.Revoke(consultant.Conflicts[0].Id, Make.Now).ShouldSucceed();
        team.Stand(isActive: false);
        Refused(TeamErrors.CannotTakeCases("蔡顧問"), Matching.WhyNot(consultant, team, person, Firm, 0));
    }

    private static KnownMember Suspended(Guid id)
    {
        var person = Make.Person(id);
        person.Stand(isSuspended: true, Make.Now);
        return person;
    }

    private static void Refused(Error expected, Error? actual)
    {
        actual.ShouldNotBeNull().Message.ShouldBe(expected.Message);
        actual.Args.ShouldBe(expected.Args);
    }
}

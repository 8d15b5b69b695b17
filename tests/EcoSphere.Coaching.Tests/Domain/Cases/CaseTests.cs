using EcoSphere.Coaching.Domain.Cases;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.Cases;

public class CaseTests
{
    private static CoachingCase Begun() =>
        CoachingCase.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Make.Form().Stages, Make.Now);

    [Fact]
    public void It_begins_with_the_stages_of_the_plan_one_after_the_other()
    {
        var begun = Begun();
        begun.Stages.Select(s => (s.Key, s.DueOn)).ShouldBe([("start", new DateOnly(2026, 12, 20)), ("report", new DateOnly(2027, 2, 18))]);
        (begun.Current!.Key, begun.NextDueOn).ShouldBe(("start", new DateOnly(2026, 12, 20)));
        begun.Deliverables.Count.ShouldBe(3);
    }

    [Fact]
    public void A_stage_is_done_when_the_ones_before_are_and_what_it_brings_was_accepted()
    {
        var begun = Begun();
        var sheet = begun.Deliverables.Single(d => d.Key == "sheet").Id;
        begun.FinishStage(Make.Reviewer, "report", Make.Now).ShouldFailWith(CaseErrors.EarlierStage);
        begun.FinishStage(Make.Reviewer, "start", Make.Now).ShouldFailWith(CaseErrors.DeliverablesMissing);
        begun.HandIn(Make.Coach, sheet, Guid.CreateVersion7(), Make.Now).ShouldFailWith(CaseErrors.NotForYou);
        begun.AcceptDeliverable(Make.Reviewer, sheet, Make.Now).ShouldFailWith(CaseErrors.NothingHandedIn);
        begun.HandIn(Make.Firm, sheet, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
        begun.ReturnDeliverable(Make.Reviewer, sheet, " ", Make.Now).Fields().ShouldBe(["Comment"]);
        begun.ReturnDeliverable(Make.Reviewer, sheet, "缺用電量", Make.Now).ShouldSucceed();
        begun.HandIn(Make.Firm, sheet, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
        begun.AcceptDeliverable(Make.Firm, sheet, Make.Now).ShouldFailWith(CaseErrors.StaffOnly);
        begun.AcceptDeliverable(Make.Reviewer, sheet, Make.Now).ShouldSucceed();
        begun.HandIn(Make.Firm, sheet, Guid.CreateVersion7(), Make.Now).ShouldFailWith(CaseErrors.DeliverableAccepted);
        begun.FinishStage(Make.Reviewer, "start", Make.Now).ShouldSucceed();
        (begun.Current!.Key, begun.NextDueOn).ShouldBe(("report", new DateOnly(2027, 2, 18)));
    }

    [Fact]
    public void It_is_completed_once_with_a_certificate_when_all_stages_are_done()
    {
        var begun = Begun();
        begun.Complete(Make.Reviewer, "CC-2026-000001", Make.Now).ShouldFailWith(CaseErrors.StagesOpen);
        foreach (var (by, key) in new[] { (Make.Firm, "sheet"), (Make.Coach, "report") })
        {
            var id = begun.Deliverables.Single(d => d.Key == key).Id;
            begun.HandIn(by, id, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
            begun.AcceptDeliverable(Make.Reviewer, id, Make.Now).ShouldSucceed();
        }

        begun.FinishStage(Make.Reviewer, "start", Make.Now).ShouldSucceed();
        begun.FinishStage(Make.Reviewer, "report", Make.Now).ShouldSucceed();
        begun.Complete(Make.Reviewer, "CC-2026-000001", Make.Now).ShouldSucceed();
        (begun.IsOpen, begun.IsComplete, begun.NextDueOn).ShouldBe((false, true, null));
        begun.Complete(Make.Reviewer, "CC-2026-000002", Make.Now).ShouldFailWith(CaseErrors.Over);
        begun.CertificateNumber.ShouldBe("CC-2026-000001");
        begun.CertificateCode!.Length.ShouldBe(CoachingCase.CertificateCodeLength);
    }

    [Fact]
    public void Visits_are_planned_by_those_who_guide_and_recorded_when_their_day_has_come()
    {
        var begun = Begun();
        begun.PlanVisit(Make.Firm, new DateOnly(2026, 12, 1), "start", "桃園廠 10:00").ShouldFailWith(CaseErrors.StaffOnly);
        begun.PlanVisit(Make.Coach, null, "start", " ").Fields().ShouldBe(["On", "Place"]);
        var visit = begun.PlanVisit(Make.Coach, new DateOnly(2026, 12, 1), "start", "桃園廠 10:00").Value;
        begun.RecordVisit(Make.Coach, visit.Id, " ", "確認排放源", Make.Now).Fields().ShouldBe(["Participants", "Record"]);
        begun.MoveVisit(Make.Coach, visit.Id, new DateOnly(2026, 11, 20), "桃園廠 14:00").ShouldSucceed();
        begun.RecordVisit(Make.Coach, visit.Id, "陳建宏、蔡顧問", "確認排放源", Make.Now).ShouldSucceed();
        begun.CancelVisit(Make.Coach, visit.Id, Make.Now).ShouldFailWith(CaseErrors.VisitOver);
        var again = begun.PlanVisit(Make.Coach, new DateOnly(2026, 12, 9), null, "桃園廠 10:00").Value;
        begun.PlanVisit(Make.Coach, new DateOnly(2026, 12, 9), null, " 桃園廠  10:00").Value.ShouldBeSameAs(again);
    }

    [Fact]
    public void Nothing_moves_once_it_has_ended()
    {
        var begun = Begun();
        begun.End(Make.Now);
        begun.FinishStage(Make.Reviewer, "start", Make.Now).ShouldFailWith(CaseErrors.Over);
        begun.HandIn(Make.Firm, begun.Deliverables[0].Id, Guid.CreateVersion7(), Make.Now).ShouldFailWith(CaseErrors.Over);
        begun.PlanVisit(Make.Reviewer, new DateOnly(2027, 1, 1), null, "x").ShouldFailWith(CaseErrors.Over);
    }

    [Fact]
    public void Of_two_who_take_it_over_the_second_is_told()
    {
        var begun = Begun();
        begun.TakeOver(Make.Reviewer, seen: null).ShouldSucceed();
        begun.TakeOver(Make.Second, seen: null).ShouldFailWith(CaseErrors.TakenMeanwhile(Make.Reviewer.Name));
        begun.TakeOver(Make.Reviewer, seen: null).ShouldSucceed();
        begun.TakeOver(Make.Second, Make.Reviewer.Id).ShouldSucceed();
        (begun.OfficerId, begun.OfficerName).ShouldBe((Make.Second.Id, Make.Second.Name));
        begun.TakeOver(Make.Firm, Make.Second.Id).ShouldFailWith(CaseErrors.StaffOnly);
    }

    [Fact]
    public void Every_version_stays_with_what_was_said_of_it_and_a_newer_one_is_not_decided_unseen()
    {
        var begun = Begun();
        var sheet = begun.Deliverables.Single(d => d.Key == "sheet");
        begun.HandIn(Make.Firm, sheet.Id, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
        begun.ReturnDeliverable(Make.Reviewer, sheet.Id, "缺用電量", Make.Now).ShouldSucceed();
        begun.HandIn(Make.Firm, sheet.Id, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
        sheet.Versions.Select(v => (v.Number, v.Comment)).ShouldBe([(1, "缺用電量"), (2, null)]);
        begun.WhyStale(sheet.Id, 1).ShouldBe(CaseErrors.NewerVersion);
        begun.WhyStale(sheet.Id, 2).ShouldBeNull();
        begun.EraseName(Make.Firm.Id);
        sheet.Versions.ShouldAllBe(v => v.ByName.Length == 0);
    }
}

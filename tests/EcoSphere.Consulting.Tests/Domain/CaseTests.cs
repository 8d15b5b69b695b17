using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

public class CaseTests
{
    [Fact]
    public void An_application_is_sent_complete_or_not_at_all()
    {
        var begun = DiagnosisCase.Start("DX-2026-000001", Guid.CreateVersion7(), Make.Applicant, Make.Now);
        begun
            .Submit(Make.Applicant, Make.Now)
            .Fields()
            .ShouldBe(["Confirmed", "ContactName", "ContactPhone", "ContactEmail", "SiteAddress", "IndustryCode", "Items", "Scan"]);
        begun.State.ShouldBe(CaseState.Draft);
        begun
            .SaveAnswers(Make.Applicant, Make.Answers with { Confirmed = EligibilityConditions.All & ~EligibilityConditions.InBusiness }, Make.Now)
            .ShouldSucceed();
        begun.SetScan(Make.Applicant, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
        begun.Submit(Make.Applicant, Make.Now).Fields().ShouldBe(["Confirmed"]);
        begun.SaveAnswers(Make.Applicant, Make.Answers, Make.Now).ShouldSucceed();
        begun.Submit(Make.Applicant, Make.Now).ShouldSucceed();
        begun.LastRound!.Answers.ShouldBe(Make.Answers);
    }

    [Fact]
    public void A_draft_keeps_what_is_there_but_nothing_that_does_not_fit()
    {
        var begun = Make.Case();
        begun.SaveAnswers(Make.Applicant, ApplicationAnswers.None with { ContactEmail = "not yet" }, Make.Now).ShouldSucceed();
        begun
            .SaveAnswers(Make.Applicant, Make.Answers with { IndustryCode = "99", Expectation = new string('長', 1001), Items = (DiagnosisItems)8 }, Make.Now)
            .Fields()
            .ShouldBe(["Expectation", "IndustryCode", "Items"]);
    }

    [Fact]
    public void Only_the_sections_that_were_returned_are_open_again()
    {
        var returned = Make.Case(CaseState.Submitted);
        returned.Return(Make.Reviewer, Make.Note(ApplicationSections.Scan | ApplicationSections.Contact), Make.Now).ShouldSucceed();
        returned.OpenSections.ShouldBe(ApplicationSections.Scan | ApplicationSections.Contact);
        returned.LastRound!.RemarkOn(ApplicationSections.Scan).ShouldBe("請重新掃描");

        returned.SaveAnswers(Make.Applicant, Make.Answers with { IndustryCode = "27" }, Make.Now).ShouldFailWith(CaseErrors.SectionClosed);
        returned.SaveAnswers(Make.Applicant, Make.Answers with { Items = DiagnosisItems.LowCarbon }, Make.Now).ShouldFailWith(CaseErrors.SectionClosed);
        returned.SaveAnswers(Make.Applicant, Make.Answers with { Confirmed = EligibilityConditions.None }, Make.Now).ShouldFailWith(CaseErrors.SectionClosed);
        returned.SaveAnswers(Make.Applicant, Make.Answers with { ContactName = "吳佩珊" }, Make.Now).ShouldSucceed();
        returned.SetScan(Make.Applicant, Guid.CreateVersion7(), Make.Now).ShouldSucceed();
        returned.Submit(Make.Applicant, Make.Now).ShouldSucceed();

        returned.Rounds[1].ChangedSince(returned.Rounds[0]).ShouldBe(ApplicationSections.Scan | ApplicationSections.Contact);
        (returned.Round, returned.SubmittedAt).ShouldBe((2, Make.Now));
    }

    [Fact]
    public void Trade_and_items_stand_after_approval()
    {
        foreach (var state in CaseMoves.Open.Except([CaseState.Draft, CaseState.Returned]))
        {
            var locked = Make.Case(state);
            locked.SaveAnswers(Make.Applicant, Make.Answers with { IndustryCode = "27" }, Make.Now).ShouldFailWith(CaseErrors.NotNow);
            locked.OpenSections.ShouldBe(ApplicationSections.None);
        }
    }

    [Fact]
    public void A_return_names_its_sections_and_its_reason()
    {
        ReturnNote.From(" ", ApplicationSections.None).Fields().ShouldBe(["Reason", "Sections"]);
        ReturnNote
            .From("理由", ApplicationSections.Scan, [new SectionRemark(ApplicationSections.Scan, new string('長', 501))])
            .Fields()
            .ShouldBe(["ScanRemark"]);
        ReturnNote
            .From("理由", ApplicationSections.Scan, [new SectionRemark(ApplicationSections.Contact, "不會留下")])
            .Value.Remarks.ShouldBe([new SectionRemark(ApplicationSections.Scan, null)]);
    }

    [Fact]
    public void Whoever_acted_for_the_firm_or_as_consultant_takes_no_step_of_staff()
    {
        var found = Make.Case(CaseState.VisitProposed);
        found.End(Actor.Staff(Make.Adviser.Id, "蔡顧問"), "理由", Make.Now).ShouldFailWith(CaseErrors.OwnCase);
        found.End(Actor.Staff(Make.Applicant.Id, "陳申請"), "理由", Make.Now).ShouldFailWith(CaseErrors.OwnCase);
        found.End(Make.Reviewer, "理由", Make.Now).ShouldSucceed();
    }

    [Fact]
    public void Reassigning_keeps_the_history_and_drops_the_dates()
    {
        var found = Make.Case(CaseState.VisitConfirmed);
        var successor = Actor.Consultant(Guid.CreateVersion7(), "羅顧問");
        found.Reassign(Make.Reviewer, Make.Matched(), "理由", Make.Now).ShouldFailWith(CaseErrors.SameConsultant);
        found.Reassign(Make.Reviewer, Make.Matched(successor), " ", Make.Now).Fields().ShouldBe(["Reason"]);
        found.Reassign(Make.Reviewer, Make.Matched(successor), "原顧問請假", Make.Later).ShouldSucceed();

        found.Assignments.Select(a => (a.ConsultantId, a.From, a.Until)).ShouldBe([(Make.Adviser.Id, Make.Now, Make.Later), (successor.Id, Make.Later, null)]);
        (found.ConsultantId, found.State, found.VisitStarts, found.VisitSequence).ShouldBe((successor.Id, CaseState.VisitPlanning, null, 2));
        found.ProposeVisit(Make.Adviser, [Make.Visit], null, Make.Now).ShouldFailWith(CaseErrors.ConsultantOnly);
        found.ProposeVisit(successor, [Make.Visit], null, Make.Now).ShouldSucceed();
    }

    [Fact]
    public void Times_of_a_visit_lie_ahead_on_one_day_each()
    {
        var found = Make.Case(CaseState.VisitPlanning);
        var day = Make.Visit;
        foreach (
            var wrong in (VisitTime[][])
                [
                    [],
                    [.. Enumerable.Range(0, 6).Select(i => new VisitTime(day.Starts.AddDays(i), day.Ends.AddDays(i)))],
                    [new(Make.Now.AddHours(-1), Make.Now.AddHours(1))],
                    [new(day.Ends, day.Starts)],
                    [new(day.Starts, day.Starts.AddHours(11))],
                    // 23:00 to 01:00 in Taipei
                    [new(new(2026, 11, 21, 15, 0, 0, TimeSpan.Zero), new(2026, 11, 21, 17, 0, 0, TimeSpan.Zero))],
                    [new(day.Starts.AddDays(200), day.Ends.AddDays(200))],
                    [day, day],
                ]
        )
            found.ProposeVisit(Make.Adviser, wrong, null, Make.Now).Fields().ShouldBe(["Times"]);
        var two = new[] { new VisitTime(day.Starts.AddDays(1), day.Ends.AddDays(1)), day };
        found.ProposeVisit(Make.Adviser, two, "兩個時段", Make.Now).ShouldSucceed();
        found.Proposals.Select(p => p.Starts).ShouldBe([day.Starts, day.Starts.AddDays(1)]);
    }

    [Fact]
    public void Only_a_time_that_is_still_proposed_and_ahead_can_be_chosen()
    {
        var found = Make.Case(CaseState.VisitProposed);
        var old = found.Proposals[0].Id;
        found.ConfirmVisit(Make.Applicant, old, null, Make.Later).ShouldFailWith(CaseErrors.ProposalPast);
        found.ProposeVisit(Make.Adviser, [new(Make.Visit.Starts.AddDays(2), Make.Visit.Ends.AddDays(2))], null, Make.Now).ShouldSucceed();
        found.ConfirmVisit(Make.Applicant, old, null, Make.Now).ShouldFailWith(CaseErrors.ProposalGone);
        found.ConfirmVisit(Make.Applicant, found.Proposals[0].Id, null, Make.Now).ShouldSucceed();
        (found.VisitStarts, found.Proposals.Count, found.DueFrom).ShouldBe((Make.Visit.Starts.AddDays(2), 0, Make.Visit.Ends.AddDays(2)));
    }

    [Fact]
    public void The_report_comes_after_the_visit_and_a_visit_is_cancelled_before_its_day()
    {
        var found = Make.Case(CaseState.VisitConfirmed);
        found.UploadReport(Make.Adviser, Guid.CreateVersion7(), null, Make.Now).ShouldFailWith(CaseErrors.VisitAhead);
        // the day of the visit begins in Taipei at 16:00 UTC the day before
        var midnight = new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero);
        found.CancelVisit(Make.Adviser, "生病", midnight).ShouldFailWith(CaseErrors.VisitHeld);
        found.UploadReport(Make.Adviser, null, null, midnight).Fields().ShouldBe(["File"]);
        found.UploadReport(Make.Adviser, Guid.CreateVersion7(), null, midnight).ShouldSucceed();

        var other = Make.Case(CaseState.VisitConfirmed);
        other.CancelVisit(Make.Applicant, "停電", midnight.AddSeconds(-1)).ShouldSucceed();
        (other.State, other.VisitStarts).ShouldBe((CaseState.VisitPlanning, null));
    }

    [Fact]
    public void The_firm_confirms_the_version_that_it_has_seen()
    {
        var found = Make.Case(CaseState.Reported);
        found.UploadReport(Make.Adviser, Guid.CreateVersion7(), "補上附錄", Make.Later).ShouldSucceed();
        found.ConfirmReceipt(Make.Applicant, 1, Make.Later).ShouldFailWith(CaseErrors.NewerReport);
        found.RequestRevision(Make.Applicant, "缺第三章", Make.Later).ShouldSucceed();
        found.State.ShouldBe(CaseState.VisitConfirmed);
        found.UploadReport(Make.Adviser, Guid.CreateVersion7(), null, Make.Later).ShouldSucceed();
        found.ConfirmReceipt(Make.Applicant, 3, Make.Later).ShouldSucceed();
        found.Reports.Select(r => r.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Nothing_is_decided_unseen()
    {
        var found = Make.Case(CaseState.Submitted);
        found.WhyStale(2).ShouldBeNull();
        found.Return(Make.Reviewer, Make.Note(ApplicationSections.Scan), Make.Now).ShouldSucceed();
        var stale = found.WhyStale(2).ShouldNotBeNull();
        (stale.Kind, stale.Args[0], stale.Args[1]).ShouldBe((ErrorKind.Conflict, "沈審查", "2026/11/20 11:04"));
    }

    [Fact]
    public void A_round_that_was_dropped_is_closed()
    {
        var found = Make.Case(CaseState.Submitted);
        found.Withdraw(Make.Applicant, "改明年", Make.Now).ShouldSucceed();
        (found.LastRound!.Decision, found.LastRound.Reason).ShouldBe((ReviewDecision.Dropped, "改明年"));
    }

    [Fact]
    public void Erasing_a_person_leaves_the_case_without_the_name()
    {
        var found = Make.Case(CaseState.Reported);
        found.Erase(Make.Adviser.Id, []);
        (found.ConsultantName, found.Assignments[0].ConsultantName, found.Reports[0].ByName).ShouldBe(("", "", ""));
        found.Steps.ShouldAllBe(s => s.ById != Make.Adviser.Id || s.ByName == "");
        found.ContactName.ShouldNotBeNull();
        found.Erase(Make.Applicant.Id, ["chen@example.com"]);
        (found.ContactName, found.ContactEmail, found.LastRound!.Answers.ContactName).ShouldBe((null, null, null));
    }

    [Fact]
    public void Conditions_are_asked_in_order()
    {
        Eligibility.InOrder.Aggregate((a, b) => a | b).ShouldBe(EligibilityConditions.All);
        Eligibility.FirstOpen(EligibilityConditions.None).ShouldBe(1);
        Eligibility.FirstOpen(EligibilityConditions.RegisteredManufacturer | EligibilityConditions.FactoryRegistration).ShouldBe(2);
        Eligibility.FirstOpen(EligibilityConditions.All).ShouldBeNull();
        (Eligibility.Of(0), Eligibility.Of(8), Eligibility.Of(7)).ShouldBe((null, null, EligibilityConditions.NoGraveBreach));
    }
}

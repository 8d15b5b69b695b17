using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.Cases;

public class ThreadTests
{
    private static (CoachingCase Case, CaseThread Thread) Begun(bool hasCoach = true)
    {
        var begun = CoachingCase.Begin(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Make.Form().Stages,
            Make.Now
        );
        if (hasCoach)
            begun.AssignCoach(Make.Reviewer, Make.Coach.Id, Make.Coach.Name).ShouldSucceed();
        return (begun, CaseThread.For(begun.Id));
    }

    [Fact]
    public void A_message_is_unread_by_the_others_and_a_note_never_by_the_firm()
    {
        var (of, thread) = Begun();
        thread.Write(of, Make.Firm, "請問盤查期間？", [], Make.Now).ShouldSucceed();
        (thread.UnreadByFirm, thread.UnreadByStaff, thread.UnreadByCoach).ShouldBe((0, 1, 1));
        thread.Note(of, Make.Reviewer, "待確認", Make.Now).ShouldSucceed();
        (thread.UnreadByFirm, thread.UnreadByStaff, thread.UnreadByCoach).ShouldBe((0, 1, 2));
        thread.Note(of, Make.Firm, "x", Make.Now).ShouldFailWith(CaseErrors.StaffOnly);
        thread.Happened(CaseEvent.StageDone, LocalText.Line("啟始作業"), Make.Reviewer, Make.Now);
        (thread.UnreadByFirm, thread.LineCount).ShouldBe((0, 3));
        thread.NewMessages.Select(m => m.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_line_that_came_later_stays_unread()
    {
        var (of, thread) = Begun();
        thread.Write(of, Make.Reviewer, "一", [], Make.Now).ShouldSucceed();
        var seen = thread.LineCount;
        thread.Write(of, Make.Coach, "二", [], Make.Now).ShouldSucceed();
        thread.Read(Side.Firm, seen);
        (thread.UnreadByFirm, thread.ReadByFirm).ShouldBe((2, 1));
        thread.Read(Side.Firm, thread.LineCount);
        (thread.UnreadByFirm, thread.ReadByFirm).ShouldBe((0, 2));
        // what a form claims to have seen beyond the end is not believed
        thread.Read(Side.Staff, 99);
        thread.ReadByStaff.ShouldBe(2);
    }

    [Fact]
    public void A_case_that_ended_incomplete_takes_no_more_and_one_that_is_complete_does()
    {
        var (of, thread) = Begun(hasCoach: false);
        thread.Write(of, Make.Firm, " ", [], Make.Now).Fields().ShouldBe(["Text"]);
        of.End(Make.Now);
        thread.Write(of, Make.Firm, "還在嗎", [], Make.Now).ShouldFailWith(CaseErrors.Over);
        thread.Note(of, Make.Reviewer, "x", Make.Now).ShouldFailWith(CaseErrors.Over);
        thread.UnreadByCoach.ShouldBe(0);
    }
}

using System.Globalization;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>The words of running cases, the same on the pages of all sides.</summary>
internal static class RunWords
{
    /// <summary>A text in the language of the request.</summary>
    public static string Local(LocalText? text) => text?.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en") ?? "";

    public static string State(IStringLocalizer text, CoachingCase of) =>
        text[
            of switch
            {
                { IsOpen: true } => "Coaching under way",
                { IsComplete: true } => "Completed",
                _ => "Ended before completion",
            }
        ];

    public static StatusTone Tone(CoachingCase of) =>
        of switch
        {
            { IsOpen: true } => StatusTone.Waiting,
            { IsComplete: true } => StatusTone.Good,
            _ => StatusTone.Closed,
        };

    public static string State(IStringLocalizer text, DeliverableState state) =>
        text[
            state switch
            {
                DeliverableState.HandedIn => "Handed in",
                DeliverableState.Returned => "To be improved",
                DeliverableState.Accepted => "Accepted",
                _ => "Not handed in yet",
            }
        ];

    /// <summary>How a deliverable looks to a side: what waits for the reader asks for attention.</summary>
    public static StatusTone Tone(Deliverable deliverable, Side reader) =>
        deliverable.State switch
        {
            DeliverableState.Accepted => StatusTone.Good,
            DeliverableState.HandedIn => reader == Side.Staff ? StatusTone.Attention : StatusTone.Waiting,
            DeliverableState.Returned => HandsIn(deliverable, reader) ? StatusTone.Attention : StatusTone.Waiting,
            _ => StatusTone.Neutral,
        };

    /// <summary>Whether a side hands it in; staff may do so for the coach.</summary>
    public static bool HandsIn(Deliverable deliverable, Side side) => side == Side.Firm == (deliverable.By == DeliverableBy.Firm);

    public static string By(IStringLocalizer text, DeliverableBy by) => text[by == DeliverableBy.Firm ? "by the firm" : "by the consultant"];

    public static string State(IStringLocalizer text, FollowUpState state) =>
        text[
            state switch
            {
                FollowUpState.Asked => "To be reported",
                FollowUpState.Returned => "Report returned",
                FollowUpState.Sent => "Report sent",
                _ => "The year is not over",
            }
        ];

    public static StatusTone Tone(FollowUpState state, bool isOverdue) =>
        state switch
        {
            _ when isOverdue => StatusTone.Bad,
            FollowUpState.Asked or FollowUpState.Returned => StatusTone.Attention,
            FollowUpState.Sent => StatusTone.Good,
            _ => StatusTone.Neutral,
        };

    public static string Tab(IStringLocalizer text, CaseTab tab) =>
        text[
            tab switch
            {
                CaseTab.Running => "Coaching under way",
                CaseTab.ToStart => "To begin",
                CaseTab.Completed => "Completed",
                _ => "Ended before completion",
            }
        ];

    public static string Tab(IStringLocalizer text, FollowUpTab tab) =>
        text[
            tab switch
            {
                FollowUpTab.Awaited => "To be reported",
                FollowUpTab.Sent => "Report sent",
                _ => "The year is not over",
            }
        ];

    public static string Need(IStringLocalizer text, CaseNeed need) =>
        text[
            need switch
            {
                CaseNeed.Unread => "Unread messages",
                CaseNeed.HandedIn => "Documents to look at",
                _ => "Overdue stages",
            }
        ];

    /// <summary>Who wrote a line, as a side reads it: of the platform's staff the firm sees the office, not the person.</summary>
    public static string Author(IStringLocalizer text, ThreadLine line, Side reader) =>
        line.Side == Side.Staff && reader == Side.Firm ? text["The programme office"]
        : line.AuthorName.Length == 0 ? text["A person whose data were erased"]
        : line.AuthorName;

    public static string Role(IStringLocalizer text, Side side) =>
        text[
            side switch
            {
                Side.Firm => "Firm",
                Side.Coach => "Consultant",
                _ => "Programme office",
            }
        ];

    /// <summary>What an event of the thread tells.</summary>
    public static string Told(IStringLocalizer text, ThreadLine line)
    {
        var subject = Local(line.Subject);
        return line.Event switch
        {
            CaseEvent.Begun => text["The coaching has begun."],
            CaseEvent.OfficerChanged => text["Somebody else of the programme office looks after this case now."],
            CaseEvent.CoachReleased => text["The case has no consultant at present."],
            CaseEvent.CoachChanged => text["Another consultant coaches the firm from now on."],
            CaseEvent.StageDone => text["The stage “{0}” is done.", subject],
            CaseEvent.DeliverableAccepted => text["“{0}” was accepted.", subject],
            CaseEvent.DeliverableReturned => text["“{0}” was returned to be improved.", subject],
            CaseEvent.VisitPlanned => text["A visit is planned: {0}", subject],
            CaseEvent.VisitHeld => text["A visit has taken place: {0}", subject],
            CaseEvent.VisitCancelled => text["A visit does not take place: {0}", subject],
            _ => text["The coaching is complete."],
        };
    }
}

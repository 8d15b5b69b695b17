using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.UiKit.Components;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>An application of the own company: where it stands, whose turn it is, what was sent.</summary>
[Authorize]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, text)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What happens next.</summary>
    public string Next =>
        Application.State switch
        {
            ApplicationState.Submitted => Text["The programme’s staff checks the papers. Nothing is needed from you now."],
            ApplicationState.Returned when Application.IsTooLate(Now) => Text[
                "The last day for the correction is over, so this application counts as given up."
            ],
            ApplicationState.Returned => Text[
                "Your turn: correct what is named below and send it again by the end of {0}.",
                Show.Date(Application.CorrectBy!.Value)
            ],
            ApplicationState.Qualified => Text["The papers are in order. Your application will be listed for the authority."],
            ApplicationState.Listed => Text["The authority decides. Nothing is needed from you now."],
            ApplicationState.Approved => Text["A place is yours. The programme’s staff writes to you about the beginning."],
            ApplicationState.Waitlisted => Text["You wait for a place; {0} firms wait before you. You move up by yourself.", View.WaitingAhead],
            ApplicationState.Running => Text["The coaching is under way."],
            ApplicationState.Completed => Text["The coaching is done."],
            ApplicationState.Refused => Text["This application was not approved. The reason stands in the history below."],
            ApplicationState.GivenUp => Text["This application was not corrected in time and counts as given up."],
            ApplicationState.Withdrawn => Text["Your company has withdrawn this application."],
            _ => Text["The programme’s staff has ended this. The reason stands in the history below."],
        };

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();
}

using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>What was corrected, and the button that sends it again.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class ResubmitModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, text)
{
    [BindProperty]
    public ResubmitInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        if (Application.State != ApplicationState.Returned || Application.IsTooLate(clock.GetUtcNow()))
            return Redirect(CoachingLinks.Case(id));
        Input.Seen = Application.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var sent = await Mediator.Send(new ResubmitApplication(id, Input.Seen, Input.Note), ct);
        if (sent.IsSuccess)
        {
            TempData["Status"] = Text["Your application has been sent again."].Value;
            return Redirect(CoachingLinks.Case(id));
        }

        if (sent.Error!.Kind != ErrorKind.Invalid)
            return this.ApplyError(sent.Error, Text)!;
        if (await Load(id, ct) is { } refused)
            return refused;
        foreach (var failure in sent.Error.Details)
            ModelState.AddModelError(failure.Field == "Note" ? "Input.Note" : failure.Field ?? "", Text[failure.Message, [.. failure.Args]]);
        return Page();
    }

    internal sealed class ResubmitInput
    {
        public Guid Seen { get; set; }

        public string? Note { get; set; }
    }
}

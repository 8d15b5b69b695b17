using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>Asks once more, and for the reason, before a firm gives its application up.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, text)
{
    [BindProperty]
    public WithdrawalInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        return Application.IsOpen ? Page() : Redirect(CoachingLinks.Case(id));
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var withdrawn = await Mediator.Send(new WithdrawApplication(id, Input.Reason), ct);
        if (withdrawn.Error is { } error)
        {
            var single = error.Kind == ErrorKind.Invalid ? Error.Of([.. error.Details.Select(d => d.On(nameof(Input.Reason)))]) : error;
            return this.ApplyError(single, Text) ?? await Load(id, ct) ?? Page();
        }

        TempData["Status"] = Text["The application has been withdrawn."].Value;
        return Redirect(CoachingLinks.Case(id));
    }

    internal sealed class WithdrawalInput
    {
        public string? Reason { get; set; }
    }
}

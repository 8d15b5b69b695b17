using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>Asks once more before the firm gives its case up.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public int SeenSteps { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public required CaseView Case { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var done = await mediator.Send(new WithdrawCase(id, SeenSteps, Note), ct);
        if (done.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The case has been given up."].Value;
        return Redirect(ConsultingLinks.MyCase(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, Side.Firm, WithFiles: false), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        return CaseMoves.Target(CaseAction.Withdraw, Case.State) is null ? Redirect(ConsultingLinks.MyCase(id)) : null;
    }
}

using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>Asks once more before staff refuses an application or ends a case; both are final and have a reason.</summary>
internal abstract class ClosePageModel(IMediator mediator, IStringLocalizer<ConsultingText> text, CaseAction action) : PageModel
{
    [BindProperty]
    public int SeenSteps { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CaseView Case { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var done = await mediator.Send(Order(id), ct);
        if (done.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["Done. The firm gets a mail; the page gives the reason."].Value;
        return Redirect(ConsultingLinks.AdminCase(id));
    }

    protected abstract ICommand Order(Guid id);

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, Side.Staff, WithFiles: false), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        return CaseMoves.Target(action, Case.State) is null ? Redirect(ConsultingLinks.AdminCase(id)) : null;
    }
}

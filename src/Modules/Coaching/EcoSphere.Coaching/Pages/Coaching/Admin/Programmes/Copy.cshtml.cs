using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>Copies last year's programme.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class CopyModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public CopyInput Input { get; set; } = new();

    public required OfferedProgramme Programme { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var copied = await mediator.Send(new CopyProgramme(id, TextInput.Line(Input.Slug) ?? "", Typed.Whole(Input.Year)), ct);
        if (copied.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The copy is a draft. Check its days and publish it."].Value;
        return Redirect(CoachingLinks.AdminProgramme(copied.Value));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Programme = found.Value;
        return null;
    }

    internal sealed class CopyInput
    {
        public string? Year { get; set; }

        public string? Slug { get; set; }
    }
}

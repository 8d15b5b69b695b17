using EcoSphere.Consulting.Application.Surveys.Templates;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Templates;

/// <summary>The questionnaires of all trades in all their versions.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public IReadOnlyList<TemplateRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new ListTemplates(), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Rows = found.Value;
        return Page();
    }
}

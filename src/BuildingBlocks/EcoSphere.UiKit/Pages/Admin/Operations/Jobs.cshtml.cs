using EcoSphere.Kernel;
using EcoSphere.Platform.Operations.Jobs;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

[Authorize(Policy = Permissions.System)]
internal sealed class JobsModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public IReadOnlyList<JobRow> Jobs { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new ListJobs(), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Jobs = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost([FromForm] string? module, [FromForm] string? name, CancellationToken ct)
    {
        var result = await mediator.Send(new RunJob(module ?? "", name ?? ""), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text)!;
        TempData["Status"] = result.Value switch
        {
            JobOutcome.Done => text["{0} has run.", name!].Value,
            JobOutcome.Failed => text["{0} has run and failed. The list says why.", name!].Value,
            _ => text["{0} is running and takes longer. Open this page again to see how it went.", name!].Value,
        };
        return LocalRedirect("~" + OperationsLinks.Jobs);
    }
}

using EcoSphere.Coaching.Application.Batches;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Batches;

/// <summary>The lists for the authority.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    public BatchState? Chosen => Enum.TryParse<BatchState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    public required PageOf<BatchRow> Rows { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListBatches(Chosen, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Rows = found.Value;
        return Page();
    }
}

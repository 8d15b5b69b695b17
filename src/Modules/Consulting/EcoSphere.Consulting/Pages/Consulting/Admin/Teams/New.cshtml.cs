using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>Forms a team.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : TeamPageModel(mediator, text)
{
    public void OnGet()
    {
        // an empty form
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Keep(null, ct);
}

using EcoSphere.Company.Application.UpgradeApplications;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>Where the member stands on the way to being a company: what is needed before the first application, its state afterwards.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public required MyUpgrade Mine { get; set; }

    public async Task OnGet(CancellationToken ct) => Mine = (await mediator.Send(new GetMyUpgrade(), ct)).Value;
}

using EcoSphere.Company.Application.Industries;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Company.Pages.Company.Admin.Industries;

/// <summary>The industries that forms offer, and the retired ones.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public required IReadOnlyList<IndustryRow> Rows { get; set; }

    public async Task OnGet(CancellationToken ct) => Rows = (await mediator.Send(new ListIndustries(), ct)).Value;
}

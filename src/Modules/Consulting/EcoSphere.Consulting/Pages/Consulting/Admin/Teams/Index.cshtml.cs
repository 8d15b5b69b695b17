using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>The teams with their consultants and loads.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<TeamRow> Teams { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Teams = (await mediator.Send(new ListTeams(), ct)).Value;
}

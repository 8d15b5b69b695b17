using EcoSphere.Identity.Application.Sessions;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Member.Security;

/// <summary>How the account is secured, and ways to change it.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public required SecurityView Security { get; set; }

    public async Task OnGet(CancellationToken ct) => Security = (await mediator.Send(new GetSecurity(), ct)).Value;
}

using EcoSphere.Coaching.Application.Offers;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>All programmes with what is open and left.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<OfferedProgramme> Programmes { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Programmes = (await mediator.Send(new ListProgrammes(), ct)).Value;
}

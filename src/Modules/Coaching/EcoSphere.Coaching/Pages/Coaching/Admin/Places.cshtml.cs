using EcoSphere.Coaching.Application.Places;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Coaching.Pages.Coaching.Admin;

/// <summary>The quota board.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class PlacesModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "closed")]
    public bool WithClosed { get; set; }

    public IReadOnlyList<ProgrammePlaces> Board { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Board = (await mediator.Send(new GetPlaces(WithClosed), ct)).Value;
}

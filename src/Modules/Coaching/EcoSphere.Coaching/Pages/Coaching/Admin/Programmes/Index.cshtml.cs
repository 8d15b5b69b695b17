using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>All programmes, with the way to set up another one or to copy last year's.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public IReadOnlyList<OfferedProgramme> Programmes { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Programmes = (await mediator.Send(new ListProgrammesAsStaff(), ct)).Value;

    public string State(ProgrammeState state) =>
        state switch
        {
            ProgrammeState.Draft => text["Being set up"],
            ProgrammeState.Published => text["Published"],
            _ => text["Over"],
        };

    public static StatusTone Tone(ProgrammeState state) =>
        state switch
        {
            ProgrammeState.Draft => StatusTone.Attention,
            ProgrammeState.Published => StatusTone.Good,
            _ => StatusTone.Closed,
        };
}

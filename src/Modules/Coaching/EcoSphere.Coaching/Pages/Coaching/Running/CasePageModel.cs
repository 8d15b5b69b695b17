using EcoSphere.Coaching.Application.Cases;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>A case as one of its sides looks at it: stages, documents, visits, messages, reports.</summary>
internal abstract class CasePageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : RunPageModel(mediator, clock, text)
{
    [FromRoute]
    public Guid Id { get; set; }

    public CaseView Shown { get; protected set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await Mediator.Send(new GetCase(Side, Id), ct);
        if (found.Error is { } error)
            return Refused(error);
        Shown = found.Value;
        return null;
    }
}

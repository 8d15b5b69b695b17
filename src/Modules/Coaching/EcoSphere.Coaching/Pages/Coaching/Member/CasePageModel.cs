using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>The pages about one application of the own company.</summary>
internal abstract class CasePageModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    protected IMediator Mediator => mediator;

    protected IStringLocalizer<CoachingText> Text => text;

    public ApplicationView View { get; private set; } = null!;

    public CoachingApplication Application => View.Application;

    protected async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetMyApplication(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        return null;
    }
}

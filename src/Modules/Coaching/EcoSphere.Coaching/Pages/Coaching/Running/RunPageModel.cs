using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>A page of a case on one side of it.</summary>
internal abstract class RunPageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    /// <summary>On which side the page stands.</summary>
    public abstract Side Side { get; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => TaipeiTime.DayOf(Now);

    protected IMediator Mediator => mediator;

    protected IStringLocalizer<CoachingText> Text => text;

    protected IActionResult Done(string sentence, string url)
    {
        TempData["Status"] = sentence;
        return Redirect(url);
    }

    /// <summary>Reads what the page shows.</summary>
    /// <returns>Why it cannot be shown, or null.</returns>
    protected abstract Task<IActionResult?> Load(CancellationToken ct);

    /// <summary>Sends a command; what can be corrected is shown again with what was typed.</summary>
    protected async Task<IActionResult> Do(IRequest<Result> command, string done, string url, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(ct) ?? Page();
        return Done(done, url);
    }

    protected IActionResult Refused(Error error) => this.ApplyError(error, text) ?? BadRequest();
}

using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>An application of the own company in the form of the paper one, to be printed and signed.</summary>
[Authorize]
internal sealed class PrintModel(IMediator mediator, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, text)
{
    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();
}

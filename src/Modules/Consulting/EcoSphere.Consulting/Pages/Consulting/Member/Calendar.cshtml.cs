using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>The visit of a case as a file for a calendar.</summary>
[Authorize]
internal sealed class CalendarModel(IMediator mediator, ISiteLinks links, TimeProvider clock, IStringLocalizer<ConsultingText> text) : PageModel
{
    public Task<IActionResult> OnGet(Guid id, CancellationToken ct) => this.VisitFile(mediator, links, clock, text, new GetCase(id, Side.Firm), ct);
}

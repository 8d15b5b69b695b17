using EcoSphere.Consulting.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.ConsultantCases;

/// <summary>The cases that a consultant has.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text)
    : CaseListPageModel(mediator, clock, text, Side.Consultant)
{
    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => await Load(number, ct) ?? Page();
}

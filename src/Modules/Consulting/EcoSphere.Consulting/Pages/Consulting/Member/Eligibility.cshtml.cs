using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>One of the seven conditions. Whoever does not meet it is led to the other services.</summary>
[Authorize]
internal sealed class EligibilityModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    private MyCases? _mine;

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public bool? IsMet { get; set; }

    public EligibilityConditions Condition { get; private set; }

    public IReadOnlyList<SelectListItem> Answers => [new(text["Yes"], "true"), new(text["No"], "false")];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (_mine!.Open is not { } open)
            return Page();
        var found = await mediator.Send(new GetCase(open.Id, Side.Firm, WithFiles: false), ct);
        if (found.IsFailure || !found.Value.IsOpenFor(ApplicationSections.Eligibility))
            return Redirect(ConsultingLinks.MyCases);
        if (found.Value.Answers.Confirmed.HasFlag(Condition))
            IsMet = true;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        var answered = await mediator.Send(new AnswerCondition(Number, IsMet), ct);
        if (answered.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? Page();
        return Redirect(
            !answered.Value.IsMet ? ConsultingLinks.NotEligible(Number)
            : answered.Value.Next is { } next ? ConsultingLinks.Eligibility(next)
            : ConsultingLinks.MyCases
        );
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (Eligibility.Of(Number) is not { } condition)
            return NotFound();
        Condition = condition;
        var mine = await mediator.Send(new ListMyCases(), ct);
        if (mine.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        _mine = mine.Value;
        return null;
    }
}

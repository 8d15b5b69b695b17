using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>The diagnosis of the own firm: the task list of the case under way, and earlier cases.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text) : PageModel
{
    public CaseView? Open { get; private set; }

    public IReadOnlyList<MyCaseRow> Earlier { get; private set; } = [];

    public bool HasContact { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var mine = await mediator.Send(new ListMyCases(), ct);
        if (mine.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (HasContact, Earlier) = (mine.Value.HasContact == true, [.. mine.Value.Rows.Where(r => r != mine.Value.Open)]);
        if (mine.Value.Open is not { } open)
            return Page();
        var found = await mediator.Send(new GetCase(open.Id, Side.Firm, WithFiles: false), ct);
        if (found.Error is { } gone)
            return this.ApplyError(gone, text) ?? NotFound();
        (Open, HasContact) = (found.Value, found.Value.Firm.HasContact);
        return Page();
    }
}

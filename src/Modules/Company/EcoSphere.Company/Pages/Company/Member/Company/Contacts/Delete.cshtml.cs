using EcoSphere.Company.Application.Contacts;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Company.Contacts;

/// <summary>Asks once before a contact is deleted.</summary>
[Authorize]
internal sealed class DeleteModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ContactToEdit Contact { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var contact = await mediator.Send(new GetContact(Id), ct);
        if (contact.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Contact = contact.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new DeleteContact(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The contact has been deleted."].Value;
        return Redirect(CompanyLinks.Company);
    }
}

using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Contacts;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Company.Contacts;

/// <summary>Adds a contact (F05).</summary>
[Authorize]
internal sealed class AddModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public NewContact Input { get; set; } = new();

    /// <summary>The first contact is primary in any case.</summary>
    public bool IsFirst { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var result = await mediator.Send(new AddContact(Input.Name, Input.JobTitle, Input.Phone, Input.Email, Input.IsPrimary), ct);
        if (result.Error is { } error)
            return await Load(ct) ?? this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The contact has been added."].Value;
        return Redirect(CompanyLinks.Company + "#contacts");
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var company = await mediator.Send(new GetMyCompany(), ct);
        if (company.Error is { } error)
            return this.ApplyError(error, text);
        IsFirst = company.Value.Contacts.Count == 0;
        return null;
    }

    internal sealed class NewContact : ContactInput
    {
        public bool IsPrimary { get; set; }
    }
}

using System.Globalization;
using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>Gives a company an administrator when none is left.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class AdministratorModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AppointmentInput Input { get; set; } = new();

    public CompanyDetail Company { get; private set; } = null!;

    /// <summary>The members who could be appointed, and the answer that it is somebody else.</summary>
    public IReadOnlyList<SelectListItem> Persons =>
        [
            .. Company.Members.Where(m => m.IsActive).Select(m => new Choice(m.Id.ToString(), m.Name, m.Email)),
            new Choice("", text["Somebody else"], text["Enter name and e-mail address below."]),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input.MembershipId = Company.Members.FirstOrDefault(m => m.IsActive)?.Id;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new AppointAdministrator(Id, Input.MembershipId, Input.Name, Input.Email, CultureInfo.CurrentUICulture.Name), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The administrator has been appointed. Somebody who was invited counts once the invitation is accepted."].Value;
        return Redirect(CompanyLinks.AdminCompany(Id));
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var company = await mediator.Send(new GetCompany(Id), ct);
        if (company.Error is { } error)
            return this.ApplyError(error, text);
        Company = company.Value;
        return null;
    }

    internal sealed class AppointmentInput
    {
        public Guid? MembershipId { get; set; }

        public string? Name { get; set; }

        public string? Email { get; set; }
    }
}

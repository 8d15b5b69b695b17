using EcoSphere.Company.Application.Industries;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>The company data (F04), kept as a draft whatever is filled in.</summary>
[Authorize]
internal sealed class ProfileModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public ProfileInput Input { get; set; } = new();

    /// <summary><c>check</c> when the applicant came from the page of all answers and goes back to it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public required MyApplication Own { get; set; }

    public IReadOnlyList<SelectListItem> Industries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds =>
        [
            new Choice(
                nameof(CompanyKind.SmeUser),
                text["Small or medium enterprise"],
                text["Uses the services: coaching, consulting, greenhouse-gas data, and inquiries about digital tools."]
            ),
            new Choice(
                nameof(CompanyKind.ToolSupplier),
                text["Digital tool supplier"],
                text["Lists digital tools in the marketplace and answers inquiries about them; can use the services as well."]
            ),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CompanyLinks.Upgrade);
        Id = Own.Id;
        Input = ProfileInput.Of(Own.Answers);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CompanyLinks.Upgrade);
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(new KeepUpgradeDraft(Id, Input.Form), ct);
        if (kept.Error is { } refused)
            return this.ApplyError(refused, text) ?? Page();
        var complete = await mediator.Send(new CheckUpgradeProfile(Input.Form), ct);
        if (complete.Error is { } missing)
            return this.ApplyError(missing, text) ?? Page();
        return Redirect(Back != "check" && Own.IsOpen(ApplicationSections.Proof) ? CompanyLinks.UpgradeProof : CompanyLinks.UpgradeCheck);
    }

    /// <summary>Keeps what there is and leaves.</summary>
    public async Task<IActionResult> OnPostLeave(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CompanyLinks.Upgrade);
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(new KeepUpgradeDraft(Id, Input.Form), ct);
        if (kept.Error is { } refused)
            return this.ApplyError(refused, text) ?? Page();
        TempData["Status"] = text["Your draft has been kept. You can go on at any time."].Value;
        return Redirect(CompanyLinks.Upgrade);
    }

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await mediator.Send(new KeepUpgradeDraft(Id, Input.Form), ct);
        if (kept.Error is not { } error)
            return new NoContentResult();
        return this.ApplyError(error, text) ?? BadRequest();
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        if ((await mediator.Send(new GetMyUpgrade(), ct)).Value.OpenFor(ApplicationSections.Profile) is not { } own)
            return false;
        Own = own;
        Industries =
        [
            .. (await mediator.Send(new OfferedIndustries(), ct)).Value.Select(i => new SelectListItem(
                ApplicationWords.Industry(i.Code, i.NameZh, i.NameEn),
                i.Code
            )),
        ];
        return true;
    }

    internal sealed class ProfileInput
    {
        public string? Name { get; set; }

        public CompanyKind? Kind { get; set; }

        public string? IndustryCode { get; set; }

        public string? Address { get; set; }

        public string? Phone { get; set; }

        public string? Representative { get; set; }

        public string? Employees { get; set; }

        public string? Website { get; set; }

        internal ProfileForm Form => new(Name, Kind, IndustryCode, Address, Phone, Representative, Employees, Website);

        internal static ProfileInput Of(ProfileAnswers answers) =>
            new()
            {
                Name = answers.Name,
                Kind = answers.Kind,
                IndustryCode = answers.IndustryCode,
                Address = answers.Address,
                Phone = Show.Phone(answers.Phone),
                Representative = answers.Representative,
                Employees = answers.Employees?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Website = answers.Website,
            };
    }
}

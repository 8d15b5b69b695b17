using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.PrivacyRequests;

/// <summary>One request with its history and, where staff have to, the answer.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class DetailModel(
    IMediator mediator,
    IStringLocalizer<IdentityText> text,
    IStringLocalizerFactory localizers,
    ModuleCatalog catalog,
    TimeProvider clock
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Reply Input { get; set; } = new();

    public PrivacyRequestCase Case { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public bool MayAskAgain => !Case.Request.IsForStaff && Case.Request.IsLate(Now);

    public IReadOnlyList<SelectListItem> Decisions =>
        [
            new Choice("done", text["Done as asked"]),
            new Choice("refused", text["Refused"], text["The answer says why, for instance which law or contract asks for the data."]),
        ];

    public Task<IActionResult> OnGet(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (Input.Decision is not ("done" or "refused"))
            ModelState.AddModelError("Input.Decision", text["Choose what you decided."]);
        if (!ModelState.IsValid)
            return await Show(ct);
        var result = await mediator.Send(new AnswerPrivacyRequest(Id, Input.Decision == "refused", Input.Answer), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        TempData["Status"] = text["The answer has been mailed to the member."].Value;
        return Redirect(IdentityAdminLinks.PrivacyRequest(Id));
    }

    /// <summary>Asks the parts that have not answered once more.</summary>
    public async Task<IActionResult> OnPostAskAgain(CancellationToken ct)
    {
        var result = await mediator.Send(new AskModulesAgain(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        TempData["Status"] = text["The parts that had not answered have been asked again."].Value;
        return Redirect(IdentityAdminLinks.PrivacyRequest(Id));
    }

    /// <summary>What a module says about what it keeps, in its own words.</summary>
    public string Kept(PrivacyPart part) => PrivacyWords.Kept(part, catalog, localizers);

    /// <summary>How far a part is, in words.</summary>
    public PartStatus StatusOf(PrivacyPart part) => PartStatus.Of(Case.Request, part, catalog, Now);

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var result = await mediator.Send(new GetPrivacyRequest(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Case = result.Value;
        return Page();
    }

    internal sealed class Reply
    {
        public string? Decision { get; set; }

        public string? Answer { get; set; }
    }
}

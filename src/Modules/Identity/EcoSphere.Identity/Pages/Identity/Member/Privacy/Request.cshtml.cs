using System.Text;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>One request: how far it is, the answer, the copy to download.</summary>
[Authorize]
internal sealed class RequestModel(
    IMediator mediator,
    IStringLocalizer<IdentityText> text,
    IStringLocalizerFactory localizers,
    ModuleCatalog catalog,
    TimeProvider clock
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PrivacyRequest Shown { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public bool MayWithdraw => Shown.State == PrivacyState.Held || (Shown.State == PrivacyState.Open && Shown.IsForStaff);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyPrivacyRequest(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Shown = result.Value;
        return Page();
    }

    public Task<IActionResult> OnGetJson(CancellationToken ct) => Download(copy => (copy.Json(), "application/json", "json"), ct);

    public Task<IActionResult> OnGetHtml(CancellationToken ct) => Download(copy => (copy.Html(), "text/html", "html"), ct);

    /// <summary>What stood in the way of the deletion is settled.</summary>
    public async Task<IActionResult> OnPostResume(CancellationToken ct)
    {
        var result = await mediator.Send(new ResumeErasure(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(result.Value == PrivacyState.Completed ? PrivacyLinks.Erased : PrivacyLinks.Request(Id));
    }

    /// <summary>What a module says about what it keeps, in its own words.</summary>
    public string Kept(PrivacyPart part) => PrivacyWords.Kept(part, catalog, localizers);

    private async Task<IActionResult> Download(Func<PersonalCopyFile, (string Content, string Type, string Extension)> write, CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyCopy(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        var (content, type, extension) = write(new PersonalCopyFile(result.Value, catalog, localizers, text));
        return File(Encoding.UTF8.GetBytes(content), $"{type}; charset=utf-8", $"EcoSphere-{result.Value.Number}.{extension}");
    }
}

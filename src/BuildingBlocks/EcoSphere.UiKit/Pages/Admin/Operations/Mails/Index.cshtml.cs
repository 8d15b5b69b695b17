using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Mails;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Mails;

[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(IMediator mediator, ModuleCatalog catalog, IStringLocalizer<UiText> text) : PageModel
{
    public MailList List { get; private set; } = null!;

    public IReadOnlyList<FacetOption> Modules => [.. catalog.Modules.Select(m => new FacetOption(m.Schema, m.Name))];

    public IReadOnlyList<FacetOption> States =>
        [
            new("failed", text["Not sent"], List.Failed),
            new("waiting", text["Waiting"], List.Waiting),
            new("sent", text["Sent"]),
            new("unwanted", text["Switched off by the reader"]),
        ];

    public async Task<IActionResult> OnGet(
        [FromQuery] string? module,
        [FromQuery] MailState? state,
        [FromQuery] string? q,
        [FromQuery(Name = "page")] string? before,
        CancellationToken ct
    )
    {
        var result = await mediator.Send(new ListMails(new MailFilter(module, state, q), before), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = result.Value;
        return Page();
    }
}

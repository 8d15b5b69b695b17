using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.PrivacyRequests;

/// <summary>The queue of privacy requests.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text, TimeProvider clock) : PageModel
{
    [FromQuery]
    public string? State { get; set; }

    [FromQuery]
    public string? Kind { get; set; }

    [FromQuery]
    public string? Sort { get; set; }

    public PrivacyQueue Queue { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public IReadOnlyList<FacetOption> States =>
        [
            .. Enum.GetValues<PrivacyState>()
                .Select(s => new FacetOption(s.ToString().ToLowerInvariant(), text[PrivacyWords.Of(s)], Queue.States.GetValueOrDefault(s))),
        ];

    public IReadOnlyList<FacetOption> Kinds =>
        [
            .. Enum.GetValues<PrivacyKind>()
                .Select(k => new FacetOption(k.ToString().ToLowerInvariant(), text[PrivacyWords.Of(k)], Queue.Kinds.GetValueOrDefault(k))),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var result = await mediator.Send(new ListPrivacyRequests(Read<PrivacyState>(State), Read<PrivacyKind>(Kind), Sort, number), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Queue = result.Value;
        return Page();
    }

    private static T? Read<T>(string? value)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : null;
}

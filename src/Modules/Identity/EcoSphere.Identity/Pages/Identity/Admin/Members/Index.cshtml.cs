using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Members;

/// <summary>All members: search, filter, sort, export.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text, TimeProvider clock) : PageModel
{
    [FromQuery(Name = "q")]
    public string? Keyword { get; set; }

    [FromQuery]
    public string? State { get; set; }

    [FromQuery]
    public string? Sort { get; set; }

    public MemberList List { get; private set; } = null!;

    public IReadOnlyList<FacetOption> States =>
        [
            .. Enum.GetValues<MemberState>()
                .Select(s => new FacetOption(s.ToString().ToLowerInvariant(), text[PrivacyWords.Of(s)], List.States.GetValueOrDefault(s))),
        ];

    /// <summary>Where the export of what is shown is asked for.</summary>
    public string ExportUrl => Request.Path + new QueryBuilder(Request.Query.Where(p => p.Key is "q" or "state")) { { "handler", "Export" } }.ToQueryString();

    private MemberState? Wanted => Enum.TryParse<MemberState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var result = await mediator.Send(new ListMembers(Keyword, Wanted, Sort, number), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostExport([FromForm] ExportFormat format, CancellationToken ct)
    {
        var result = await mediator.Send(new ExportMembers(Keyword, Wanted, Request.QueryString.Value ?? ""), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        var table = new ExportTable<ExportedMember>(text["Members"])
            .Text(text["Name"], m => m.Name)
            .Text(text["E-mail address"], m => m.Email)
            .Text(text["Telephone"], m => Show.Phone(m.Phone))
            .Text(text["Company"], m => m.Company)
            .Text(text["Status"], m => text[PrivacyWords.Of(m.State)])
            .Time(text["Registered"], m => m.RegisteredAt)
            .Time(text["Activated"], m => m.ActivatedAt);
        return new ExportResult<ExportedMember>(table, result.Value, format, $"members-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }
}

using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>Asks once more before a case is completed.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class CompleteModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, clock, text)
{
    [BindProperty]
    public CompleteInput Input { get; set; } = new();

    public override Side Side => Side.Staff;

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        Do(new CompleteCase(Id, Input.Note), Text["The case is complete, and the certificate has been issued."], RunLinks.Case(Side, Id), ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct) =>
        await base.Load(ct) ?? (Shown.Case is null ? Refused(CaseErrors.NotBegun) : null);

    internal sealed class CompleteInput
    {
        public string? Note { get; set; }
    }
}

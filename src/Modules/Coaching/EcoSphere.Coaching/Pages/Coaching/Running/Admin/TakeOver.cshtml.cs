using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>Asks once more before somebody of the staff takes a case over.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class TakeOverModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, clock, text)
{
    [BindProperty]
    public TakeOverInput Input { get; set; } = new();

    public override Side Side => Side.Staff;

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        Do(new TakeOverCase(Id, Input.SeenOfficerId), Text["You look after this case now."], RunLinks.Case(Side, Id), ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct) =>
        await base.Load(ct)
        ?? Shown.Case switch
        {
            null => Refused(CaseErrors.NotBegun),
            { IsOpen: false } => Refused(CaseErrors.Over),
            _ => null,
        };

    internal sealed class TakeOverInput
    {
        /// <summary>Who looked after it when the page was read.</summary>
        public Guid? SeenOfficerId { get; set; }
    }
}

using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>Sets the day of a stage, or finishes it.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class StageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, clock, text)
{
    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty]
    public StageInput Input { get; set; } = new();

    public override Side Side => Side.Staff;

    public CaseStage Stage => Shown.Case!.FindStage(Key)!;

    /// <summary>What has to be accepted before the stage is done.</summary>
    public IReadOnlyList<Deliverable> Missing =>
        [.. Shown.Case!.Deliverables.Where(d => d.StageKey == Key && d.IsRequired && d.State != DeliverableState.Accepted)];

    private string Address => RunLinks.Case(Side, Id);

    public Task<IActionResult> OnPost(CancellationToken ct) => Do(new PlanStage(Id, Key, Input.DueOn), Text["The day has been kept."], Address, ct);

    public Task<IActionResult> OnPostFinish(CancellationToken ct) => Do(new FinishStage(Id, Key), Text["The stage is done."], Address, ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (await base.Load(ct) is { } refused)
            return refused;
        if (Shown.Case?.FindStage(Key) is not { } stage)
            return Refused(CaseErrors.NoStage);
        if (HttpContext.Request.Method == "GET")
            Input.DueOn = stage.DueOn;
        return null;
    }

    internal sealed class StageInput
    {
        public DateOnly? DueOn { get; set; }
    }
}

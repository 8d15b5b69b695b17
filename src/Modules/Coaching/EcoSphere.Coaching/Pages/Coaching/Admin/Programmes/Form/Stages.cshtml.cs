using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The stages of the coaching with their tasks and what they bring.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class StagesModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<StageRow>(mediator, text)
{
    public override string Heading => Text["Stages"];

    public override string About => Text["The coaching goes through these stages in their order. A case that has begun keeps the stages with which it began."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "stages", ItemId);

    protected override string List => nameof(FormParts.Stages);

    protected override IEnumerable<StageRow> From(FormParts parts) => parts.Stages.Select(StageRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Stages = [.. Rows.Select(r => r.Stage(keys))] };

    protected override StageRow New() => new() { Days = "30" };
}

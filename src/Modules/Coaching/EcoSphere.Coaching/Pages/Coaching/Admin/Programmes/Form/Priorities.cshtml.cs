using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The order in which firms are taken.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class PrioritiesModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<ConditionRow>(mediator, text)
{
    public override string Heading => Text["Priority rules, the first comes first"];

    public override string About => Text["A firm belongs to the first of these rules that it fits; the review queue is sorted by it."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "priorities", ItemId);

    protected override string List => nameof(FormParts.Priorities);

    protected override IEnumerable<ConditionRow> From(FormParts parts) => parts.Priorities.Select(ConditionRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Priorities = [.. Rows.Select(r => r.Priority(keys))] };

    protected override ConditionRow New() => new() { Kind = ConditionKind.Statement };
}

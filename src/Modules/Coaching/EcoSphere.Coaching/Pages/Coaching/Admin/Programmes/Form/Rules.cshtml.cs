using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The eligibility rules of a form.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class RulesModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<ConditionRow>(mediator, text)
{
    public override string Heading => Text["Eligibility rules"];

    public override string About => Text["A firm that does not keep one of these rules cannot apply. Word each so that it is true of who keeps it."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "rules", ItemId);

    protected override string List => nameof(FormParts.Rules);

    protected override IEnumerable<ConditionRow> From(FormParts parts) => parts.Rules.Select(ConditionRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Rules = [.. Rows.Select(r => r.Rule(keys))] };

    protected override ConditionRow New() => new() { Kind = ConditionKind.Statement };
}

using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>What two reviewers score.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class CriteriaModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<CriterionRow>(mediator, text)
{
    public override string Heading => Text["What reviewers score"];

    public override string About => Text["Used for items of which two reviewers score each application."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "criteria", ItemId);

    protected override string List => nameof(FormParts.Criteria);

    protected override IEnumerable<CriterionRow> From(FormParts parts) => parts.Criteria.Select(CriterionRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Criteria = [.. Rows.Select(r => r.Criterion(keys))] };

    protected override CriterionRow New() => new() { Most = "20" };
}

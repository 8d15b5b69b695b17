using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The order of the question sets of a form; sets are taken away here.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class SetsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<SetRow>(mediator, text)
{
    public override string Heading => Text["Question sets"];

    public override string About => Text["Firms go through the sets in this order. A set that is taken away goes with all of its questions."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "sets", ItemId);

    protected override string List => nameof(FormParts.Sets);

    protected override IEnumerable<SetRow> From(FormParts parts) => parts.Sets.Select(SetRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) =>
        parts with
        {
            Sets = [.. Rows.Select(r => parts.Sets.FirstOrDefault(s => s.Key == r.Key)).OfType<QuestionSet>().DistinctBy(s => s.Key)],
        };
}

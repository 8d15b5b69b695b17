using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The consent list of a form.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class ConsentsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<ConsentRow>(mediator, text)
{
    public override string Heading => Text["Consent list"];

    public override string About => Text["What a firm agrees to. A text that changes becomes its next version; what was agreed to is kept with its own."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "consents", ItemId);

    protected override string List => nameof(FormParts.Consents);

    protected override IEnumerable<ConsentRow> From(FormParts parts) => parts.Consents.Select(ConsentRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Consents = [.. Rows.Select(r => r.Consent(keys))] };
}

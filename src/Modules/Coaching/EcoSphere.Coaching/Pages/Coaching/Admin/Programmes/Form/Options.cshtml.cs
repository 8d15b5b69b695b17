using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The options of an item of which a firm chooses exactly one.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class OptionsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<OptionRow>(mediator, text)
{
    public override string Heading => Text["Options of which one is chosen"];

    public override string About => Text["A firm that applies for the item chooses exactly one of these, such as one of seven kinds of support."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "options", ItemId);

    protected override string List => nameof(FormParts.Options);

    protected override IEnumerable<OptionRow> From(FormParts parts) => parts.Options.Select(OptionRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Options = [.. Rows.Select(r => r.Option(keys))] };

    // options belong to an item
    protected override async Task<IActionResult?> Load(Guid id, Guid? item, CancellationToken ct) => item is null ? NotFound() : await base.Load(id, item, ct);
}

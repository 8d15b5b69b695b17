using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>What all items of a programme ask and promise, or what one adds; from here each list of it is changed.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class PartsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required OfferedProgramme Programme { get; set; }

    public Guid? ItemId { get; private set; }

    public FormParts Own => ItemId is { } own ? Programme.Forms.Own(own) : Programme.Forms.Common;

    public string Heading => Name(text, Programme, ItemId);

    /// <summary>What the form of all items, or of one, is called.</summary>
    public static string Name(IStringLocalizer text, OfferedProgramme programme, Guid? itemId) =>
        programme.Items.FirstOrDefault(i => i.Id == itemId) is { } item ? text["Form of item {0}", item.Content.Code] : text["Form of all items"];

    public async Task<IActionResult> OnGet(Guid id, Guid? item, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Programme, ItemId) = (found.Value, item);
        return item is null || Programme.Items.Any(i => i.Id == item) ? Page() : NotFound();
    }
}

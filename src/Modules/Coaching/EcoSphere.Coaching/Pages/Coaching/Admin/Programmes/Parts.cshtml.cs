using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Coaching.Domain.Programmes.Script;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>What all items of a programme ask and promise, or what one adds: rules, questions, files, consents, stages.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class PartsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public PartsInput Input { get; set; } = new();

    /// <summary>The programme as this page has shown it.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public required OfferedProgramme Programme { get; set; }

    public Guid? ItemId { get; private set; }

    public string Heading =>
        Programme.Items.FirstOrDefault(i => i.Id == ItemId) is { } item ? text["Form of item {0}", item.Content.Code] : text["Form of all items"];

    public async Task<IActionResult> OnGet(Guid id, Guid? item, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        Input = PartsInput.From(FormScript.Write(ItemId is { } own ? Programme.Forms.Own(own) : Programme.Forms.Common));
        Seen = Programme.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, Guid? item, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        var read = Input.Script().Read();
        if (read.Error is { } unreadable)
            return this.ApplyError(unreadable, text) ?? Page();
        var changed = await mediator.Send(new ChangeParts(id, ItemId, Seen, read.Value), ct);
        if (changed.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The form is kept. Look at it as a firm sees it."].Value;
        return Redirect(CoachingLinks.AdminProgramme(id));
    }

    private async Task<IActionResult?> Load(Guid id, Guid? item, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Programme, ItemId) = (found.Value, item);
        return item is null || Programme.Items.Any(i => i.Id == item) ? null : NotFound();
    }

    internal sealed class PartsInput
    {
        public string? Rules { get; set; }

        public string? Priorities { get; set; }

        public string? Options { get; set; }

        public string? Sets { get; set; }

        public string? Attachments { get; set; }

        public string? Consents { get; set; }

        public string? Stages { get; set; }

        public string? Criteria { get; set; }

        public static PartsInput From(FormScript script) =>
            new()
            {
                Rules = script.Rules,
                Priorities = script.Priorities,
                Options = script.Options,
                Sets = script.Sets,
                Attachments = script.Attachments,
                Consents = script.Consents,
                Stages = script.Stages,
                Criteria = script.Criteria,
            };

        public FormScript Script() => new(Rules, Priorities, Options, Sets, Attachments, Consents, Stages, Criteria);
    }
}

using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Apply;

/// <summary>Who is asked, and which factory is visited; kept as a draft whatever is filled in.</summary>
[Authorize]
internal sealed class ContactModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ApplyPageModel(mediator)
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ApplicationSections.Contact, ct))
            return Redirect(ConsultingLinks.MyCases);
        Input = ContactInput.Of(Own.Answers);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Keep(isDraft: false, ct);

    /// <summary>Keeps what there is and leaves.</summary>
    public Task<IActionResult> OnPostLeave(CancellationToken ct) => Keep(isDraft: true, ct);

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await Mediator.Send(new KeepApplicationContact(Id, Input.Form, IsDraft: true), ct);
        return kept.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : new NoContentResult();
    }

    private async Task<IActionResult> Keep(bool isDraft, CancellationToken ct)
    {
        if (!await Load(ApplicationSections.Contact, ct))
            return Redirect(ConsultingLinks.MyCases);
        if (!ModelState.IsValid)
            return Page();
        var kept = await Mediator.Send(new KeepApplicationContact(Id, Input.Form, isDraft), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        if (!isDraft)
            return Redirect(After(ApplicationSections.Contact));
        TempData["Status"] = text["Your draft has been kept. You can go on at any time."].Value;
        return Redirect(ConsultingLinks.MyCases);
    }

    internal sealed class ContactInput
    {
        public string? ContactName { get; set; }

        public string? ContactJobTitle { get; set; }

        public string? ContactPhone { get; set; }

        public string? ContactEmail { get; set; }

        public string? SiteAddress { get; set; }

        internal ContactForm Form => new(ContactName, ContactJobTitle, ContactPhone, ContactEmail, SiteAddress);

        internal static ContactInput Of(ApplicationAnswers answers) =>
            new()
            {
                ContactName = answers.ContactName,
                ContactJobTitle = answers.ContactJobTitle,
                ContactPhone = Show.Phone(answers.ContactPhone),
                ContactEmail = answers.ContactEmail,
                SiteAddress = answers.SiteAddress,
            };
    }
}

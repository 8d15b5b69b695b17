using EcoSphere.Company.Application.Contacts;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Company.Contacts;

/// <summary>Corrects a contact (F05).</summary>
[Authorize]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ChangedContact Input { get; set; } = new();

    public ContactToEdit Saved { get; private set; } = null!;

    /// <summary>Whether what is saved now is shown beside what was typed.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var contact = Saved.Contact;
        Input = new ChangedContact
        {
            Version = Saved.Version,
            Name = contact.Name,
            JobTitle = contact.JobTitle,
            Phone = Show.Phone(contact.Phone),
            Email = contact.Email,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var result = await mediator.Send(new EditContact(Id, Input.Version, Input.Name, Input.JobTitle, Input.Phone, Input.Email), ct);
        if (result.Error is { } error)
        {
            if (await Load(ct) is { } refused)
                return refused;
            if (!error.IsStale())
                return this.ApplyError(error, text) ?? Page();
            (IsStale, Input.Version) = (true, Saved.Version);
            return this.ShowAgain(error, text);
        }

        TempData["Status"] = text["The contact has been saved."].Value;
        return Redirect(CompanyLinks.Company + "#contacts");
    }

    /// <summary>What is saved, in the order of the form.</summary>
    public IReadOnlyList<SavedValue> SavedValues() =>
        [
            new(text["Name"], Saved.Contact.Name),
            new(text["Job title"], Saved.Contact.JobTitle),
            new(text["Telephone"], Show.Phone(Saved.Contact.Phone)),
            new(text["E-mail address"], Saved.Contact.Email),
        ];

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var contact = await mediator.Send(new GetContact(Id), ct);
        if (contact.Error is { } error)
            return this.ApplyError(error, text);
        Saved = contact.Value;
        return null;
    }

    internal sealed class ChangedContact : ContactInput
    {
        public Guid Version { get; set; }
    }
}

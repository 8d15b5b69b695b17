using EcoSphere.Company.Application.Members;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Members;

/// <summary>Edits a member (F06). The address belongs to the account and is changed there.</summary>
[Authorize]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ChangedMember Input { get; set; } = new();

    public MemberToEdit Saved { get; private set; } = null!;

    /// <summary>Whether what is saved now is shown beside what was typed.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input = new ChangedMember
        {
            Version = Saved.Version,
            Name = Saved.Name,
            Phone = Show.Phone(Saved.Phone),
            JobTitle = Saved.JobTitle,
            IsAdmin = Saved.IsAdmin,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var result = await mediator.Send(new EditMember(Id, Input.Version, Input.Name, Input.Phone, Input.JobTitle, Input.IsAdmin), ct);
        if (result.Error is { } error)
        {
            if (await Load(ct) is { } refused)
                return refused;
            if (!error.IsStale())
                return this.ApplyError(error, text) ?? Page();
            (IsStale, Input.Version) = (true, Saved.Version);
            return this.ShowAgain(error, text);
        }

        TempData["Status"] = text["The member has been saved."].Value;
        // who gave up the own role may not open the list any more
        return Redirect((await mediator.Send(new MayMaintainMembers(), ct)).IsSuccess ? CompanyLinks.Members : CompanyLinks.Company);
    }

    /// <summary>What is saved, in the order of the form.</summary>
    public IReadOnlyList<SavedValue> SavedValues() =>
        [
            new(text["Name"], Saved.Name),
            new(text["Telephone"], Show.Phone(Saved.Phone)),
            new(text["Job title"], Saved.JobTitle),
            new(text["Role"], CompanyWords.Role(text, Saved.IsAdmin)),
        ];

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var member = await mediator.Send(new GetMember(Id), ct);
        if (member.Error is { } error)
            return this.ApplyError(error, text);
        Saved = member.Value;
        return null;
    }

    internal sealed class ChangedMember : MemberInput
    {
        public Guid Version { get; set; }
    }
}

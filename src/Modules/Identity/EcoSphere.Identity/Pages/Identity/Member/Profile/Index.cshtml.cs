using System.Globalization;
using EcoSphere.Identity.Application.Profile;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Profile;

/// <summary>The member's own details.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public ProfileInput Input { get; set; } = new();

    public string Email { get; private set; } = "";

    public async Task OnGet(CancellationToken ct)
    {
        var profile = await Load(ct);
        Input = new ProfileInput
        {
            Name = profile.Name,
            Phone = Show.Phone(profile.Phone),
            Language = profile.Language,
        };
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ChangeProfile(Input.Name, Input.Phone, Input.Language), ct);
        if (result.Error is { } error)
        {
            await Load(ct);
            return this.ApplyError(error, text) ?? Page();
        }

        if (result.Value.NewLanguage is not { } language)
        {
            TempData["Status"] = text["Your profile is saved."].Value;
            return Redirect(IdentityLinks.Profile);
        }

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        TempData["Status"] = text["Your profile is saved."].Value;
        return Redirect(IdentityLinks.InLanguage(language, IdentityLinks.Profile));
    }

    private async Task<ProfileView> Load(CancellationToken ct)
    {
        var profile = (await mediator.Send(new GetProfile(), ct)).Value;
        Email = profile.Email;
        return profile;
    }

    internal sealed class ProfileInput
    {
        public string? Name { get; set; }

        public string? Phone { get; set; }

        public string? Language { get; set; }
    }
}

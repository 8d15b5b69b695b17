using EcoSphere.Kernel;
using EcoSphere.UiKit.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity;

/// <summary>The words for staff permissions; keys of the module's texts.</summary>
internal static class StaffWords
{
    public static string Of(string permission) =>
        permission switch
        {
            Permissions.System => "Run the platform",
            Permissions.Identity => "Members and privacy",
            Permissions.Company => "Companies",
            Permissions.Marketplace => "Marketplace",
            Permissions.Consulting => "Advice and consultants",
            Permissions.Coaching => "Coaching programmes",
            Permissions.CarbonCloud => "Greenhouse-gas service",
            Permissions.Content => "Articles and pages",
            _ => permission,
        };

    /// <summary>The permissions to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Choices(IStringLocalizer<IdentityText> text) =>
        [
            .. Permissions.All.Select(p => new Choice(
                p,
                text[Of(p)],
                p == Permissions.System ? text["May appoint staff and sees events, mails, jobs and the audit trail. Does not include the others."].Value : null
            )),
        ];
}

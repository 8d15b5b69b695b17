using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Public;

/// <summary>What the service is, who may apply, how it goes, and the ways on.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class IndexModel(IStringLocalizer<CarbonCloudText> text) : PageModel
{
    public IReadOnlyList<(string Title, string What, string Url, string Icon)> Ways =>
        [
            (text["Application and progress"], text["Fill in the form, follow the review, see your seats."], CarbonCloudLinks.Mine, "card-checklist"),
            (text["Manual"], text["From the first sign-on to the finished inventory."], CarbonCloudLinks.Manual, "book"),
            (text["Terms of use"], text["What you may do with the service, and what not."], CarbonCloudLinks.Terms, "file-earmark-text"),
            (text["Privacy notice"], text["What the service gets to know of you, and why."], CarbonCloudLinks.Privacy, "shield-lock"),
        ];

    public IReadOnlyList<(string Title, string What)> Steps =>
        [
            (text["Apply"], text["Somebody on behalf of the company fills in the form. The company’s data are filled in already."]),
            (text["Review"], text["We look at it, usually within 3 to 5 working days. You can follow it in the member centre."]),
            (text["Answer by e-mail"], text["The mail says yes, with the day until which the service can be used; or what has to be corrected."]),
            (
                text["Give your colleagues access"],
                text["The applicant may enter at once. The company’s administrators decide in its list of members who else may."]
            ),
            (text["Work with it"], text["Enter from here, without a further password, until the last day. Export what you want to keep."]),
        ];
}

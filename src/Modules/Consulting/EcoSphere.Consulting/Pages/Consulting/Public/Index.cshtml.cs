using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Public;

/// <summary>What the diagnosis is for, who may apply, and how it goes.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class IndexModel(IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>The steps of the process, with whose they are.</summary>
    public IReadOnlyList<ProcessStep> Steps =>
        [
            new(text["Application"], text["Your company"], text["Confirm the conditions, fill in the form, upload the stamped application."]),
            new(text["Review by the platform"], text["The platform"], text["Approved, or returned with a comment on each part."]),
            new(text["Matching with a consultant"], text["The platform"], text["By trade and by load, without conflicts of interest."]),
            new(text["Self-assessment"], text["Your company"], text["Equipment and energy use, as the base of the visit."]),
            new(text["Visit and report"], text["The consultant"], text["You choose the time; the report is uploaded afterwards."]),
            new(text["Survey"], text["Your company"], text["Confirm the report and fill in the survey; the case is closed."]),
        ];
}

/// <summary>A step of the process as it is drawn.</summary>
internal sealed record ProcessStep(string Title, string Who, string What);

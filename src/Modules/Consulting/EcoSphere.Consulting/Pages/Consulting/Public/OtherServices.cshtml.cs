using EcoSphere.Consulting.Domain.Cases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Public;

/// <summary>What else there is for a firm that does not meet a condition; not an error, but a way on.</summary>
[AllowAnonymous]
internal sealed class OtherServicesModel(IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>The number of the condition that is not met, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Condition { get; set; }

    public string? Missing => Condition is { } number && Eligibility.Of(number) is { } condition ? CaseWords.Condition(text, condition).Rule : null;
}

using EcoSphere.Consulting.Application.Matches;
using EcoSphere.UiKit.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

internal static class CandidateChoices
{
    /// <summary>The consultants who can take a case, each with team, trade and load.</summary>
    public static IReadOnlyList<SelectListItem> Of(IStringLocalizer text, IReadOnlyList<Candidate> candidates) =>
        [
            .. candidates
                .Where(c => c.WhyNot is null && !c.IsPresent)
                .Select(c => new Choice(
                    c.Id.ToString(),
                    c.Name,
                    text[
                        c.KnowsTrade ? "{0}; knows the trade; {1} of {2} cases" : "{0}; another trade than the team’s; {1} of {2} cases",
                        c.Team,
                        c.Load,
                        c.Capacity
                    ]
                )),
        ];
}

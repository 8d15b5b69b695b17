using System.Globalization;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>Five questions, and what a firm may apply for. The answers stand in the address and nowhere else.</summary>
[AllowAnonymous]
internal sealed class FinderModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "industry")]
    public string? Industry { get; set; }

    [BindProperty(SupportsGet = true, Name = "employees")]
    public string? Employees { get; set; }

    [BindProperty(SupportsGet = true, Name = "factory")]
    public string? Factory { get; set; }

    [BindProperty(SupportsGet = true, Name = "firstBatch")]
    public string? FirstBatch { get; set; }

    [BindProperty(SupportsGet = true, Name = "exports")]
    public string? Exports { get; set; }

    public IReadOnlyList<FoundItem>? Found { get; private set; }

    public IReadOnlyList<SelectListItem> YesNo => [new(text["Yes"], "yes"), new(text["No"], "no")];

    public IEnumerable<SelectListItem> Industries =>
        OfficialIndustries
            .All.Select(i => new SelectListItem($"{i.Code} {(CoachingWords.English ? i.NameEn : i.NameZh)}", i.Code))
            .Append(new SelectListItem(text["No manufacturing"], "none"));

    public async Task OnGet(CancellationToken ct, bool asked = false)
    {
        if (!asked)
        {
            var known = (await mediator.Send(new GetFinderFacts(), ct)).Value;
            (Industry, Employees) = (known.IndustryCode, known.Employees?.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var employees = int.TryParse(TextInput.Line(Employees), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : (int?)null;
        Require(Industry == "none" || (Industry is not null && OfficialIndustries.Has(Industry)), nameof(Industry), text["Choose one of the options."]);
        Require(employees is not null, nameof(Employees), text["Enter a whole number."]);
        Require(Factory is "yes" or "no", nameof(Factory), text["Answer yes or no."]);
        Require(FirstBatch is "yes" or "no", nameof(FirstBatch), text["Answer yes or no."]);
        Require(Exports is "yes" or "no", nameof(Exports), text["Answer yes or no."]);
        if (!ModelState.IsValid)
            return;
        var facts = new FirmFacts
        {
            IndustryCode = Industry,
            Employees = employees,
            HasFactoryRegistration = Factory == "yes",
            IsFirstBatchSource = FirstBatch == "yes",
            ExportsOrDiscloses = Exports == "yes",
        };
        Found = (await mediator.Send(new FindItems(facts), ct)).Value;
    }

    private void Require(bool holds, string field, string otherwise)
    {
        if (!holds)
            ModelState.AddModelError(field, otherwise);
    }
}

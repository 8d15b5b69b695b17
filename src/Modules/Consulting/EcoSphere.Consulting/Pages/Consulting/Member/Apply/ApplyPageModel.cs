using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Apply;

/// <summary>A page of the application (F09) of the case that is under way. Whoever has none, or whose part is closed, is led to the task list.</summary>
internal abstract class ApplyPageModel(IMediator mediator) : PageModel
{
    /// <summary>The case that was shown: a form never writes into another one.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary><c>check</c> when the applicant came from the page of all answers and goes back to it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public CaseView Own { get; private set; } = null!;

    protected IMediator Mediator => mediator;

    /// <summary>Loads the open case, where one of these parts can be changed and all conditions are confirmed or to be corrected.</summary>
    protected async Task<bool> Load(ApplicationSections sections, CancellationToken ct)
    {
        if ((await mediator.Send(new ListMyCases(), ct)) is not { IsSuccess: true, Value.Open: { } open })
            return false;
        if ((await mediator.Send(new GetCase(open.Id, Side.Firm), ct)) is not { IsSuccess: true, Value: var found })
            return false;
        if ((found.OpenSections & sections) == ApplicationSections.None)
            return false;
        // a draft begins with the conditions
        if (found.State == CaseState.Draft && !found.Answers.Confirmed.HasFlag(EligibilityConditions.All))
            return false;
        Own = found;
        return true;
    }

    /// <summary>The page after one, among those that are open.</summary>
    protected string After(ApplicationSections section) =>
        Back == "check" ? ConsultingLinks.ApplyCheck
        : section == ApplicationSections.Contact && Own.IsOpenFor(ApplicationSections.Subject) ? ConsultingLinks.ApplySubject
        : section is ApplicationSections.Contact or ApplicationSections.Subject && Own.IsOpenFor(ApplicationSections.Scan) ? ConsultingLinks.ApplyScan
        : ConsultingLinks.ApplyCheck;
}

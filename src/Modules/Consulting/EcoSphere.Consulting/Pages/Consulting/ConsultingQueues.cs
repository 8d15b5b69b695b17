using System.Security.Claims;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The cases that wait for staff, on the administration's home page.</summary>
internal sealed class ConsultingQueues(IMediator mediator, IStringLocalizer<ConsultingText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Consulting))
            return [];
        var waiting = (await mediator.Send(new CountWaitingCases(), ct)).Value;
        return
        [
            .. waiting.Select(w => new QueueFact(
                text["Consulting"],
                w.State == CaseState.Submitted ? text["Applications to review"] : text["Cases to match"],
                $"{ConsultingLinks.AdminCases}?tab={(w.State == CaseState.Submitted ? CaseTab.Review : CaseTab.Matching)}",
                w.Count,
                w.Oldest,
                w.Overdue
            )),
        ];
    }
}

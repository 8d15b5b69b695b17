using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>Refuses an application for good.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class RejectModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ClosePageModel(mediator, text, CaseAction.Reject)
{
    protected override ICommand Order(Guid id) => new RejectApplication(id, SeenSteps, Reason);
}

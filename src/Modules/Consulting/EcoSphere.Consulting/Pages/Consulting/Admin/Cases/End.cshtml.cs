using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>Ends a case that does not go on.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class EndModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ClosePageModel(mediator, text, CaseAction.End)
{
    protected override ICommand Order(Guid id) => new EndCase(id, SeenSteps, Reason);
}

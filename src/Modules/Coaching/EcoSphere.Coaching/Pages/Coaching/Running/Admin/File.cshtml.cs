using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>Gives staff the files of a case.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<CoachingText> text) : FilePageModel(mediator, text)
{
    protected override Side Side => Side.Staff;
}

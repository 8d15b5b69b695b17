using EcoSphere.Coaching.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Firm;

/// <summary>Gives the firm the files of a case.</summary>
[Authorize]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<CoachingText> text) : FilePageModel(mediator, text)
{
    protected override Side Side => Side.Firm;
}

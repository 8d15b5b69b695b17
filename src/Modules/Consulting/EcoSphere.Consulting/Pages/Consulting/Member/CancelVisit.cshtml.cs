using EcoSphere.Consulting.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>Asks once more before the visit is cancelled.</summary>
[Authorize]
internal sealed class CancelVisitModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : CancelVisitPageModel(mediator, text, Side.Firm);

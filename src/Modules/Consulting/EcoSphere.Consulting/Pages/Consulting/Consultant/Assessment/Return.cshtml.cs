using EcoSphere.Consulting.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Consultant.Assessment;

/// <summary>Returns a self-assessment, as the consultant of the case.</summary>
[Authorize]
internal sealed class ReturnModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ReturnAssessmentPageModel(mediator, text, Side.Consultant);

using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Assessment;

/// <summary>Returns a self-assessment, as staff.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class ReturnModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ReturnAssessmentPageModel(mediator, text, Side.Staff);

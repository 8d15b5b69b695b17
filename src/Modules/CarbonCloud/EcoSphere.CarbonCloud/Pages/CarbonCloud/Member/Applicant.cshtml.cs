using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.UiKit.Components;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>The second part of the form: who applies, and remarks.</summary>
[Authorize]
internal sealed class ApplicantModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : AnswersPageModel(mediator, text)
{
    [BindProperty]
    public ApplicantInput Input { get; set; } = new();

    protected override AnswersForm Form => new ApplicantForm(Input.Name, Input.Department, Input.Position, Input.Email, Input.Phone, Input.Remarks);

    protected override string Next => CarbonCloudLinks.Check;

    protected override void Fill() =>
        Input = new ApplicantInput
        {
            Name = Own.Answers.Name,
            Department = Own.Answers.Department,
            Position = Own.Answers.Position,
            Email = Own.Answers.Email,
            Phone = Show.Phone(Own.Answers.Phone),
            Remarks = Own.Answers.Remarks,
        };

    internal sealed class ApplicantInput
    {
        public string? Name { get; set; }

        public string? Department { get; set; }

        public string? Position { get; set; }

        public string? Email { get; set; }

        public string? Phone { get; set; }

        public string? Remarks { get; set; }
    }
}

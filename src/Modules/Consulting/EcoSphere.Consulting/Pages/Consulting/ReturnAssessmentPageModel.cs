using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The consultant or staff return a self-assessment, with a remark on each part that is to be corrected.</summary>
internal abstract class ReturnAssessmentPageModel(IMediator mediator, IStringLocalizer<ConsultingText> text, Side side) : PageModel
{
    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    public AssessmentView View { get; private set; } = null!;

    public string CaseUrl => ConsultingLinks.Case(side, View.CaseId);

    public bool IsStaff => side == Side.Staff;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        Input = new ReturnInput { SeenSteps = View.Steps, Blocks = [.. View.Blocks.Select(b => new RemarkInput { Id = b.Id })] };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var done = await mediator.Send(
            new ReturnSelfAssessment(
                id,
                Input.SeenSteps,
                side,
                Input.Reason,
                Input.ContactsRemark,
                Input.ListRemark,
                [.. Input.Blocks.Select(b => new BlockRemark(b.Id, b.Remark))]
            ),
            ct
        );
        if (done.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["Returned. The firm gets a mail and corrects the parts that are open."].Value;
        return Redirect(ConsultingLinks.Case(side, id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetAssessment(side, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        return View.CanReturn ? null : Redirect(CaseUrl);
    }

    internal sealed class ReturnInput
    {
        /// <summary>How many steps were shown.</summary>
        public int SeenSteps { get; set; }

        public string? Reason { get; set; }

        public string? ContactsRemark { get; set; }

        public string? ListRemark { get; set; }

        public List<RemarkInput> Blocks { get; set; } = [];
    }

    internal sealed class RemarkInput
    {
        public Guid Id { get; set; }

        public string? Remark { get; set; }
    }
}

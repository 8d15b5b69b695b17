using System.Globalization;
using System.Text.RegularExpressions;
using EcoSphere.Consulting.Application.Surveys.Templates;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Templates;

/// <summary>Takes in the questions of a trade as the next version.</summary>
[Authorize(Policy = Permissions.Consulting)]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed partial class NewModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>As many faults of a file as are told at once.</summary>
    private const int MostFaults = 20;

    [BindProperty]
    public TemplateInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Trades =>
        [
            new Choice(SurveyTemplate.General, SurveyWords.Trade(text, SurveyTemplate.General)),
            .. OfficialIndustries.All.Select(i => new Choice(i.Code, CaseWords.Industry(i.Code))),
        ];

    public void OnGet()
    {
        // an empty form
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        await using var content = Input.File?.OpenReadStream();
        var written = await mediator.Send(new WriteTemplate(Input.IndustryCode, Input.TitleZh, Input.TitleEn, content, Input.File?.FileName), ct);
        if (written.Error is { } error)
            return this.ApplyError(InCells(error), text) ?? Page();
        TempData["Status"] = text["The questions have been read. Look at them, then publish the version."].Value;
        return Redirect(SurveyLinks.AdminTemplate(written.Value));
    }

    /// <summary>What is wrong with a question is told of its cell in the file.</summary>
    private Error InCells(Error error)
    {
        if (error.Details.Count == 0)
            return error;
        List<Error> told = [];
        foreach (var detail in error.Details.Take(MostFaults))
        {
            if (QuestionField().Match(detail.Field ?? "") is { Success: true } match)
            {
                var cell = QuestionSheet.CellOf(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["field"].Value);
                told.Add(Error.Invalid("Cell {0}: {1}", cell, text[detail.Message, [.. detail.Args]].Value).On("File"));
            }
            else
            {
                told.Add(detail.Field == nameof(SurveyTemplate.Questions) ? detail.On("File") : detail);
            }
        }

        return Error.Of(told);
    }

    [GeneratedRegex(@"^Question(?<number>\d+)\.(?<field>\w+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuestionField();

    internal sealed class TemplateInput
    {
        public string? IndustryCode { get; set; }

        public string? TitleZh { get; set; }

        public string? TitleEn { get; set; }

        public IFormFile? File { get; set; }
    }
}

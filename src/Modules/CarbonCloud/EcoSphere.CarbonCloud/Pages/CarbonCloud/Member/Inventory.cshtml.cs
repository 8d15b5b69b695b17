using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>The first part of the form: company and inventory. Name and number are the company's own.</summary>
[Authorize]
internal sealed class InventoryModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : AnswersPageModel(mediator, text)
{
    [BindProperty]
    public InventoryInput Input { get; set; } = new();

    /// <summary><c>check</c> when the applicant came from the page of all answers and goes back to it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public IReadOnlyList<SelectListItem> Sites => ServiceWords.SiteChoices(L);

    public IReadOnlyList<SelectListItem> Inventories => ServiceWords.InventoryChoices(L);

    public IReadOnlyList<SelectListItem> Topics => ServiceWords.TopicChoices(L);

    protected override AnswersForm Form => new InventoryForm(Input.Business, Input.Sites, Input.Inventory, Input.Topics);

    protected override string Next => Back != "check" && Own.Opens(ApplicationSections.Applicant) ? CarbonCloudLinks.Applicant : CarbonCloudLinks.Check;

    protected override void Fill() =>
        Input = new InventoryInput
        {
            Business = Own.Answers.Business,
            Sites = [.. ServiceWords.Regions.Where(r => Own.Answers.Sites.HasFlag(r))],
            Inventory = Own.Answers.Inventory,
            Topics = [.. ServiceWords.AllTopics.Where(t => Own.Answers.Topics.HasFlag(t))],
        };

    internal sealed class InventoryInput
    {
        public string? Business { get; set; }

        public List<SiteRegions> Sites { get; set; } = [];

        public InventoryState? Inventory { get; set; }

        public List<InterestTopics> Topics { get; set; } = [];
    }
}

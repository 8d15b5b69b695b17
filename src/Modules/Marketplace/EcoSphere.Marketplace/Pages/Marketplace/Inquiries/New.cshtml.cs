using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The inquiry's form (F07), kept as a draft whatever is filled in.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(UploadInput.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadInput.MaxFormBytes)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "product")]
    public string? Product { get; set; }

    /// <summary>The closed inquiry that is asked on from.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public Guid? From { get; set; }

    [BindProperty]
    public InquiryInput Input { get; set; } = new();

    public required InquiryForm Form { get; set; }

    /// <summary>The files that were taken in, however far the form is.</summary>
    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    /// <summary>A product that is listed no more cannot be asked about any more; what was closed can be, the platform answers.</summary>
    public bool IsGone => From is null && Form.Product is { IsListed: false };

    public string Address => InquiryLinks.Form(Product, From);

    public string AutosaveAddress => Address + (Address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=Draft";

    public IReadOnlyList<SelectListItem> Topics => [.. Enum.GetValues<InquiryTopic>().Select(t => new Choice(t.ToString(), InquiryWords.Topic(text, t)))];

    private SubjectOfForm Subject => new(Product, From);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input = InquiryInput.Of(Form.Answers);
        Files = Form.Files;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        await this.TakeIn(Input, mediator, text, ct);
        var kept = await mediator.Send(new KeepInquiryDraft(Subject, Input.Answers, Input.Kept), ct);
        if (kept.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        if (kept.IsSuccess && DraftErrors.Missing(Input.Answers) is { } missing)
            this.ApplyError(missing, text);
        if (ModelState.IsValid)
            return Redirect(InquiryLinks.Draft(kept.Value));
        Files = (await mediator.Send(new GetMyUploads(Input.Kept), ct)).Value;
        return Page();
    }

    /// <summary>Keeps what was typed so far, sent by the page itself; files go with the form.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await mediator.Send(new KeepInquiryDraft(Subject, Input.Answers, FileIds: null), ct);
        return kept.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : new NoContentResult();
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryForm(Subject), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Form = found.Value;
        return null;
    }

    internal sealed class InquiryInput : UploadInput
    {
        public InquiryTopic? Topic { get; set; }

        public string? Need { get; set; }

        public string? ContactName { get; set; }

        public string? ContactEmail { get; set; }

        public string? ContactPhone { get; set; }

        public string? ContactCompany { get; set; }

        public string? ContactJobTitle { get; set; }

        internal DraftAnswers Answers => new(Topic, Need, ContactName, ContactEmail, ContactPhone, ContactCompany, ContactJobTitle);

        internal static InquiryInput Of(DraftAnswers answers) =>
            new()
            {
                Topic = answers.Topic,
                Need = answers.Need,
                ContactName = answers.ContactName,
                ContactEmail = answers.ContactEmail,
                ContactPhone = Show.Phone(TextInput.Code(answers.ContactPhone)),
                ContactCompany = answers.ContactCompany,
                ContactJobTitle = answers.ContactJobTitle,
            };
    }
}

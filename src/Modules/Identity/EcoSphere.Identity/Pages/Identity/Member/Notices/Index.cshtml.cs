using System.Security.Claims;
using EcoSphere.Identity.Application.Notices;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Notices;

/// <summary>The mails of all modules that concern the member: what can be switched off, and what comes whatever.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, MailTopics topics, IStringLocalizerFactory localizers, IStringLocalizer<IdentityText> text) : PageModel
{
    private IReadOnlyList<NoticeLine> _all = [];

    /// <summary>What the member decides about.</summary>
    public IReadOnlyList<NoticeLine> Mine => [.. _all.Where(n => n.Duty == MailDuty.Choice)];

    /// <summary>What always comes.</summary>
    public IReadOnlyList<NoticeLine> Always => [.. _all.Where(n => n.Duty != MailDuty.Choice)];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var refused = await mediator.Send(new ListRefusedTopics(), ct);
        if (refused.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        _all =
        [
            .. topics
                .All.Select(t => Line(t.Module.Schema, t.Module.Texts, t.Topic, refused.Value.Contains((t.Module.Schema, t.Topic.Name))))
                // what was switched off in another role can still be switched on
                .Where(n => n.IsOff || Concerns(n.Audience)),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPost([FromForm] NoticeInput input, CancellationToken ct)
    {
        var chosen = await mediator.Send(new ChooseNotices(input.Module, input.Topic, input.IsWanted), ct);
        if (chosen.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = input.IsWanted ? text["These mails come from now on."].Value : text["These mails are switched off."].Value;
        return LocalRedirect("~" + IdentityLinks.Notices);
    }

    private bool Concerns(MailAudience audience) =>
        audience switch
        {
            MailAudience.Company => Has(EcoClaims.Company),
            MailAudience.Supplier => Has(EcoClaims.Supplier),
            MailAudience.Consultant => Has(EcoClaims.Consultant),
            MailAudience.Parties => Has(EcoClaims.Company) || Has(EcoClaims.Consultant) || Has(EcoClaims.Permission),
            _ => true,
        };

    private bool Has(string claim) => User.HasClaim(c => c.Type == claim);

    private NoticeLine Line(string module, Type texts, MailTopic topic, bool isOff)
    {
        var words = localizers.Create(texts);
        return new NoticeLine(module, topic.Name, topic.Audience, topic.Duty, words[topic.Title.Key], words[topic.Detail.Key], isOff);
    }

    internal sealed record NoticeLine(string Module, string Topic, MailAudience Audience, MailDuty Duty, string Title, string Detail, bool IsOff);

    internal sealed class NoticeInput
    {
        public string? Module { get; set; }

        public string? Topic { get; set; }

        public bool IsWanted { get; set; }
    }
}

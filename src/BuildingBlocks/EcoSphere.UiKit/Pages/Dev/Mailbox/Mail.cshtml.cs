using EcoSphere.Platform.Operations.Development;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.UiKit.Pages.Dev.Mailbox;

/// <summary>One mail. Development only.</summary>
[AllowAnonymous]
internal sealed class MailModel(MailFolder folder) : PageModel
{
    public ReceivedMail Received { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await folder.Find(id, ct) is not { } mail)
            return NotFound();
        Received = mail;
        return Page();
    }

    /// <summary>The body for the frame: it may style itself and lead the whole window on, and do nothing else.</summary>
    public async Task<IActionResult> OnGetHtml(Guid id, CancellationToken ct)
    {
        if (await folder.Find(id, ct) is not { } received)
            return NotFound();
        Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";
        var html = received.Mail.Html.Replace("<head>", "<head><base target=\"_top\">", StringComparison.OrdinalIgnoreCase);
        return Content(html, "text/html; charset=utf-8");
    }
}

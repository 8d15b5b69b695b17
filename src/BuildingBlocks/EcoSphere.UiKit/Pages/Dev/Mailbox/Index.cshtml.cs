using EcoSphere.Platform.Operations.Development;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.UiKit.Pages.Dev.Mailbox;

/// <summary>What the platform has mailed. Development only.</summary>
[AllowAnonymous]
internal sealed class IndexModel(MailFolder folder) : PageModel
{
    private const int Shown = 100;

    public bool IsInUse => folder.IsInUse;

    public IReadOnlyList<ReceivedMail> Mails { get; private set; } = [];

    public async Task OnGet([FromQuery] string? q, CancellationToken ct) =>
        Mails = [
            .. (await folder.Newest(Shown, ct)).Where(m => string.IsNullOrWhiteSpace(q) || m.Mail.To.Contains(q.Trim(), StringComparison.OrdinalIgnoreCase)),
        ];
}

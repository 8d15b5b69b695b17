using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Verification;

/// <summary>Asks once more before staff ends a verification or takes a certificate back; each wants a reason.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class CloseModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    /// <summary><c>fail</c>, <c>end</c> or <c>revoke</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string How { get; set; } = "";

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public required VerificationCase Case { get; set; }

    public CloseWords Words
    {
        get
        {
            var (number, tool) = (Case.Check.Number, VerificationWords.Name(Case.Check.Tool.Name));
            return Action switch
            {
                VerificationAction.Fail => new(
                    text["End the verification {0} of {1} without a certificate?", number, tool],
                    text["End it without a certificate"],
                    text["The supplier is told that the tool has not passed. It can request another verification."]
                ),
                VerificationAction.Revoke => new(
                    text["Revoke the certificate {0} of {1}?", Case.Check.CertificateNumber ?? "", tool],
                    text["Revoke the certificate"],
                    text["The tool loses the badge at once and leaves the public list. This cannot be undone; the supplier can request another verification."]
                ),
                _ => new(
                    text["End the verification {0} of {1}?", number, tool],
                    text["End this verification"],
                    text["Nobody can go on with it, and it cannot be taken up again. The supplier can request another verification."]
                ),
            };
        }
    }

    private VerificationAction Action =>
        How switch
        {
            "fail" => VerificationAction.Fail,
            "revoke" => VerificationAction.Revoke,
            _ => VerificationAction.End,
        };

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        return VerificationMoves.Target(Action, Case.Check.State) is null ? Redirect(MarketplaceLinks.AdminVerification(id)) : Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var (command, done) = Action switch
        {
            VerificationAction.Fail => (
                (ICommand)new FailVerification(id, Input.SeenSteps, Input.Note),
                text["The verification has ended without a certificate."]
            ),
            VerificationAction.Revoke => (new RevokeCertificate(id, Input.SeenSteps, Input.Note), text["The certificate has been revoked."]),
            _ => (new EndVerification(id, Input.SeenSteps, Input.Note), text["The verification has been ended."]),
        };
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done.Value;
        return Redirect(MarketplaceLinks.AdminVerification(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetVerification(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        return null;
    }

    internal sealed class ReasonInput
    {
        /// <summary>How many steps staff has read.</summary>
        public int SeenSteps { get; set; }

        public string? Note { get; set; }
    }
}

/// <summary>What the page asks, what its button says, and what comes of it.</summary>
internal sealed record CloseWords(string Question, string Button, string Consequence);

using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>A check as both sides see it.</summary>
/// <param name="Tool">The tool, and whether everybody can see it.</param>
/// <param name="IsBadgeOn">Whether the tool carries the badge by this very certificate.</param>
/// <param name="Steps">What was done, oldest first.</param>
/// <param name="Documents">What the two sides gave each other, oldest first.</param>
internal sealed record VerificationView(
    Guid Id,
    string Number,
    CheckedTool Tool,
    Guid SupplierId,
    VerificationState State,
    DateTimeOffset RequestedAt,
    DateTimeOffset StateSince,
    bool IsPaymentAwaited,
    decimal? FeeQuoted,
    decimal? FeePaid,
    string? InvoiceNumber,
    DateOnly? PaidOn,
    bool? IsPassed,
    string? CertificateNumber,
    DateOnly? ValidUntil,
    bool IsBadgeOn,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<DocumentView> Documents
)
{
    public bool IsOpen => VerificationMoves.Open.Contains(State);

    public Side? Turn => VerificationMoves.TurnOf(State, IsPaymentAwaited);

    /// <summary>The newest step of a kind, or null.</summary>
    public StepView? Last(VerificationAction action) => Steps.LastOrDefault(s => s.Action == action);

    /// <summary>The application was returned and has not come again.</summary>
    public bool IsReturned => State == VerificationState.NeedsConfirmed && Steps[^1].Action == VerificationAction.ReturnApplication;

    /// <summary>The newest document of a kind, or null.</summary>
    public DocumentView? Last(VerificationDocumentKind kind) => Documents.LastOrDefault(d => d.Kind == kind);

    /// <summary>Puts a check together with its tool and files: two questions more.</summary>
    public static async Task<VerificationView> Of(IMarketplaceDb db, ToolVerification check, CancellationToken ct)
    {
        var tool = await db
            .Products.Where(p => p.Id == check.ProductId)
            .SelectMany(
                p => p.Revisions.Where(r => r.State == RevisionState.Approved),
                (p, r) =>
                    new
                    {
                        p.Id,
                        p.Slug,
                        r.NameZh,
                        r.NameEn,
                        IsVisible = p.Listing == ListingState.Listed && !p.IsHidden,
                        p.CertificateNumber,
                    }
            )
            .SingleAsync(ct);
        var ids = check.Documents.Select(d => d.FileId).ToList();
        var files = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, ct);
        return new VerificationView(
            check.Id,
            check.Number,
            new CheckedTool(tool.Id, tool.Slug, new LocalText(tool.NameZh, tool.NameEn), tool.IsVisible),
            check.SupplierId,
            check.State,
            check.RequestedAt,
            check.StateSince,
            check.IsPaymentAwaited,
            check.FeeQuoted,
            check.FeePaid,
            check.InvoiceNumber,
            check.PaidOn,
            check.IsPassed,
            check.CertificateNumber,
            check.ValidUntil,
            check.CertificateNumber is not null && check.CertificateNumber == tool.CertificateNumber,
            [.. check.Steps.OrderBy(s => s.Number).Select(s => new StepView(s.Number, s.Action, s.State, s.ByName, s.Note, s.At))],
            [
                .. check
                    .Documents.OrderBy(d => d.AddedAt)
                    .ThenBy(d => d.Id)
                    .Select(d => new DocumentView(
                        d.Kind,
                        d.From,
                        d.Title,
                        d.AddedAt,
                        files.TryGetValue(d.FileId, out var file) ? new DocumentFile(file.Id, file.FileName, file.Length) : null
                    )),
            ]
        );
    }
}

/// <summary>The tool of a check.</summary>
internal sealed record CheckedTool(Guid Id, string Slug, LocalText Name, bool IsVisible);

/// <summary>A line of a check's history.</summary>
internal sealed record StepView(int Number, VerificationAction Action, VerificationState State, string? ByName, string? Note, DateTimeOffset At)
{
    public Side? By => VerificationMoves.By(Action);
}

/// <summary>A document of a check; its file is gone where it was erased with the person who uploaded it.</summary>
internal sealed record DocumentView(VerificationDocumentKind Kind, Side From, string Title, DateTimeOffset AddedAt, DocumentFile? File);

internal sealed record DocumentFile(Guid Id, string Name, long Length);

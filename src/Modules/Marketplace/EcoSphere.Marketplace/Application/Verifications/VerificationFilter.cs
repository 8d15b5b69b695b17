using System.Linq.Expressions;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>How the queue is narrowed and sorted.</summary>
/// <param name="Tab">Which part is shown.</param>
/// <param name="Keyword">A part of the case's or the certificate's number, or of the tool's or the supplier's name.</param>
/// <param name="Turn">Whose turn it is, or null for all.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record VerificationFilter(VerificationTab Tab, string? Keyword, Side? Turn, string? Sort)
{
    private const string Escape = "\\";

    /// <summary>What waits for staff; the same as <see cref="VerificationMoves.TurnOf"/> for the database.</summary>
    public static Expression<Func<ToolVerification, bool>> WaitsForStaff { get; } =
        v =>
            v.State == VerificationState.Requested
            || v.State == VerificationState.Applied
            || v.State == VerificationState.Paid
            || v.State == VerificationState.Checked
            || v.State == VerificationState.Reported
            || (v.State == VerificationState.Accepted && (v.FeeQuoted == 0 || v.Documents.Any(d => d.Kind == VerificationDocumentKind.PaymentProof)));

    private static Expression<Func<ToolVerification, bool>> WaitsForSupplier { get; } =
        v =>
            v.State == VerificationState.NeedsConfirmed
            || (v.State == VerificationState.Accepted && v.FeeQuoted > 0 && !v.Documents.Any(d => d.Kind == VerificationDocumentKind.PaymentProof));

    /// <summary>Keyword and turn; the parts are counted before they narrow.</summary>
    public IQueryable<ToolVerification> Found(IMarketplaceDb db)
    {
        var found = db.Verifications.AsNoTracking();
        found = Turn switch
        {
            Side.Staff => found.Where(WaitsForStaff),
            Side.Supplier => found.Where(WaitsForSupplier),
            _ => found,
        };
        if (TextInput.Line(Keyword) is not { } words)
            return found;
        var text = $"%{Literal(words)}%";
        return found.Where(v =>
            EF.Functions.Like(v.Number, text, Escape)
            || EF.Functions.Like(v.CertificateNumber!, text, Escape)
            || db.Suppliers.Any(s => s.Id == v.SupplierId && (EF.Functions.Like(s.Name, text, Escape) || EF.Functions.Like(s.NameEn!, text, Escape)))
            || db.Products.Any(p =>
                p.Id == v.ProductId
                && p.Revisions.Any(r =>
                    r.State == RevisionState.Approved && (EF.Functions.Like(r.NameZh!, text, Escape) || EF.Functions.Like(r.NameEn!, text, Escape))
                )
            )
        );
    }

    public IQueryable<ToolVerification> Narrowed(IQueryable<ToolVerification> found)
    {
        if (Tab == VerificationTab.All)
            return found;
        var states = VerificationTabs.StatesOf(Tab);
        return found.Where(v => states.Contains(v.State));
    }

    /// <summary>What waits longest comes first unless told otherwise.</summary>
    public IOrderedQueryable<ToolVerification> Sorted(IQueryable<ToolVerification> narrowed) =>
        (
            Sort switch
            {
                "number" => narrowed.OrderBy(v => v.Number),
                "-number" => narrowed.OrderByDescending(v => v.Number),
                "valid" => narrowed.OrderBy(v => v.ValidUntil),
                "-valid" => narrowed.OrderByDescending(v => v.ValidUntil),
                "-since" => narrowed.OrderByDescending(v => v.StateSince),
                _ => narrowed.OrderBy(v => v.StateSince),
            }
        ).ThenBy(v => v.Id);

    private static string Literal(string words) =>
        words
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)
            .Replace("[", Escape + "[", StringComparison.Ordinal);
}

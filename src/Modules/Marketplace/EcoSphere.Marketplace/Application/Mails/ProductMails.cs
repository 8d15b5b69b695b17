using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Mails;

/// <summary>What the people of a supplier are told about its products, in the language they have chosen.</summary>
internal static class ProductMails
{
    private static readonly Phrase Why = new("You get this mail because your company offers tools on EcoSphere.");

    public static MailDraft Sent(KnownMember reader, Product product, DateOnly reviewDay) =>
        To(
            reader,
            product,
            "product-sent",
            new Phrase("We have received “{0}” for review", NameOf(product.Open!, reader)),
            [
                new Phrase("“{0}” is in review (round {1}).", NameOf(product.Open!, reader), Round(product)),
                new Phrase(
                    "We expect to decide by {0} and will write to you either way. Nothing is needed from you until then.",
                    reviewDay.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)
                ),
            ],
            "See how it stands"
        );

    public static MailDraft Approved(KnownMember reader, Product product, string? note) =>
        To(
            reader,
            product,
            "product-approved",
            new Phrase("“{0}” has been approved", NameOf(product.Live!, reader)),
            [
                product.IsVisible
                    ? new Phrase("Everybody can find this version of “{0}” in the marketplace now.", NameOf(product.Live!, reader))
                    : new Phrase(
                        "This version of “{0}” has been approved. The product is withdrawn, so nobody sees it until it is listed again.",
                        NameOf(product.Live!, reader)
                    ),
                .. Told("Note from the reviewer: {0}", note),
            ],
            "Open the product"
        );

    public static MailDraft Returned(KnownMember reader, Product product) =>
        To(
            reader,
            product,
            "product-returned",
            new Phrase("Please correct “{0}”", NameOf(product.Open!, reader)),
            [
                new Phrase("“{0}” has been returned to you.", NameOf(product.Open!, reader)),
                .. Told("Reason: {0}", product.Open!.ReturnReason),
                new Phrase("The remarks stand beside the sections they concern. What is live stays as it is until the corrected version is approved."),
            ],
            "Correct the product"
        );

    public static MailDraft Withdrawn(KnownMember reader, Product product) =>
        To(
            reader,
            product,
            "product-withdrawn",
            new Phrase("“{0}” has been withdrawn by the platform", NameOf(product.Live!, reader)),
            [
                new Phrase(
                    "The platform has taken “{0}” off the market. Nobody can find it now, and only the platform can list it again.",
                    NameOf(product.Live!, reader)
                ),
                .. Told("Reason: {0}", product.WithdrawalReason),
                new Phrase("If you think this is a mistake, write to us."),
            ],
            "Open the product"
        );

    public static MailDraft ListedAgain(KnownMember reader, Product product) =>
        To(
            reader,
            product,
            "product-listed-again",
            new Phrase("“{0}” is listed again", NameOf(product.Live!, reader)),
            [new Phrase("The platform has listed “{0}” again. Everybody can find it as it was last approved.", NameOf(product.Live!, reader))],
            "Open the product"
        );

    /// <summary>The people of a supplier who can be written to.</summary>
    public static Task<List<KnownMember>> ReadersOf(this IMarketplaceDb db, Guid supplierId, CancellationToken ct) =>
        db.KnownMembers.AsNoTracking().Where(m => m.CompanyId == supplierId && m.IsActive && !m.IsSuspended && m.Email != "").ToListAsync(ct);

    private static string NameOf(ProductRevision revision, KnownMember reader) => revision.Content.Name.In(reader.Language == "en") ?? "";

    private static string Round(Product product) => product.Round.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Phrase> Told(string key, string? words) => words is null ? [] : [new Phrase(key, words)];

    private static MailDraft To(KnownMember reader, Product product, string kind, Phrase subject, IReadOnlyList<Phrase> body, string button) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, Why)
        {
            MemberId = reader.Id,
            ButtonText = new Phrase(button),
            ButtonPath = $"/supplier/products/{product.Id}",
        };
}

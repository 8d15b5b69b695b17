using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Companies;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Infrastructure;

internal abstract class MarketplaceDb(DbContextOptions options) : ModuleDbContext(options), IMarketplaceDb
{
    private const string ProductKey = "ProductId";
    private const string VerificationKey = "VerificationId";

    public override string Schema => "marketplace";

    public DbSet<Product> Products => Set<Product>();

    public IQueryable<Product> WholeProducts => Products.Include(p => p.Revisions.Where(r => r.State != RevisionState.Superseded));

    public DbSet<Supplier> Suppliers => Set<Supplier>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Inquiry> Inquiries => Set<Inquiry>();

    public DbSet<InquiryMessage> InquiryMessages => Set<InquiryMessage>();

    public DbSet<InquiryReader> InquiryReaders => Set<InquiryReader>();

    public DbSet<InquiryDraft> InquiryDrafts => Set<InquiryDraft>();

    public DbSet<ToolVerification> Verifications => Set<ToolVerification>();

    public DbSet<KnownMember> KnownMembers => Set<KnownMember>();

    public DbSet<KnownCompany> KnownCompanies => Set<KnownCompany>();

    public DbSet<Listing> Listings => Set<Listing>();

    public DbSet<ListingEntry> ListingEntries => Set<ListingEntry>();

    public DbSet<ListingTerm> ListingTerms => Set<ListingTerm>();

    public DbSet<FacetCount> FacetCounts => Set<FacetCount>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        List<Product> changed = [.. ChangeTracker.Entries<Product>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity)];
        await ListingUpkeep.Follow(this, changed, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void Map(ModelBuilder model)
    {
        MapProducts(model);
        MapCatalogue(model);
        MapInquiries(model);
        MapVerifications(model);
        MapCopies(model);
        model.Entity<Supplier>(e =>
        {
            e.ToTable("Suppliers");
            e.Property(s => s.Slug).HasMaxLength(Slug.MaxLength);
            e.Property(s => s.Name).HasMaxLength(Supplier.NameLength);
            e.Property(s => s.NameEn).HasMaxLength(Supplier.NameLength);
            e.Property(s => s.IntroductionZh).HasMaxLength(Supplier.IntroductionLength);
            e.Property(s => s.IntroductionEn).HasMaxLength(Supplier.IntroductionLength);
            e.Property(s => s.Website).HasMaxLength(WebAddress.MaxLength);
            e.HasIndex(s => s.Slug).IsUnique();
            e.HasIndex(s => new { s.IsActive, s.Name });
            e.HasIndex(s => s.LogoFileId);
        });
        model.Entity<Category>(e =>
        {
            e.ToTable("Categories");
            e.Ignore(c => c.Bit);
            e.Property(c => c.Slug).HasMaxLength(Slug.MaxLength);
            e.Property(c => c.NameZh).HasMaxLength(Category.NameLength);
            e.Property(c => c.NameEn).HasMaxLength(Category.NameLength);
            e.HasIndex(c => c.Number).IsUnique();
            e.HasIndex(c => c.Slug).IsUnique();
            e.HasIndex(c => c.Position);
        });
    }

    private static void MapProducts(ModelBuilder model)
    {
        model.Entity<Product>(e =>
        {
            e.ToTable("Products");
            e.Ignore(p => p.Live);
            e.Ignore(p => p.Open);
            e.Ignore(p => p.Changes);
            e.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
            e.Property(p => p.WithdrawalReason).HasMaxLength(Product.WithdrawalReasonLength);
            e.Property(p => p.CertificateNumber).HasMaxLength(Product.CertificateNumberLength);
            e.Property(p => p.ClaimedByName).HasMaxLength(Actor.NameLength);
            e.HasMany(p => p.Revisions).WithOne().HasForeignKey(ProductKey).IsRequired();
            e.HasMany(p => p.Reviews).WithOne().HasForeignKey(ProductKey).IsRequired();
            e.HasIndex(p => p.Slug).IsUnique();
            e.HasIndex(p => new { p.SupplierId, p.ChangedAt });
            e.HasIndex(p => new
            {
                p.SupplierId,
                p.Listing,
                p.ChangedAt,
            });
            e.HasIndex(p => new { p.Listing, p.ChangedAt });
            e.HasIndex(p => p.ChangedAt);
        });
        model.Entity<ProductRevision>(e =>
        {
            e.ToTable("ProductRevisions");
            e.Ignore(r => r.Content);
            e.Property(r => r.NameZh).HasMaxLength(ProductContent.NameZhLength);
            e.Property(r => r.NameEn).HasMaxLength(ProductContent.NameEnLength);
            e.Property(r => r.SummaryZh).HasMaxLength(ProductContent.SummaryZhLength);
            e.Property(r => r.SummaryEn).HasMaxLength(ProductContent.SummaryEnLength);
            foreach (
                var text in (string[])
                    [
                        nameof(ProductRevision.OverviewZh),
                        nameof(ProductRevision.OverviewEn),
                        nameof(ProductRevision.FeaturesZh),
                        nameof(ProductRevision.FeaturesEn),
                        nameof(ProductRevision.PlansZh),
                        nameof(ProductRevision.PlansEn),
                        nameof(ProductRevision.CasesZh),
                        nameof(ProductRevision.CasesEn),
                    ]
            )
                e.Property<string?>(text).HasMaxLength(ProductContent.TextLength);
            e.Property(r => r.Industries).AsCodes(100);
            e.Property(r => r.Website).HasMaxLength(WebAddress.MaxLength);
            e.Property(r => r.Images).AsJson();
            e.Property(r => r.Files).AsJson();
            e.Property(r => r.ReturnReason).HasMaxLength(ReturnNote.ReasonLength);
            e.Property(r => r.Remarks).AsJson();
            e.HasIndex(ProductKey, nameof(ProductRevision.Number)).IsUnique();
            e.HasIndex(ProductKey, nameof(ProductRevision.State));
            e.HasIndex(r => new { r.State, r.SubmittedAt });
            e.HasIndex(r => new { r.CategoryId, r.State });
        });
        model.Entity<ProductReview>(e =>
        {
            e.ToTable("ProductReviews");
            e.Property(r => r.Sent).AsJson(length: 100_000);
            e.Property(r => r.DecidedByName).HasMaxLength(Actor.NameLength);
            e.Property(r => r.Note).HasMaxLength(ProductReview.NoteLength);
            e.Property(r => r.Remarks).AsJson();
            e.HasIndex(ProductKey, nameof(ProductReview.Round)).IsUnique();
            e.HasIndex(r => r.DecidedAt);
            e.HasIndex(r => r.DecidedById);
        });
    }

    private void MapCatalogue(ModelBuilder model)
    {
        model.Entity<Listing>(e =>
        {
            e.ToTable("Listings");
            e.HasKey(l => l.Number);
            e.Ignore(l => l.Facets);
            e.Ignore(l => l.IndustryKeys);
            e.Property(l => l.Number).ValueGeneratedOnAdd();
            e.Property(l => l.Industries).HasMaxLength(100);
            e.Property(l => l.SortKeyZh).HasMaxLength(Listing.SortKeyLength);
            e.Property(l => l.SortKeyEn).HasMaxLength(Listing.SortKeyLength);
            e.Property(l => l.SearchSummary).HasMaxLength(2000);
            e.Property(l => l.SearchText).HasMaxLength(Listing.SearchTextLength);
            e.HasIndex(l => l.ProductId).IsUnique();
            e.HasIndex(l => l.Slug).IsUnique();
            e.HasIndex(l => new { l.SupplierId, l.PublishedAt });
            e.HasIndex(l => l.PublishedAt);
        });
        model.Entity<ListingEntry>(e =>
        {
            e.ToTable("ListingEntries");
            e.HasKey(l => new { l.ListingNumber, l.Industry });
            e.Property(l => l.Industry).HasMaxLength(IndustryKey.Length);
            e.Property(l => l.SortKeyZh).HasMaxLength(Listing.SortKeyLength);
            e.Property(l => l.SortKeyEn).HasMaxLength(Listing.SortKeyLength);
            e.HasOne(l => l.Listing).WithMany().HasForeignKey(l => l.ListingNumber);
            // the sort, then what is asked of each row on the way: nothing else of it has to be read
            e.HasIndex(l => new
            {
                l.Industry,
                l.PublishedAt,
                l.ListingNumber,
                l.CategoryBit,
                l.Facets,
            });
            e.HasIndex(l => new
            {
                l.Industry,
                l.SortKeyZh,
                l.ListingNumber,
                l.CategoryBit,
                l.Facets,
            });
            e.HasIndex(l => new
            {
                l.Industry,
                l.SortKeyEn,
                l.ListingNumber,
                l.CategoryBit,
                l.Facets,
            });
            // where only a few fit, these are fetched
            e.HasIndex(l => new
            {
                l.Industry,
                l.CategoryBit,
                l.Facets,
                l.ListingNumber,
            });
        });
        model.Entity<ListingTerm>(e =>
        {
            e.ToTable("ListingTerms");
            e.HasKey(t => new { t.ListingNumber, t.Term });
            var term = e.Property(t => t.Term).HasMaxLength(SearchWords.TermLength);
            // ranges of terms go by code points; SQLite does so by itself
            if (Database.IsSqlServer())
                term.UseCollation("Latin1_General_100_BIN2");
            e.HasOne(t => t.Listing).WithMany().HasForeignKey(t => t.ListingNumber);
            e.HasIndex(t => new
            {
                t.Term,
                t.Rank,
                t.ListingNumber,
            });
        });
        model.Entity<FacetCount>(e =>
        {
            e.ToTable("FacetCounts");
            e.HasKey(c => new
            {
                c.Industry,
                c.CategoryBit,
                c.Facets,
            });
            e.Property(c => c.Industry).HasMaxLength(IndustryKey.Length);
            e.Property(c => c.CategoryBit).ValueGeneratedNever();
            e.Property(c => c.Facets).ValueGeneratedNever();
            e.Property(c => c.Count).IsConcurrencyToken();
            e.HasIndex(c => new
            {
                c.CategoryBit,
                c.Industry,
                c.Facets,
            });
        });
    }

    private static void MapInquiries(ModelBuilder model)
    {
        model.Entity<Inquiry>(e =>
        {
            e.ToTable("Inquiries");
            e.Property(i => i.Number).HasMaxLength(20);
            e.Property(i => i.Need).HasMaxLength(Inquiry.NeedLength);
            e.Property(i => i.Attachments).AsJson();
            e.Property(i => i.ContactName).HasMaxLength(AskerContact.NameLength);
            e.Property(i => i.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
            e.Property(i => i.ContactPhone).HasMaxLength(FieldChecks.PhoneLength);
            e.Property(i => i.ContactCompany).HasMaxLength(AskerContact.CompanyNameLength);
            e.Property(i => i.ContactTaxId).HasMaxLength(8);
            e.Property(i => i.ContactJobTitle).HasMaxLength(AskerContact.JobTitleLength);
            e.HasMany(i => i.NewMessages).WithOne().HasForeignKey(m => m.InquiryId).IsRequired();
            e.HasIndex(i => i.Number).IsUnique();
            e.HasIndex(i => new { i.AskerId, i.LastMessageAt });
            // counted on every page with a menu
            e.HasIndex(i => new { i.AskerId, i.UnreadByAsker });
            e.HasIndex(i => new
            {
                i.AskerId,
                i.State,
                i.LastMessageAt,
            });
            e.HasIndex(i => new { i.SupplierId, i.LastMessageAt });
            e.HasIndex(i => new
            {
                i.SupplierId,
                i.State,
                i.LastMessageAt,
            });
            e.HasIndex(i => new { i.State, i.LastMessageAt });
            e.HasIndex(i => new { i.Topic, i.LastMessageAt });
            e.HasIndex(i => i.LastMessageAt);
            e.HasIndex(i => new { i.IsAwaitingAnswer, i.ResponseDueAt });
            e.HasIndex(i => new { i.ProductId, i.LastMessageAt });
            e.HasIndex(i => i.PreviousId);
        });
        model.Entity<InquiryMessage>(e =>
        {
            e.ToTable("InquiryMessages");
            e.HasKey(m => m.Id);
            e.Property(m => m.Id).ValueGeneratedOnAdd();
            e.Property(m => m.AuthorName).HasMaxLength(Actor.NameLength);
            e.Property(m => m.Text).HasMaxLength(InquiryMessage.TextLength);
            e.Property(m => m.Attachments).AsJson();
            e.HasIndex(m => new { m.InquiryId, m.Id });
            e.HasIndex(m => new { m.AuthorId, m.Id });
        });
        model.Entity<InquiryReader>(e =>
        {
            e.ToTable("InquiryReaders");
            e.HasKey(r => new
            {
                r.InquiryId,
                r.MemberId,
                r.Side,
            });
            e.HasOne<Inquiry>().WithMany().HasForeignKey(r => r.InquiryId);
            e.HasIndex(r => r.MemberId);
        });
        model.Entity<InquiryDraft>(e =>
        {
            e.ToTable("InquiryDrafts");
            e.Property(d => d.Subject).HasMaxLength(DraftSubject.KeyLength);
            e.Property(d => d.Need).HasMaxLength(Inquiry.NeedLength);
            e.Property(d => d.ContactName).HasMaxLength(AskerContact.NameLength);
            e.Property(d => d.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
            e.Property(d => d.ContactPhone).HasMaxLength(InquiryDraft.PhoneLength);
            e.Property(d => d.ContactCompany).HasMaxLength(AskerContact.CompanyNameLength);
            e.Property(d => d.ContactJobTitle).HasMaxLength(AskerContact.JobTitleLength);
            e.Property(d => d.Files).AsJson();
            e.HasIndex(d => new { d.MemberId, d.Subject }).IsUnique();
            e.HasIndex(d => d.ChangedAt);
        });
    }

    private static void MapVerifications(ModelBuilder model)
    {
        model.Entity<ToolVerification>(e =>
        {
            e.ToTable("Verifications");
            e.Property(v => v.Number).HasMaxLength(20);
            e.Property(v => v.InvoiceNumber).HasMaxLength(VerificationFee.InvoiceNumberLength);
            e.Property(v => v.CertificateNumber).HasMaxLength(ToolVerification.CertificateNumberLength);
            e.HasMany(v => v.Steps).WithOne().HasForeignKey(VerificationKey).IsRequired();
            e.HasMany(v => v.Documents).WithOne().HasForeignKey(VerificationKey).IsRequired();
            e.Navigation(v => v.Steps).AutoInclude();
            e.Navigation(v => v.Documents).AutoInclude();
            e.HasIndex(v => v.Number).IsUnique();
            // one at a time; what is over does not count
            e.HasIndex(v => v.ProductId, "IX_Verifications_OpenProduct")
                .IsUnique()
                .HasFilter($"[State] IN ({string.Join(", ", VerificationMoves.Open.Select(s => $"'{s}'"))})");
            e.HasIndex(v => v.CertificateNumber).IsUnique().HasFilter("[CertificateNumber] IS NOT NULL");
            e.HasIndex(v => new { v.ProductId, v.RequestedAt });
            e.HasIndex(v => new { v.SupplierId, v.StateSince });
            e.HasIndex(v => new
            {
                v.SupplierId,
                v.State,
                v.StateSince,
            });
            e.HasIndex(v => new { v.State, v.StateSince });
            e.HasIndex(v => new { v.State, v.ValidUntil });
        });
        model.Entity<VerificationStep>(e =>
        {
            e.ToTable("VerificationSteps");
            e.Property(s => s.ByName).HasMaxLength(Actor.NameLength);
            e.Property(s => s.Note).HasMaxLength(VerificationStep.NoteLength);
            e.HasIndex(VerificationKey, nameof(VerificationStep.Number)).IsUnique();
            e.HasIndex(s => s.ById);
        });
        model.Entity<VerificationDocument>(e =>
        {
            e.ToTable("VerificationDocuments");
            e.Property(d => d.Title).HasMaxLength(VerificationDocument.TitleLength);
            e.HasIndex(VerificationKey);
            e.HasIndex(d => d.FileId);
        });
    }

    private static void MapCopies(ModelBuilder model)
    {
        model.Entity<KnownMember>(e =>
        {
            e.ToTable("KnownMembers");
            e.HasKey(m => m.Id);
            e.Property(m => m.Email).HasMaxLength(FieldChecks.EmailLength);
            e.Property(m => m.Language).HasMaxLength(10);
            e.HasIndex(m => m.Email);
            e.HasIndex(m => m.CompanyId);
        });
        model.Entity<KnownCompany>(e =>
        {
            e.ToTable("KnownCompanies");
            e.HasKey(c => c.Id);
            e.Property(c => c.TaxId).HasMaxLength(8);
            e.Property(c => c.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
            e.HasIndex(c => c.TaxId);
            e.HasIndex(c => c.Name);
            e.HasIndex(c => c.ContactEmail);
        });
    }
}

internal sealed class MarketplaceDbSqlite(DbContextOptions<MarketplaceDbSqlite> options) : MarketplaceDb(options);

internal sealed class MarketplaceDbSqlServer(DbContextOptions<MarketplaceDbSqlServer> options) : MarketplaceDb(options);

internal sealed class MarketplaceDbSqliteFactory : DesignTimeFactory<MarketplaceDbSqlite>;

internal sealed class MarketplaceDbSqlServerFactory : DesignTimeFactory<MarketplaceDbSqlServer>;

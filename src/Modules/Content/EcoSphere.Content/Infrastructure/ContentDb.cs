using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Application.Search;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Domain.Products;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Infrastructure;

internal abstract class ContentDb(DbContextOptions options) : ModuleDbContext(options), IContentDb
{
    private const string ArticleKey = "ArticleId";

    private const string MediaKey = "MediaId";

    public override string Schema => "content";

    public DbSet<Article> Articles => Set<Article>();

    public IQueryable<Article> WholeArticles =>
        Articles.Include(a => a.Revisions.Where(r => r.IsLatest || r.IsLive || r.IsPlanned)).Include(a => a.Slugs).Include(a => a.PreviewLinks);

    public DbSet<ArticleRevision> Revisions => Set<ArticleRevision>();

    public DbSet<ArticleSlug> Slugs => Set<ArticleSlug>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    public DbSet<MediaItem> Media => Set<MediaItem>();

    public DbSet<MediaUse> MediaUses => Set<MediaUse>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<ProductTile> ProductTiles => Set<ProductTile>();

    public DbSet<EditingNotice> EditingNotices => Set<EditingNotice>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<PublicationTag> PublicationTags => Set<PublicationTag>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<SearchTerm> SearchTerms => Set<SearchTerm>();

    public void Renew(Publication current, Publication wanted) => Entry(current).CurrentValues.SetValues(wanted);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await PublicationUpkeep.Follow(
            this,
            Of<Article>(EntityState.Added, EntityState.Modified),
            Of<Article>(EntityState.Deleted, EntityState.Deleted),
            cancellationToken
        );
        await TileUpkeep.Follow(this, Of<ProductTile>(EntityState.Added, EntityState.Modified), cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void Map(ModelBuilder model)
    {
        MapArticles(model);
        MapMedia(model);
        MapPublications(model);
        MapSearch(model);
        model.Entity<Tag>(e =>
        {
            e.ToTable("Tags");
            e.Ignore(t => t.Name);
            e.Property(t => t.Slug).HasMaxLength(ArticleAddress.SlugLength);
            e.Property(t => t.NameZh).HasMaxLength(Tag.NameLength);
            e.Property(t => t.NameEn).HasMaxLength(Tag.NameLength);
            e.HasIndex(t => t.Slug).IsUnique();
            e.HasIndex(t => t.NameZh).IsUnique();
        });
        model.Entity<ProductTile>(e =>
        {
            e.ToTable("ProductTiles");
            e.HasKey(t => t.Id);
            e.Ignore(t => t.Path);
            e.Property(t => t.NameZh).HasMaxLength(ProductTile.NameLength);
            e.Property(t => t.NameEn).HasMaxLength(ProductTile.NameLength);
            e.Property(t => t.SummaryZh).HasMaxLength(ProductTile.SummaryLength);
            e.Property(t => t.SummaryEn).HasMaxLength(ProductTile.SummaryLength);
            e.Property(t => t.ImagePath).HasMaxLength(ProductTile.PathLength);
            e.HasIndex(t => new { t.IsListed, t.PublishedAt });
        });
    }

    private static void MapArticles(ModelBuilder model)
    {
        model.Entity<Article>(e =>
        {
            e.ToTable("Articles");
            e.Ignore(a => a.Latest);
            e.Ignore(a => a.Live);
            e.Ignore(a => a.Planned);
            e.Ignore(a => a.Address);
            e.Ignore(a => a.IsFixed);
            e.Ignore(a => a.IsPublished);
            e.Property(a => a.Slug).HasMaxLength(ArticleAddress.SlugLength);
            e.Property(a => a.WorkingTitle).HasMaxLength(ArticleContent.TitleLength);
            e.HasMany(a => a.Revisions).WithOne().HasForeignKey(ArticleKey).IsRequired();
            e.HasMany(a => a.PreviewLinks).WithOne().HasForeignKey(ArticleKey).IsRequired();
            e.HasMany(a => a.Slugs).WithOne().HasForeignKey(s => s.ArticleId).IsRequired();
            e.HasIndex(a => new { a.Kind, a.Slug }).IsUnique();
            e.HasIndex(a => a.ChangedAt);
            e.HasIndex(a => new { a.Kind, a.ChangedAt });
            e.HasIndex(a => new { a.State, a.ChangedAt });
            e.HasIndex(a => new
            {
                a.Kind,
                a.State,
                a.ChangedAt,
            });
            e.HasIndex(a => a.PlannedAt);
            e.HasIndex(a => a.WithdrawAt);
        });
        model.Entity<ArticleSlug>(e =>
        {
            e.ToTable("ArticleSlugs");
            e.HasKey(s => new { s.Kind, s.Slug });
            e.Property(s => s.Slug).HasMaxLength(ArticleAddress.SlugLength);
        });
        model.Entity<ArticleRevision>(e =>
        {
            e.ToTable("ArticleRevisions");
            e.Ignore(r => r.Content);
            e.Property(r => r.EditorName).HasMaxLength(Editor.NameLength);
            e.Property(r => r.TitleZh).HasMaxLength(ArticleContent.TitleLength);
            e.Property(r => r.TitleEn).HasMaxLength(ArticleContent.TitleLength);
            e.Property(r => r.SummaryZh).HasMaxLength(ArticleContent.SummaryLength);
            e.Property(r => r.SummaryEn).HasMaxLength(ArticleContent.SummaryLength);
            e.Property(r => r.BodyZh).HasMaxLength(ArticleContent.BodyLength);
            e.Property(r => r.BodyEn).HasMaxLength(ArticleContent.BodyLength);
            e.Property(r => r.CoverAltZh).HasMaxLength(ArticleContent.AltLength);
            e.Property(r => r.CoverAltEn).HasMaxLength(ArticleContent.AltLength);
            e.Property(r => r.PlaceZh).HasMaxLength(Occasion.PlaceLength);
            e.Property(r => r.PlaceEn).HasMaxLength(Occasion.PlaceLength);
            e.Property(r => r.OrganiserZh).HasMaxLength(Occasion.OrganiserLength);
            e.Property(r => r.OrganiserEn).HasMaxLength(Occasion.OrganiserLength);
            e.Property(r => r.OnlineUrl).HasMaxLength(RelatedLink.UrlLength);
            e.Property(r => r.RegistrationUrl).HasMaxLength(RelatedLink.UrlLength);
            e.Property(r => r.ContactName).HasMaxLength(Occasion.ContactNameLength);
            e.Property(r => r.ContactPhone).HasMaxLength(FieldChecks.PhoneLength);
            e.Property(r => r.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
            e.Property(r => r.TagIds).AsJson();
            e.Property(r => r.Attachments).AsJson();
            e.Property(r => r.Links).AsJson();
            e.HasIndex(ArticleKey, nameof(ArticleRevision.Number)).IsUnique();
            e.HasIndex(r => r.EditorId);
        });
        model.Entity<PreviewLink>(e =>
        {
            e.ToTable("PreviewLinks");
            e.Property(l => l.TokenHash).HasMaxLength(PreviewLink.TokenHashLength);
            e.Property(l => l.MadeByName).HasMaxLength(Editor.NameLength);
            e.HasIndex(l => l.TokenHash).IsUnique();
            e.HasIndex(l => l.MadeById);
        });
        model.Entity<EditingNotice>(e =>
        {
            e.ToTable("EditingNotices");
            e.HasKey(n => new { n.ArticleId, n.EditorId });
            e.Property(n => n.EditorName).HasMaxLength(Editor.NameLength);
            e.HasIndex(n => n.EditorId);
        });
    }

    private static void MapMedia(ModelBuilder model)
    {
        model.Entity<MediaItem>(e =>
        {
            e.ToTable("Media");
            e.Property(m => m.Title).HasMaxLength(MediaItem.TitleLength);
            e.Property(m => m.AltZh).HasMaxLength(MediaItem.AltLength);
            e.Property(m => m.AltEn).HasMaxLength(MediaItem.AltLength);
            e.Property(m => m.FileName).HasMaxLength(UploadName.MaxLength);
            e.Property(m => m.AddedByName).HasMaxLength(Editor.NameLength);
            e.HasIndex(m => m.AddedAt);
            e.HasIndex(m => new { m.Kind, m.AddedAt });
            e.HasIndex(m => m.FileId).IsUnique();
            e.OwnsMany(
                m => m.Smaller,
                s =>
                {
                    s.ToTable("MediaSizes");
                    s.WithOwner().HasForeignKey(MediaKey);
                    s.HasKey(MediaKey, nameof(MediaSize.Width));
                    s.HasIndex(x => x.FileId).IsUnique();
                }
            );
        });
        model.Entity<MediaUse>(e =>
        {
            e.ToTable("MediaUses");
            e.HasKey(u => new { u.MediaId, u.ArticleId });
            // of who deletes an item and who begins to use it at the same moment, the database lets one through
            e.HasOne<MediaItem>().WithMany().HasForeignKey(u => u.MediaId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(u => u.ArticleId);
        });
    }

    private static void MapPublications(ModelBuilder model)
    {
        model.Entity<Publication>(e =>
        {
            e.ToTable("Publications");
            e.HasKey(p => p.Number);
            e.Ignore(p => p.Address);
            e.Property(p => p.Number).ValueGeneratedOnAdd();
            e.Property(p => p.Slug).HasMaxLength(ArticleAddress.SlugLength);
            e.Property(p => p.TitleZh).HasMaxLength(ArticleContent.TitleLength);
            e.Property(p => p.TitleEn).HasMaxLength(ArticleContent.TitleLength);
            e.Property(p => p.SummaryZh).HasMaxLength(ArticleContent.SummaryLength);
            e.Property(p => p.SummaryEn).HasMaxLength(ArticleContent.SummaryLength);
            e.HasIndex(p => p.ArticleId).IsUnique();
            e.HasIndex(p => new { p.Kind, p.Slug }).IsUnique();
            // lists in the order of what takes place or was published, the number tells equals apart
            e.HasIndex(p => new
            {
                p.Kind,
                p.SortAt,
                p.Number,
            });
            // what is still to come
            e.HasIndex(p => new
            {
                p.Kind,
                p.EndsAt,
                p.Number,
            });
            e.HasIndex(p => new { p.PublishedAt, p.Number });
            e.HasIndex(p => new { p.ChangedAt, p.Number });
        });
        model.Entity<PublicationTag>(e =>
        {
            e.ToTable("PublicationTags");
            e.HasKey(t => new { t.PublicationNumber, t.TagId });
            e.HasOne(t => t.Publication).WithMany().HasForeignKey(t => t.PublicationNumber);
            e.HasIndex(t => new
            {
                t.TagId,
                t.SortAt,
                t.PublicationNumber,
            });
            e.HasIndex(t => new
            {
                t.TagId,
                t.Kind,
                t.SortAt,
                t.PublicationNumber,
            });
        });
    }

    private void MapSearch(ModelBuilder model)
    {
        model.Entity<SearchEntry>(e =>
        {
            e.ToTable("SearchEntries");
            e.HasKey(s => s.Number);
            e.Property(s => s.Number).ValueGeneratedOnAdd();
            e.Property(s => s.SummaryZh).HasMaxLength(ProductTile.SummaryLength);
            e.Property(s => s.SummaryEn).HasMaxLength(ProductTile.SummaryLength);
            e.Property(s => s.PlainZh).HasMaxLength(SearchEntry.PlainLength);
            e.Property(s => s.PlainEn).HasMaxLength(SearchEntry.PlainLength);
            e.Property(s => s.SearchSummary).HasMaxLength(4 * ProductTile.SummaryLength);
            e.Property(s => s.SearchText).HasMaxLength(SearchEntry.SearchTextLength);
            e.HasIndex(s => s.SourceId).IsUnique();
        });
        model.Entity<SearchTerm>(e =>
        {
            e.ToTable("SearchTerms");
            e.HasKey(t => new { t.EntryNumber, t.Term });
            var term = e.Property(t => t.Term).HasMaxLength(SearchWords.TermLength);
            // ranges of terms go by code points; SQLite does so by itself
            if (Database.IsSqlServer())
                term.UseCollation("Latin1_General_100_BIN2");
            e.HasOne(t => t.Entry).WithMany().HasForeignKey(t => t.EntryNumber);
            e.HasIndex(t => new
            {
                t.Term,
                t.Rank,
                t.EntryNumber,
            });
        });
    }

    private List<T> Of<T>(EntityState one, EntityState other)
        where T : class => [.. ChangeTracker.Entries<T>().Where(e => e.State == one || e.State == other).Select(e => e.Entity)];
}

internal sealed class ContentDbSqlite(DbContextOptions<ContentDbSqlite> options) : ContentDb(options);

internal sealed class ContentDbSqlServer(DbContextOptions<ContentDbSqlServer> options) : ContentDb(options);

internal sealed class ContentDbSqliteFactory : DesignTimeFactory<ContentDbSqlite>;

internal sealed class ContentDbSqlServerFactory : DesignTimeFactory<ContentDbSqlServer>;

using EcoSphere.Company.Application;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcoSphere.Company.Infrastructure;

internal abstract class CompanyDb(DbContextOptions options) : ModuleDbContext(options), ICompanyDb
{
    private const string CompanyKey = "CompanyId";
    private const string ApplicationKey = "ApplicationId";

    public override string Schema => "company";

    public DbSet<UpgradeApplication> UpgradeApplications => Set<UpgradeApplication>();

    public DbSet<RegisteredCompany> Companies => Set<RegisteredCompany>();

    // four collections in one query would multiply each other's rows; the stamp of the root catches what changes between the queries
    public IQueryable<RegisteredCompany> WholeCompanies => Companies.AsSplitQuery();

    public DbSet<KnownMember> KnownMembers => Set<KnownMember>();

    public DbSet<Industry> Industries => Set<Industry>();

    protected override void Map(ModelBuilder model)
    {
        MapApplications(model);
        MapCompanies(model);
        model.Entity<KnownMember>(e =>
        {
            e.ToTable("KnownMembers");
            e.HasKey(m => m.Id);
            e.Property(m => m.Email).HasMaxLength(FieldChecks.EmailLength);
            e.Property(m => m.Language).HasMaxLength(10);
            e.HasIndex(m => m.Email);
        });
        model.Entity<Industry>(e =>
        {
            e.ToTable("Industries");
            e.Property(i => i.Code).HasMaxLength(CompanyProfile.IndustryCodeLength);
            e.Property(i => i.NameZh).HasMaxLength(Industry.NameLength);
            e.Property(i => i.NameEn).HasMaxLength(Industry.NameLength);
            e.HasIndex(i => i.Code).IsUnique();
        });
    }

    private static void MapApplications(ModelBuilder model)
    {
        model.Entity<UpgradeApplication>(e =>
        {
            e.ToTable("UpgradeApplications");
            e.Ignore(a => a.Answers);
            e.Ignore(a => a.LastRound);
            e.Property(a => a.Number).HasMaxLength(20);
            e.Property(a => a.TaxId).HasMaxLength(Domain.TaxIds.TaxId.Length);
            e.Property(a => a.IndustryCode).HasMaxLength(10);
            e.HasMany(a => a.Rounds).WithOne().HasForeignKey(ApplicationKey).IsRequired();
            e.Navigation(a => a.Rounds).AutoInclude();
            e.HasIndex(a => a.Number).IsUnique();
            // one application at a time; what ended does not count
            e.HasIndex(a => a.ApplicantId, "IX_UpgradeApplications_OpenApplicant").IsUnique().HasFilter("[State] IN ('Draft', 'Submitted', 'Returned')");
            e.HasIndex(a => new { a.ApplicantId, a.StartedAt });
            e.HasIndex(a => a.TaxId);
            e.HasIndex(a => new { a.State, a.SubmittedAt });
            e.HasIndex(a => new
            {
                a.State,
                a.Kind,
                a.SubmittedAt,
            });
            e.HasIndex(a => new { a.State, a.ChangedAt });
            e.HasIndex(a => a.ClaimedById);
            e.HasIndex(a => a.Name);
            e.HasIndex(a => a.ProofFileId);
        });
        model.Entity<ReviewRound>(e =>
        {
            e.ToTable("ReviewRounds");
            e.OwnsOne(r => r.Answers);
            e.Navigation(r => r.Answers).IsRequired();
            e.Property(r => r.Reason).HasMaxLength(ReturnNote.ReasonLength);
            e.Property(r => r.ProfileRemark).HasMaxLength(ReturnNote.RemarkLength);
            e.Property(r => r.ProofRemark).HasMaxLength(ReturnNote.RemarkLength);
            e.HasIndex(ApplicationKey, nameof(ReviewRound.Number)).IsUnique();
            e.HasIndex(r => r.ProofFileId);
        });
    }

    private static void MapCompanies(ModelBuilder model)
    {
        model.Entity<RegisteredCompany>(e =>
        {
            e.ToTable("Companies");
            e.Ignore(c => c.Answers);
            e.Property(c => c.TaxId).HasMaxLength(Domain.TaxIds.TaxId.Length);
            e.Property(c => c.Name).HasMaxLength(CompanyProfile.NameLength);
            e.Property(c => c.IndustryCode).HasMaxLength(CompanyProfile.IndustryCodeLength);
            e.Property(c => c.SuspensionReason).HasMaxLength(RegisteredCompany.SuspensionReasonLength);
            e.HasIndex(c => c.TaxId).IsUnique();
            e.HasIndex(c => c.Name);
            e.HasIndex(c => c.RegisteredAt);
            e.HasIndex(c => new { c.Kind, c.RegisteredAt });
            e.HasIndex(c => new { c.IsSuspended, c.RegisteredAt });
            e.HasIndex(c => new { c.IndustryCode, c.RegisteredAt });
            PartOf(e, c => c.Contacts);
            PartOf(e, c => c.Memberships);
            PartOf(e, c => c.Subscriptions);
            PartOf(e, c => c.Accesses);
        });
        model.Entity<Contact>(e =>
        {
            e.ToTable("Contacts");
            e.Property(c => c.Email).HasMaxLength(FieldChecks.EmailLength);
            e.HasIndex(CompanyKey);
            e.HasIndex(c => c.Email);
        });
        model.Entity<Membership>(e =>
        {
            e.ToTable("Memberships");
            e.Property(m => m.Email).HasMaxLength(FieldChecks.EmailLength);
            e.HasIndex(CompanyKey, nameof(Membership.Email)).IsUnique();
            // a member belongs to one company at most
            e.HasIndex(m => m.MemberId).IsUnique().HasFilter("[MemberId] IS NOT NULL");
            e.HasIndex(m => m.Email);
        });
        model.Entity<ServiceSubscription>(e =>
        {
            e.ToTable("ServiceSubscriptions");
            e.Property(s => s.Service).HasMaxLength(40);
            e.HasIndex(CompanyKey, nameof(ServiceSubscription.Service)).IsUnique();
        });
        model.Entity<ServiceAccess>(e =>
        {
            e.ToTable("ServiceAccesses");
            e.Property(a => a.Service).HasMaxLength(40);
            e.HasIndex(CompanyKey, nameof(ServiceAccess.MemberId), nameof(ServiceAccess.Service)).IsUnique();
        });
    }

    private static void PartOf<TPart>(
        EntityTypeBuilder<RegisteredCompany> company,
        System.Linq.Expressions.Expression<Func<RegisteredCompany, IEnumerable<TPart>?>> parts
    )
        where TPart : class
    {
        company.HasMany(parts).WithOne().HasForeignKey(CompanyKey).IsRequired();
        company.Navigation(parts).AutoInclude();
    }
}

internal sealed class CompanyDbSqlite(DbContextOptions<CompanyDbSqlite> options) : CompanyDb(options);

internal sealed class CompanyDbSqlServer(DbContextOptions<CompanyDbSqlServer> options) : CompanyDb(options);

internal sealed class CompanyDbSqliteFactory : DesignTimeFactory<CompanyDbSqlite>;

internal sealed class CompanyDbSqlServerFactory : DesignTimeFactory<CompanyDbSqlServer>;

using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Domain.Companies;
using EcoSphere.CarbonCloud.Domain.MailDomains;
using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Infrastructure;

internal abstract class CarbonCloudDb(DbContextOptions options) : ModuleDbContext(options), ICarbonCloudDb
{
    private const string ApplicationKey = "ApplicationId";
    private const int NumberLength = 20;

    // several choices in one column, by their names
    private const int ChoicesLength = 200;

    public override string Schema => "carboncloud";

    public DbSet<ServiceApplication> ServiceApplications => Set<ServiceApplication>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<FreeMailDomain> FreeMailDomains => Set<FreeMailDomain>();

    public DbSet<KnownMember> KnownMembers => Set<KnownMember>();

    public DbSet<KnownCompany> KnownCompanies => Set<KnownCompany>();

    protected override void Map(ModelBuilder model)
    {
        MapApplications(model);
        MapSubscriptions(model);
        MapCopies(model);
        model.Entity<FreeMailDomain>(e =>
        {
            e.ToTable("FreeMailDomains");
            e.Property(d => d.Name).HasMaxLength(FreeMailDomain.NameLength);
            e.HasIndex(d => d.Name).IsUnique();
        });
    }

    private static void MapApplications(ModelBuilder model)
    {
        model.Entity<ServiceApplication>(e =>
        {
            e.ToTable("ServiceApplications");
            e.Ignore(a => a.Answers);
            e.Ignore(a => a.LastRound);
            e.Property(a => a.Number).HasMaxLength(NumberLength);
            e.Property(a => a.TaxId).HasMaxLength(KnownCompany.TaxIdLength);
            e.Property(a => a.Topics).HasMaxLength(ChoicesLength);
            e.Property(a => a.Business).HasMaxLength(ServiceAnswers.LongDraftLength);
            e.Property(a => a.Remarks).HasMaxLength(ServiceAnswers.LongDraftLength);
            e.HasMany(a => a.Rounds).WithOne().HasForeignKey(ApplicationKey).IsRequired();
            e.Navigation(a => a.Rounds).AutoInclude();
            e.HasIndex(a => a.Number).IsUnique();
            // one open application or running subscription per company, whatever happens at once
            e.HasIndex(a => a.CurrentCompanyId).IsUnique().HasFilter("[CurrentCompanyId] IS NOT NULL");
            e.HasIndex(a => new { a.CompanyId, a.StartedAt });
            e.HasIndex(a => a.ApplicantId);
            e.HasIndex(a => new { a.State, a.SubmittedAt });
            e.HasIndex(a => new { a.State, a.ChangedAt });
            e.HasIndex(a => a.SubmittedAt);
            e.HasIndex(a => a.ClaimedById);
            e.HasIndex(a => a.CompanyName);
        });
        model.Entity<ReviewRound>(e =>
        {
            e.ToTable("ReviewRounds");
            e.OwnsOne(
                r => r.Answers,
                answers =>
                {
                    answers.Property(a => a.Topics).HasMaxLength(ChoicesLength);
                    answers.Property(a => a.Business).HasMaxLength(ServiceAnswers.BusinessLength);
                    answers.Property(a => a.Remarks).HasMaxLength(ServiceAnswers.RemarksLength);
                }
            );
            e.Navigation(r => r.Answers).IsRequired();
            e.Property(r => r.TermsVersion).HasMaxLength(10);
            e.Property(r => r.Reason).HasMaxLength(ReturnNote.ReasonLength);
            e.Property(r => r.InventoryRemark).HasMaxLength(ReturnNote.RemarkLength);
            e.Property(r => r.ApplicantRemark).HasMaxLength(ReturnNote.RemarkLength);
            e.HasIndex(ApplicationKey, nameof(ReviewRound.Number)).IsUnique();
            e.HasIndex(r => r.DecidedById);
        });
    }

    private static void MapSubscriptions(ModelBuilder model)
    {
        model.Entity<Subscription>(e =>
        {
            e.ToTable("Subscriptions");
            e.Property(s => s.Number).HasMaxLength(NumberLength);
            e.Property(s => s.EndReason).HasMaxLength(Subscription.ReasonLength);
            e.HasIndex(s => s.Number).IsUnique();
            e.HasIndex(s => s.ApplicationId).IsUnique();
            e.HasIndex(s => s.CompanyId, "IX_Subscriptions_RunningOfCompany").IsUnique().HasFilter("[EndedAt] IS NULL");
            e.HasIndex(s => new { s.CompanyId, s.StartedAt });
            e.HasIndex(s => new { s.EndedAt, s.EndsAt });
            e.HasIndex(s => s.EndsAt);
            e.HasIndex(s => s.StartedAt);
            e.HasIndex(s => s.ApplicantId);
        });
        model.Entity<Seat>(e =>
        {
            e.ToTable("Seats");
            e.HasKey(s => new { s.CompanyId, s.MemberId });
            e.HasIndex(s => s.MemberId);
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
            e.HasIndex(m => m.CompanyId);
            e.HasIndex(m => m.Email);
        });
        model.Entity<KnownCompany>(e =>
        {
            e.ToTable("KnownCompanies");
            e.HasKey(c => c.Id);
            e.Property(c => c.TaxId).HasMaxLength(KnownCompany.TaxIdLength);
            e.HasIndex(c => c.Name);
            e.HasIndex(c => c.TaxId);
        });
    }
}

internal sealed class CarbonCloudDbSqlite(DbContextOptions<CarbonCloudDbSqlite> options) : CarbonCloudDb(options);

internal sealed class CarbonCloudDbSqlServer(DbContextOptions<CarbonCloudDbSqlServer> options) : CarbonCloudDb(options);

internal sealed class CarbonCloudDbSqliteFactory : DesignTimeFactory<CarbonCloudDbSqlite>;

internal sealed class CarbonCloudDbSqlServerFactory : DesignTimeFactory<CarbonCloudDbSqlServer>;

using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Notices;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Identity.Infrastructure.Connect;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Infrastructure;

internal abstract class IdentityDb(DbContextOptions options) : ModuleDbContext(options), IIdentityDb
{
    public override string Schema => "identity";

    public DbSet<Member> Members => Set<Member>();

    public DbSet<ConsentText> ConsentTexts => Set<ConsentText>();

    public DbSet<MailedLink> MailedLinks => Set<MailedLink>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Authenticator> Authenticators => Set<Authenticator>();

    public DbSet<AttemptCounter> Attempts => Set<AttemptCounter>();

    public DbSet<CompanyCopy> Companies => Set<CompanyCopy>();

    public DbSet<CompanyPlace> CompanyPlaces => Set<CompanyPlace>();

    public DbSet<ConsultantCopy> Consultants => Set<ConsultantCopy>();

    public DbSet<PrivacyRequest> PrivacyRequests => Set<PrivacyRequest>();

    public DbSet<PrivacyContent> PrivacyContents => Set<PrivacyContent>();

    public DbSet<PrivacyNumberSeries> PrivacyNumbers => Set<PrivacyNumberSeries>();

    public DbSet<ErasedMember> ErasedMembers => Set<ErasedMember>();

    public DbSet<StaffRoster> StaffRosters => Set<StaffRoster>();

    public DbSet<RefusedTopic> RefusedTopics => Set<RefusedTopic>();

    public DbSet<ServiceSubscriptionCopy> ServiceSubscriptions => Set<ServiceSubscriptionCopy>();

    public DbSet<ServiceSeat> ServiceSeats => Set<ServiceSeat>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    public DbSet<AuthorizationCode> AuthorizationCodes => Set<AuthorizationCode>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<SignOn> SignOns => Set<SignOn>();

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Member>(e =>
        {
            e.ToTable("Members");
            e.Property(m => m.Email).HasMaxLength(254);
            e.HasIndex(m => m.Email).IsUnique();
            e.HasIndex(m => new { m.State, m.RegisteredAt });
            e.HasIndex(m => m.RegisteredAt);
            e.Property(m => m.Name).HasMaxLength(80);
            e.HasIndex(m => m.Name);
            e.HasMany(m => m.Consents).WithOne().HasForeignKey("MemberId").IsRequired();
            e.HasMany(m => m.Grants).WithOne().HasForeignKey("MemberId").IsRequired();
        });
        model.Entity<MemberConsent>(e =>
        {
            e.ToTable("MemberConsents");
            e.HasIndex("MemberId", nameof(MemberConsent.Version)).IsUnique();
        });
        model.Entity<StaffGrant>(e =>
        {
            e.ToTable("StaffGrants");
            e.Property(g => g.Permission).HasMaxLength(40);
            e.HasIndex("MemberId", nameof(StaffGrant.Permission)).IsUnique();
            e.HasIndex(g => g.Permission);
        });
        model.Entity<ConsentText>(e =>
        {
            e.ToTable("ConsentTexts");
            e.HasIndex(c => c.Number).IsUnique();
            e.Property(c => c.TextZh).HasMaxLength(20_000);
            e.Property(c => c.TextEn).HasMaxLength(20_000);
        });
        model.Entity<MailedLink>(e =>
        {
            e.ToTable("MailedLinks");
            e.Property(l => l.TokenHash).HasMaxLength(64);
            e.HasIndex(l => l.TokenHash).IsUnique();
            e.HasIndex(l => new { l.MemberId, l.Purpose });
            e.HasIndex(l => l.ExpiresAt);
        });
        model.Entity<Session>(e =>
        {
            e.ToTable("Sessions");
            e.HasIndex(s => new { s.MemberId, s.EndedAt });
            e.HasIndex(s => s.LastSeenAt);
        });
        model.Entity<Authenticator>(e =>
        {
            e.ToTable("Authenticators");
            e.HasIndex(a => a.MemberId).IsUnique();
            e.Property(a => a.ProtectedSecret).HasMaxLength(1000);
            e.HasMany(a => a.RecoveryCodes).WithOne().HasForeignKey("AuthenticatorId").IsRequired();
        });
        model.Entity<RecoveryCode>(e =>
        {
            e.ToTable("RecoveryCodes");
            e.HasIndex("AuthenticatorId");
        });
        model.Entity<AttemptCounter>(e =>
        {
            e.ToTable("AttemptCounters");
            e.Property(c => c.Subject).HasMaxLength(100);
            e.HasIndex(c => c.Subject).IsUnique();
            e.HasIndex(c => c.Since);
        });
        model.Entity<CompanyCopy>(e =>
        {
            e.ToTable("Companies");
            e.HasKey(c => c.Id);
            e.Property(c => c.TaxId).HasMaxLength(8);
        });
        model.Entity<CompanyPlace>(e =>
        {
            e.ToTable("CompanyPlaces");
            e.HasKey(p => p.MemberId);
            e.HasIndex(p => p.CompanyId);
        });
        model.Entity<ConsultantCopy>(e =>
        {
            e.ToTable("Consultants");
            e.HasKey(c => c.MemberId);
            e.Property(c => c.Team).HasMaxLength(80);
        });
        MapPrivacy(model);
        ConnectModel.Map(model);
        model.Entity<StaffRoster>().ToTable("StaffRosters");
        model.Entity<RefusedTopic>(e =>
        {
            e.ToTable("RefusedTopics");
            e.HasKey(r => new
            {
                r.MemberId,
                r.Module,
                r.Topic,
            });
            e.Property(r => r.Module).HasMaxLength(40);
            e.Property(r => r.Topic).HasMaxLength(60);
        });
    }

    private static void MapPrivacy(ModelBuilder model)
    {
        model.Entity<PrivacyRequest>(e =>
        {
            e.ToTable("PrivacyRequests");
            e.Property(r => r.Number).HasMaxLength(20);
            e.HasIndex(r => r.Number).IsUnique();
            e.Property(r => r.Text).HasMaxLength(2000);
            e.Property(r => r.Answer).HasMaxLength(2000);
            e.HasIndex(r => new { r.MemberId, r.RequestedAt });
            e.HasIndex(r => new { r.State, r.RequestedAt });
            e.HasIndex(r => r.RequestedAt);
            e.HasIndex(r => new { r.State, r.AskedAt });
            e.HasMany(r => r.Parts).WithOne().HasForeignKey("RequestId").IsRequired();
        });
        model.Entity<PrivacyPart>(e =>
        {
            e.ToTable("PrivacyParts");
            e.Property(p => p.Module).HasMaxLength(40);
            e.Property(p => p.LeftOutBecause).HasMaxLength(500);
            e.HasIndex("RequestId", nameof(PrivacyPart.Module)).IsUnique();
        });
        model.Entity<PrivacyContent>(e =>
        {
            e.ToTable("PrivacyContents");
            e.Property(c => c.Module).HasMaxLength(40);
            e.Property(c => c.Data).HasMaxLength(1_000_000);
            e.HasIndex(c => new { c.RequestId, c.Module }).IsUnique();
            e.HasMany(c => c.Files).WithOne().HasForeignKey("ContentId").IsRequired();
        });
        model.Entity<PrivacyFile>(e =>
        {
            e.ToTable("PrivacyFiles");
            e.Property(f => f.Name).HasMaxLength(UploadName.MaxLength);
            e.Property(f => f.StorageName).HasMaxLength(StoredFile.StorageNameMaxLength);
        });
        model.Entity<PrivacyNumberSeries>(e =>
        {
            e.ToTable("PrivacyNumbers");
            e.HasIndex(n => n.Year).IsUnique();
        });
        model.Entity<ErasedMember>(e =>
        {
            e.ToTable("ErasedMembers");
            e.HasKey(m => m.MemberId);
            e.HasIndex(m => m.ClearedAt);
        });
    }
}

internal sealed class IdentityDbSqlite(DbContextOptions<IdentityDbSqlite> options) : IdentityDb(options);

internal sealed class IdentityDbSqlServer(DbContextOptions<IdentityDbSqlServer> options) : IdentityDb(options);

internal sealed class IdentityDbSqliteFactory : DesignTimeFactory<IdentityDbSqlite>;

internal sealed class IdentityDbSqlServerFactory : DesignTimeFactory<IdentityDbSqlServer>;

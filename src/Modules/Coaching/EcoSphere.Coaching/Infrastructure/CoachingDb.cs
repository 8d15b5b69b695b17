using EcoSphere.Coaching.Application;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Infrastructure;

internal abstract class CoachingDb(DbContextOptions options) : ModuleDbContext(options), ICoachingDb
{
    private const string ApplicationKey = "ApplicationId";
    private const string CaseKey = "CaseId";

    /// <summary>Enough for everything that the domain lets pass.</summary>
    private const int JsonLength = 1_000_000;

    public override string Schema => "coaching";

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<ProgrammeItem> ProgrammeItems => Set<ProgrammeItem>();

    public DbSet<ItemPlaces> ItemPlaces => Set<ItemPlaces>();

    public DbSet<FormVersion> FormVersions => Set<FormVersion>();

    public DbSet<CoachingApplication> Applications => Set<CoachingApplication>();

    public IQueryable<CoachingApplication> WholeApplications => Applications.Include(a => a.Steps).Include(a => a.Scores).AsSingleQuery();

    public DbSet<ApplicationTally> ApplicationTallies => Set<ApplicationTally>();

    public DbSet<ApplicationDraft> Drafts => Set<ApplicationDraft>();

    public DbSet<AuthorityBatch> Batches => Set<AuthorityBatch>();

    public DbSet<CoachingCase> Cases => Set<CoachingCase>();

    public IQueryable<CoachingCase> WholeCases =>
        Cases.Include(c => c.Stages).Include(c => c.Deliverables).ThenInclude(d => d.Versions).Include(c => c.Visits).AsSplitQuery();

    public DbSet<CaseThread> CaseThreads => Set<CaseThread>();

    public DbSet<CaseMessage> CaseMessages => Set<CaseMessage>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<KnownMember> KnownMembers => Set<KnownMember>();

    public DbSet<KnownCompany> KnownCompanies => Set<KnownCompany>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PlaceUpkeep.Prepare(this);
        PlaceUpkeep.Tell(this, PlaceUpkeep.Moves(this));
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override async Task<int> Write(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        var (moves, tallies) = (PlaceUpkeep.Moves(this), PlaceUpkeep.Tallies(this));
        if (moves.Count + tallies.Count == 0)
            return await base.Write(acceptAllChangesOnSuccess, ct);
        int saved;
        if (Database.CurrentTransaction is not null)
            saved = await Together();
        else
            saved = await Database
                .CreateExecutionStrategy()
                .ExecuteAsync(async () =>
                {
                    await using var transaction = await Database.BeginTransactionAsync(ct);
                    var written = await Together();
                    await transaction.CommitAsync(ct);
                    return written;
                });
        // not before: where the connection is lost, all of it is written again
        if (acceptAllChangesOnSuccess)
            ChangeTracker.AcceptAllChanges();
        return saved;

        async Task<int> Together()
        {
            // first what is new: the places of a new item are among it
            var written = await base.Write(acceptAllChangesOnSuccess: false, ct);
            foreach (var move in moves)
                await PlaceUpkeep.Apply(this, move, ct);
            foreach (var tally in tallies)
                await PlaceUpkeep.Apply(this, tally, ct);
            return written;
        }
    }

    protected override void Map(ModelBuilder model)
    {
        MapProgrammes(model);
        MapApplications(model);
        MapCases(model);
        MapCopies(model);
    }

    private static void MapProgrammes(ModelBuilder model)
    {
        model.Entity<Programme>(e =>
        {
            e.ToTable("Programmes");
            e.Ignore(p => p.Years);
            e.Property(p => p.Slug).HasMaxLength(Programme.SlugLength);
            e.Property(p => p.Content).AsJson(JsonLength);
            e.Property(p => p.Choice).AsJson(200);
            e.Property(p => p.Forms).AsJson(JsonLength);
            e.HasMany(p => p.Items).WithOne().HasForeignKey(i => i.ProgrammeId).IsRequired();
            e.HasMany(p => p.NewForms).WithOne().HasForeignKey(f => f.ProgrammeId).IsRequired();
            e.Navigation(p => p.Items).AutoInclude();
            e.HasIndex(p => p.Slug).IsUnique();
            e.HasIndex(p => new { p.State, p.PublishedAt });
        });
        model.Entity<ProgrammeItem>(e =>
        {
            e.ToTable("ProgrammeItems");
            e.Ignore(i => i.Plan);
            e.Property(i => i.Content).AsJson(JsonLength);
            e.Property(i => i.Window).AsJson(200);
            e.HasIndex(i => new { i.ProgrammeId, i.Position });
        });
        model.Entity<ItemPlaces>(e =>
        {
            e.ToTable("ItemPlaces");
            e.HasKey(p => p.ItemId);
            e.HasOne<ProgrammeItem>().WithOne().HasForeignKey<ItemPlaces>(p => p.ItemId);
            // the last judge, should a statement ever be wrong
            e.HasCheckConstraint("CK_ItemPlaces_Taken", "[Taken] >= 0 AND ([Quota] IS NULL OR [Taken] <= [Quota])");
        });
        model.Entity<FormVersion>(e =>
        {
            e.ToTable("FormVersions");
            e.HasKey(f => new { f.ProgrammeId, f.Version });
            e.Property(f => f.Forms).AsJson(JsonLength);
        });
    }

    private static void MapApplications(ModelBuilder model)
    {
        model.Entity<CoachingApplication>(e =>
        {
            e.ToTable("Applications");
            e.Property(a => a.Number).HasMaxLength(CoachingApplication.NumberLength);
            e.Property(a => a.CompanyName).HasMaxLength(200);
            e.Property(a => a.TaxId).HasMaxLength(8);
            e.Property(a => a.IndustryCode).HasMaxLength(2);
            e.Property(a => a.Content).AsJson(JsonLength);
            e.Property(a => a.ContentBefore).AsJson(JsonLength);
            e.Property(a => a.Notes).AsJson(JsonLength);
            e.Property(a => a.CostNote).HasMaxLength(ApplicationStep.NoteLength);
            e.HasMany(a => a.Steps).WithOne().HasForeignKey(ApplicationKey).IsRequired();
            e.HasMany(a => a.Scores).WithOne().HasForeignKey(ApplicationKey).IsRequired();
            e.HasOne<ProgrammeItem>().WithMany().HasForeignKey(a => a.ItemId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(a => a.Number).IsUnique();
            // one at a time for an item; what is over does not count
            e.HasIndex(a => new { a.CompanyId, a.ItemId }, "IX_Applications_Open")
                .IsUnique()
                .HasFilter($"[State] IN ({string.Join(", ", ApplicationMoves.Open.Select(s => $"'{s}'"))})");
            e.HasIndex(a => new { a.CompanyId, a.SubmittedAt });
            // the queues, each in its order
            e.HasIndex(a => new
            {
                a.ItemId,
                a.State,
                a.PriorityRank,
                a.SubmittedAt,
            });
            e.HasIndex(a => new
            {
                a.ProgrammeId,
                a.State,
                a.PriorityRank,
                a.SubmittedAt,
            });
            e.HasIndex(a => new
            {
                a.State,
                a.PriorityRank,
                a.SubmittedAt,
            });
            // several states at once, or all: the state stands last, so that others are passed over within the index
            e.HasIndex(a => new
            {
                a.ItemId,
                a.PriorityRank,
                a.SubmittedAt,
                a.State,
            });
            e.HasIndex(a => new
            {
                a.ProgrammeId,
                a.PriorityRank,
                a.SubmittedAt,
                a.State,
            });
            e.HasIndex(a => new
            {
                a.PriorityRank,
                a.SubmittedAt,
                a.State,
            });
            e.HasIndex(a => new
            {
                a.ItemId,
                a.State,
                a.Score,
                a.SubmittedAt,
            });
            e.HasIndex(a => new
            {
                a.ItemId,
                a.SubmittedAt,
                a.State,
            });
            e.HasIndex(a => new
            {
                a.ProgrammeId,
                a.SubmittedAt,
                a.State,
            });
            e.HasIndex(a => new { a.State, a.SubmittedAt });
            e.HasIndex(a => new { a.SubmittedAt, a.State });
            e.HasIndex(a => new { a.State, a.CorrectBy });
            e.HasIndex(a => new
            {
                a.ItemId,
                a.State,
                a.WaitlistedAt,
                a.PriorityRank,
            });
            e.HasIndex(a => new { a.BatchId, a.PriorityRank });
            e.HasIndex(a => new { a.ItemId, a.ApprovedAt });
            e.HasIndex(a => a.TaxId);
            e.HasIndex(a => a.CompanyName);
            e.HasIndex(a => a.ApplicantId);
            e.HasIndex(a => a.SubmissionId);
        });
        model.Entity<ApplicationTally>(e =>
        {
            e.ToTable("ApplicationTallies");
            e.HasKey(t => new { t.ItemId, t.State });
            e.HasOne<ProgrammeItem>().WithMany().HasForeignKey(t => t.ItemId);
            e.HasIndex(t => t.ProgrammeId);
        });
        model.Entity<ApplicationStep>(e =>
        {
            e.ToTable("ApplicationSteps");
            e.Property(s => s.ByName).HasMaxLength(Actor.NameLength);
            e.Property(s => s.Note).HasMaxLength(ApplicationStep.NoteLength);
            e.HasIndex(ApplicationKey, nameof(ApplicationStep.Number)).IsUnique();
            e.HasIndex(s => s.ById);
        });
        model.Entity<ReviewScore>(e =>
        {
            e.ToTable("ReviewScores");
            e.Property(s => s.ReviewerName).HasMaxLength(Actor.NameLength);
            e.Property(s => s.Points).AsJson(1000);
            e.Property(s => s.Comment).HasMaxLength(ReviewScore.CommentLength);
            e.HasIndex(ApplicationKey, nameof(ReviewScore.ReviewerId)).IsUnique();
            e.HasIndex(s => s.ReviewerId);
        });
        model.Entity<ApplicationDraft>(e =>
        {
            e.ToTable("ApplicationDrafts");
            e.Property(d => d.ItemIds).AsJson(4000);
            e.Property(d => d.Content).AsJson(JsonLength);
            e.HasIndex(d => new { d.CompanyId, d.ProgrammeId }).IsUnique();
            e.HasIndex(d => d.ChangedAt);
            e.HasIndex(d => d.MemberId);
        });
        model.Entity<AuthorityBatch>(e =>
        {
            e.ToTable("AuthorityBatches");
            e.Property(b => b.Number).HasMaxLength(AuthorityBatch.NumberLength);
            e.Property(b => b.Reference).HasMaxLength(AuthorityBatch.ReferenceLength);
            e.HasIndex(b => b.Number).IsUnique();
            e.HasIndex(b => new { b.State, b.CreatedAt });
            e.HasIndex(b => b.CreatedAt);
        });
    }

    private static void MapCases(ModelBuilder model)
    {
        model.Entity<CoachingCase>(e =>
        {
            e.ToTable("Cases");
            e.Ignore(c => c.Current);
            e.Ignore(c => c.IsOpen);
            e.Ignore(c => c.TakesMessages);
            e.Property(c => c.OfficerName).HasMaxLength(Actor.NameLength);
            e.Property(c => c.CoachName).HasMaxLength(Actor.NameLength);
            e.Property(c => c.CertificateNumber).HasMaxLength(20);
            e.Property(c => c.CertificateCode).HasMaxLength(CoachingCase.CertificateCodeLength);
            e.HasOne<CoachingApplication>().WithOne().HasForeignKey<CoachingCase>(c => c.Id).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(c => c.Stages).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasMany(c => c.Deliverables).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasMany(c => c.Visits).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasIndex(c => c.CertificateNumber).IsUnique().HasFilter("[CertificateNumber] IS NOT NULL");
            e.HasIndex(c => new { c.EndedAt, c.NextDueOn });
            e.HasIndex(c => new
            {
                c.OfficerId,
                c.EndedAt,
                c.NextDueOn,
            });
            e.HasIndex(c => new
            {
                c.CoachId,
                c.EndedAt,
                c.NextDueOn,
            });
            e.HasIndex(c => new
            {
                c.ItemId,
                c.EndedAt,
                c.NextDueOn,
            });
            e.HasIndex(c => new { c.CompanyId, c.BegunAt });
        });
        model.Entity<CaseStage>(e =>
        {
            e.ToTable("CaseStages");
            e.Property(s => s.Key).HasMaxLength(FormChecks.KeyLength);
            e.Property(s => s.Title).AsJson(1000);
            e.HasIndex(CaseKey, nameof(CaseStage.Number)).IsUnique();
        });
        model.Entity<Deliverable>(e =>
        {
            e.ToTable("Deliverables");
            e.Property(d => d.StageKey).HasMaxLength(FormChecks.KeyLength);
            e.Property(d => d.Key).HasMaxLength(FormChecks.KeyLength);
            e.Property(d => d.Title).AsJson(1000);
            e.Property(d => d.Comment).HasMaxLength(Deliverable.CommentLength);
            e.HasIndex(CaseKey);
            e.HasIndex(d => d.FileId);
            e.HasMany(d => d.Versions).WithOne().HasForeignKey("DeliverableId").IsRequired();
        });
        model.Entity<DeliverableVersion>(e =>
        {
            e.ToTable("DeliverableVersions");
            e.Property(v => v.ByName).HasMaxLength(Actor.NameLength);
            e.Property(v => v.Comment).HasMaxLength(Deliverable.CommentLength);
            e.HasIndex("DeliverableId", nameof(DeliverableVersion.Number)).IsUnique();
            e.HasIndex(v => v.FileId);
            e.HasIndex(v => v.ById);
        });
        model.Entity<CaseVisit>(e =>
        {
            e.ToTable("CaseVisits");
            e.Property(v => v.StageKey).HasMaxLength(FormChecks.KeyLength);
            e.Property(v => v.Place).HasMaxLength(CaseVisit.PlaceLength);
            e.Property(v => v.Participants).HasMaxLength(CaseVisit.ParticipantsLength);
            e.Property(v => v.Record).HasMaxLength(CaseVisit.RecordLength);
            e.HasIndex(CaseKey);
            e.HasIndex(v => v.On);
        });
        model.Entity<CaseThread>(e =>
        {
            e.ToTable("CaseThreads");
            e.HasKey(t => t.ApplicationId);
            e.Property(t => t.Version).IsConcurrencyToken();
            e.HasOne<CoachingApplication>().WithOne().HasForeignKey<CaseThread>(t => t.ApplicationId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(t => t.NewMessages).WithOne().HasForeignKey(m => m.ApplicationId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(t => t.LastMessageAt).HasFilter("[UnreadByStaff] > 0");
        });
        model.Entity<CaseMessage>(e =>
        {
            e.ToTable("CaseMessages");
            e.HasKey(m => m.Id);
            e.Property(m => m.Id).ValueGeneratedOnAdd();
            e.Property(m => m.AuthorName).HasMaxLength(Actor.NameLength);
            e.Property(m => m.Text).HasMaxLength(CaseMessage.TextLength);
            e.Property(m => m.Subject).AsJson(1000);
            e.Property(m => m.Files).AsJson(4000);
            e.HasIndex(m => new { m.ApplicationId, m.Number }).IsUnique();
            e.HasIndex(m => new { m.AuthorId, m.Id });
        });
        model.Entity<FollowUp>(e =>
        {
            e.ToTable("FollowUps");
            e.Ignore(f => f.Figures);
            e.Ignore(f => f.IsOpen);
            e.Property(f => f.Comment).HasMaxLength(FollowUp.CommentLength);
            e.Property(f => f.Measures).HasMaxLength(FollowUpFigures.TextLength);
            e.Property(f => f.Orders).HasMaxLength(FollowUpFigures.TextLength);
            e.HasOne<CoachingApplication>().WithMany().HasForeignKey(f => f.ApplicationId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(f => new { f.ApplicationId, f.Number }).IsUnique();
            e.HasIndex(f => new { f.CompanyId, f.DueOn });
            e.HasIndex(f => new { f.State, f.AskOn });
            e.HasIndex(f => new { f.State, f.DueOn });
            e.HasIndex(f => f.RemindOn);
            e.HasIndex(f => f.DueOn);
            e.HasIndex(f => new { f.ProgrammeId, f.DueOn });
            e.HasIndex(f => new
            {
                f.ProgrammeId,
                f.State,
                f.DueOn,
            });
            e.HasIndex(f => new { f.ProgrammeId, f.Year });
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
            e.HasIndex(m => m.Team);
            e.HasIndex(m => new { m.IsStaff, m.Name });
        });
        model.Entity<KnownCompany>(e =>
        {
            e.ToTable("KnownCompanies");
            e.HasKey(c => c.Id);
            e.Ignore(c => c.Facts);
            e.Property(c => c.TaxId).HasMaxLength(8);
            e.Property(c => c.IndustryCode).HasMaxLength(10);
            e.Property(c => c.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
            e.HasIndex(c => c.TaxId);
            e.HasIndex(c => c.ContactEmail);
        });
    }
}

internal sealed class CoachingDbSqlite(DbContextOptions<CoachingDbSqlite> options) : CoachingDb(options);

internal sealed class CoachingDbSqlServer(DbContextOptions<CoachingDbSqlServer> options) : CoachingDb(options);

internal sealed class CoachingDbSqliteFactory : DesignTimeFactory<CoachingDbSqlite>;

internal sealed class CoachingDbSqlServerFactory : DesignTimeFactory<CoachingDbSqlServer>;

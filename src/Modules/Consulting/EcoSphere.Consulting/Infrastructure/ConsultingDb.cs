using EcoSphere.Consulting.Application;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Infrastructure;

internal abstract class ConsultingDb(DbContextOptions options) : ModuleDbContext(options), IConsultingDb
{
    private const string CaseKey = "CaseId";

    public override string Schema => "consulting";

    public DbSet<DiagnosisCase> Cases => Set<DiagnosisCase>();

    public IQueryable<DiagnosisCase> WholeCases =>
        Cases.Include(c => c.Steps).Include(c => c.Rounds).Include(c => c.Assignments).Include(c => c.Proposals).Include(c => c.Reports);

    public DbSet<ConsultantTeam> Teams => Set<ConsultantTeam>();

    public DbSet<Consultant> Consultants => Set<Consultant>();

    public DbSet<SelfAssessment> Assessments => Set<SelfAssessment>();

    public IQueryable<SelfAssessment> WholeAssessments => Assessments.Include("_contacts").Include("_blocks").AsSplitQuery();

    public DbSet<SurveyTemplate> SurveyTemplates => Set<SurveyTemplate>();

    public DbSet<SurveyResponse> Surveys => Set<SurveyResponse>();

    public IQueryable<SurveyResponse> WholeSurveys => Surveys.Include(s => s.Answers).Include(s => s.Faults).Include(s => s.Scores).AsSplitQuery();

    public DbSet<KnownMember> KnownMembers => Set<KnownMember>();

    public DbSet<KnownCompany> KnownCompanies => Set<KnownCompany>();

    protected override void Map(ModelBuilder model)
    {
        MapCases(model);
        MapTeams(model);
        MapAssessments(model);
        MapSurveys(model);
        MapCopies(model);
    }

    private static void MapCases(ModelBuilder model)
    {
        model.Entity<DiagnosisCase>(e =>
        {
            e.ToTable("Cases");
            e.Ignore(c => c.Answers);
            e.Ignore(c => c.LastRound);
            e.Property(c => c.Number).HasMaxLength(20);
            e.Property(c => c.Confirmed).HasConversion<int>();
            e.Property(c => c.Items).HasConversion<int>();
            e.Property(c => c.ContactName).HasMaxLength(ApplicationAnswers.ContactNameLength);
            e.Property(c => c.ContactJobTitle).HasMaxLength(ApplicationAnswers.JobTitleLength);
            e.Property(c => c.ContactPhone).HasMaxLength(FieldChecks.PhoneLength);
            e.Property(c => c.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
            e.Property(c => c.SiteAddress).HasMaxLength(ApplicationAnswers.AddressLength);
            e.Property(c => c.IndustryCode).HasMaxLength(2);
            e.Property(c => c.Expectation).HasMaxLength(ApplicationAnswers.ExpectationLength);
            e.Property(c => c.ConsultantName).HasMaxLength(Actor.NameLength);
            e.Property(c => c.ClaimedByName).HasMaxLength(Actor.NameLength);
            e.HasMany(c => c.Steps).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasMany(c => c.Rounds).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasMany(c => c.Assignments).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasMany(c => c.Proposals).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasMany(c => c.Reports).WithOne().HasForeignKey(CaseKey).IsRequired();
            e.HasIndex(c => c.Number).IsUnique();
            // one at a time; what is over does not count
            e.HasIndex(c => c.CompanyId, "IX_Cases_OpenCompany")
                .IsUnique()
                .HasFilter($"[State] IN ({string.Join(", ", CaseMoves.Open.Select(s => $"'{s}'"))})");
            e.HasIndex(c => new { c.CompanyId, c.StartedAt });
            e.HasIndex(c => new { c.State, c.StateSince });
            e.HasIndex(c => new
            {
                c.ConsultantId,
                c.State,
                c.StateSince,
            });
            e.HasIndex(c => new { c.Turn, c.DueFrom });
            e.HasIndex(c => new { c.Turn, c.StateSince });
            e.HasIndex(c => new { c.ClaimedById, c.StateSince });
            e.HasIndex(c => new
            {
                c.IndustryCode,
                c.State,
                c.StateSince,
            });
            e.HasIndex(c => c.StateSince);
            e.HasIndex(c => c.ContactEmail);
            e.HasIndex(c => c.ScanFileId);
            e.HasIndex(c => new { c.State, c.ChangedAt });
            e.HasIndex(c => c.ApplicantId);
        });
        model.Entity<CaseStep>(e =>
        {
            e.ToTable("CaseSteps");
            e.Property(s => s.ByName).HasMaxLength(Actor.NameLength);
            e.Property(s => s.Note).HasMaxLength(CaseStep.NoteLength);
            e.HasIndex(CaseKey, nameof(CaseStep.Number)).IsUnique();
            e.HasIndex(s => s.ById);
        });
        model.Entity<ApplicationRound>(e =>
        {
            e.ToTable("ApplicationRounds");
            e.Property(r => r.DecidedByName).HasMaxLength(Actor.NameLength);
            e.Property(r => r.Reason).HasMaxLength(ReturnNote.ReasonLength);
            e.Property(r => r.OpenSections).HasConversion<int>();
            foreach (
                var remark in (string[])
                    [
                        nameof(ApplicationRound.EligibilityRemark),
                        nameof(ApplicationRound.ContactRemark),
                        nameof(ApplicationRound.SubjectRemark),
                        nameof(ApplicationRound.ScanRemark),
                    ]
            )
                e.Property<string?>(remark).HasMaxLength(ReturnNote.RemarkLength);
            e.OwnsOne(
                r => r.Answers,
                o =>
                {
                    o.Ignore(a => a.WhyNotKept);
                    o.Property(a => a.Confirmed).HasConversion<int>();
                    o.Property(a => a.Items).HasConversion<int>();
                    o.Property(a => a.ContactEmail).HasMaxLength(FieldChecks.EmailLength);
                    o.Property(a => a.Expectation).HasMaxLength(ApplicationAnswers.ExpectationLength);
                }
            );
            e.Navigation(r => r.Answers).IsRequired();
            e.HasIndex(CaseKey, nameof(ApplicationRound.Number)).IsUnique();
            e.HasIndex(r => r.DecidedById);
        });
        model.Entity<CaseAssignment>(e =>
        {
            e.ToTable("CaseAssignments");
            e.Property(a => a.ConsultantName).HasMaxLength(Actor.NameLength);
            e.Property(a => a.TeamName).HasMaxLength(ConsultantTeam.NameLength);
            e.Property(a => a.ByName).HasMaxLength(Actor.NameLength);
            e.Property(a => a.Reason).HasMaxLength(CaseAssignment.ReasonLength);
            e.HasIndex(CaseKey, nameof(CaseAssignment.Number)).IsUnique();
            e.HasIndex(a => a.ConsultantId);
        });
        model.Entity<VisitProposal>(e =>
        {
            e.ToTable("VisitProposals");
            e.HasIndex(CaseKey, nameof(VisitProposal.Starts));
        });
        model.Entity<ReportVersion>(e =>
        {
            e.ToTable("ReportVersions");
            e.Property(r => r.Note).HasMaxLength(CaseStep.NoteLength);
            e.Property(r => r.ByName).HasMaxLength(Actor.NameLength);
            e.HasIndex(CaseKey, nameof(ReportVersion.Number)).IsUnique();
            e.HasIndex(r => r.FileId);
            e.HasIndex(r => r.ById);
        });
    }

    private static void MapTeams(ModelBuilder model)
    {
        model.Entity<ConsultantTeam>(e =>
        {
            e.ToTable("Teams");
            e.Ignore(t => t.Industries);
            e.Property(t => t.Name).HasMaxLength(ConsultantTeam.NameLength);
            e.Property(t => t.Note).HasMaxLength(ConsultantTeam.NoteLength);
            e.HasIndex(t => t.Name).IsUnique();
            e.HasIndex(t => new { t.IsActive, t.Name });
        });
        model.Entity<Consultant>(e =>
        {
            e.ToTable("Consultants");
            e.Property(c => c.Name).HasMaxLength(Actor.NameLength);
            e.HasMany(c => c.Conflicts).WithOne().HasForeignKey("ConsultantId").IsRequired();
            e.Navigation(c => c.Conflicts).AutoInclude();
            e.HasIndex(c => new { c.TeamId, c.Name });
            e.HasIndex(c => new { c.IsActive, c.Name });
        });
        model.Entity<ConflictOfInterest>(e =>
        {
            e.ToTable("Conflicts");
            e.Ignore(c => c.Stands);
            e.Property(c => c.TaxId).HasMaxLength(ConflictOfInterest.TaxIdLength);
            e.Property(c => c.Reason).HasMaxLength(ConflictOfInterest.ReasonLength);
            e.Property(c => c.DeclaredByName).HasMaxLength(Actor.NameLength);
            e.HasIndex("ConsultantId", nameof(ConflictOfInterest.TaxId));
            e.HasIndex(c => c.DeclaredById);
        });
    }

    private static void MapAssessments(ModelBuilder model)
    {
        model.Entity<SelfAssessment>(e =>
        {
            e.ToTable("SelfAssessments");
            e.Ignore(a => a.Blocks);
            e.Ignore(a => a.Contacts);
            e.Property(a => a.IndustryCode).HasMaxLength(2);
            e.Property(a => a.ContactsRemark).HasMaxLength(AssessmentReturnNote.RemarkLength);
            e.Property(a => a.ListRemark).HasMaxLength(AssessmentReturnNote.RemarkLength);
            e.Property(a => a.Items).HasConversion<int>();
            e.HasMany<AssessmentBlock>("_blocks").WithOne().HasForeignKey("AssessmentId").IsRequired();
            e.HasMany<AssessmentContact>("_contacts").WithOne().HasForeignKey("AssessmentId").IsRequired();
            e.HasIndex(a => a.CompanyId);
        });
        model.Entity<AssessmentBlock>(e =>
        {
            e.ToTable("AssessmentBlocks");
            e.Ignore(b => b.Answers);
            e.Property(b => b.Name).HasMaxLength(BlockAnswers.NameLength);
            e.Property(b => b.Remark).HasMaxLength(BlockAnswers.RemarkLength);
            e.Property(b => b.ReturnRemark).HasMaxLength(AssessmentReturnNote.RemarkLength);
            e.OwnsOne(
                b => b.Returned,
                o =>
                {
                    // what was sent has one: it tells whether there is anything at all
                    o.Property(a => a.Category).IsRequired();
                    o.Property(a => a.Name).HasMaxLength(BlockAnswers.NameLength);
                    o.Property(a => a.Remark).HasMaxLength(BlockAnswers.RemarkLength);
                }
            );
            e.HasIndex("AssessmentId", nameof(AssessmentBlock.Position));
        });
        model.Entity<AssessmentContact>(e =>
        {
            e.ToTable("AssessmentContacts");
            e.Property(c => c.Email).HasMaxLength(FieldChecks.EmailLength);
            e.HasIndex("AssessmentId", nameof(AssessmentContact.Position));
            e.HasIndex(c => c.Email);
        });
    }

    private static void MapSurveys(ModelBuilder model)
    {
        model.Entity<SurveyTemplate>(e =>
        {
            e.ToTable("SurveyTemplates");
            e.Ignore(t => t.Questions);
            e.Property(t => t.IndustryCode).HasMaxLength(SurveyTemplate.IndustryLength);
            e.Property(t => t.TitleZh).HasMaxLength(SurveyTemplate.TitleLength);
            e.Property(t => t.TitleEn).HasMaxLength(SurveyTemplate.TitleLength);
            e.HasMany<SurveyQuestion>("_questions").WithOne().HasForeignKey("TemplateId").IsRequired();
            e.Navigation("_questions").AutoInclude();
            e.HasIndex(t => new { t.IndustryCode, t.Number }).IsUnique();
            // a trade has one version in use, and one that is being written
            e.HasIndex(t => new { t.IndustryCode, t.State }, "IX_SurveyTemplates_InUse").IsUnique().HasFilter($"[State] <> '{TemplateState.Retired}'");
        });
        model.Entity<SurveyQuestion>(e =>
        {
            e.ToTable("SurveyQuestions");
            e.Ignore(q => q.Options);
            e.Property(q => q.Key).HasMaxLength(SurveyQuestion.KeyLength);
            e.Property(q => q.SectionZh).HasMaxLength(SurveyQuestion.SectionLength);
            e.Property(q => q.SectionEn).HasMaxLength(SurveyQuestion.SectionLength);
            e.Property(q => q.TextZh).HasMaxLength(SurveyQuestion.TextLength);
            e.Property(q => q.TextEn).HasMaxLength(SurveyQuestion.TextLength);
            e.Property(q => q.OptionLines).HasMaxLength(SurveyQuestion.OptionsLength);
            e.Property(q => q.Unit).HasMaxLength(SurveyQuestion.UnitLength);
            e.HasIndex("TemplateId", nameof(SurveyQuestion.Position));
        });
        model.Entity<SurveyResponse>(e =>
        {
            e.ToTable("Surveys");
            e.Ignore(s => s.IsWorkbookComplete);
            e.Ignore(s => s.IsRatingComplete);
            e.Property(s => s.IndustryCode).HasMaxLength(2);
            e.Property(s => s.Praise).HasMaxLength(SurveyResponse.CommentLength);
            e.Property(s => s.Improvement).HasMaxLength(SurveyResponse.CommentLength);
            e.Property(s => s.Needs).HasMaxLength(SurveyResponse.CommentLength);
            e.HasMany(s => s.Answers).WithOne().HasForeignKey("SurveyId").IsRequired();
            e.HasMany(s => s.Faults).WithOne().HasForeignKey("SurveyId").IsRequired();
            e.HasMany(s => s.Scores).WithOne().HasForeignKey("SurveyId").IsRequired();
            e.HasIndex(s => s.CompanyId);
            e.HasIndex(s => s.FileId);
            e.HasIndex(s => new { s.IndustryCode, s.SentAt });
            e.HasIndex(s => s.SentAt);
            e.HasIndex(s => new { s.TemplateId, s.SentAt });
        });
        model.Entity<SurveyAnswer>(e =>
        {
            e.ToTable("SurveyAnswers");
            e.Property(a => a.Key).HasMaxLength(SurveyQuestion.KeyLength);
            e.Property(a => a.Value).HasMaxLength(SurveyQuestion.AnswerLength);
            e.HasIndex("SurveyId", nameof(SurveyAnswer.Key));
        });
        model.Entity<SurveyFault>(e =>
        {
            e.ToTable("SurveyFaults");
            e.Property(f => f.Key).HasMaxLength(SurveyQuestion.KeyLength);
            e.Property(f => f.Typed).HasMaxLength(SurveyFault.TypedLength);
            e.HasIndex("SurveyId", nameof(SurveyFault.Key));
        });
        model.Entity<SatisfactionScore>(e =>
        {
            e.ToTable("SatisfactionScores");
            e.HasIndex("SurveyId", nameof(SatisfactionScore.Item)).IsUnique();
            e.HasIndex(s => new { s.Item, s.Score });
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
            e.HasIndex(m => m.IsReviewer);
        });
        model.Entity<KnownCompany>(e =>
        {
            e.ToTable("KnownCompanies");
            e.HasKey(c => c.Id);
            e.Ignore(c => c.PrimaryContact);
            e.Property(c => c.TaxId).HasMaxLength(8);
            e.Property(c => c.IndustryCode).HasMaxLength(2);
            e.HasMany(c => c.Contacts).WithOne().HasForeignKey("CompanyId").IsRequired();
            e.Navigation(c => c.Contacts).AutoInclude();
            e.HasIndex(c => c.TaxId);
            e.HasIndex(c => c.Name);
        });
        model.Entity<KnownContact>(e =>
        {
            e.ToTable("KnownContacts");
            e.Property(c => c.Email).HasMaxLength(FieldChecks.EmailLength);
            e.HasIndex("CompanyId", nameof(KnownContact.Position));
            e.HasIndex(c => c.Email);
        });
    }
}

internal sealed class ConsultingDbSqlite(DbContextOptions<ConsultingDbSqlite> options) : ConsultingDb(options);

internal sealed class ConsultingDbSqlServer(DbContextOptions<ConsultingDbSqlServer> options) : ConsultingDb(options);

internal sealed class ConsultingDbSqliteFactory : DesignTimeFactory<ConsultingDbSqlite>;

internal sealed class ConsultingDbSqlServerFactory : DesignTimeFactory<ConsultingDbSqlServer>;

using EcoSphere.Company.Application;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Infrastructure;
using EcoSphere.Platform.Files;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Testing.Hosts;

/// <summary>
/// Fills a data folder with any number of companies and waiting upgrade applications before a host starts: one of each is made by the
/// domain, the others are copies of its rows.
/// </summary>
public sealed class Population(DataFolder data)
{
    private const string CompanyTaxId = "10000000";
    private const string WaitingTaxId = "50000000";

    private static readonly Guid Owner = new("01940000-0000-7000-8000-000000000001");
    private static readonly Guid Applicant = new("01940000-0000-7000-8000-000000000002");

    /// <summary>Makes the databases with the demo data, one company and one waiting application.</summary>
    public async Task Prepare()
    {
        var app = await App.Start(
            new App.Settings
            {
                Database = data.Databases,
                Files = data.Files,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" },
            }
        );
        await app.Pump();
        await app.With<IdentityDb>(async db =>
        {
            var consent = await db.ConsentTexts.MaxAsync(t => t.Number);
            db.Members.Add(Person(Owner, "owner@bulk.example", consent, app.Clock));
            db.Members.Add(Person(Applicant, "applicant@bulk.example", consent, app.Clock));
            await db.SaveChangesAsync();
        });
        await app.Pump();
        var proof = await app.With<IFileStore, StoredContent>(files => files.Save(new MemoryStream("%PDF-1.7 proof"u8.ToArray()), CancellationToken.None));
        await app.With<CompanyDb>(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var approved = Application("UP-2000-000001", CompanyTaxId, Owner, proof, db, now);
            var reviewer = new Reviewer(Guid.CreateVersion7(), "王審查");
            db.Companies.Add(approved.Approve(reviewer, 1, null, await db.KnownMembers.SingleAsync(m => m.Id == Owner), now).Value);
            Application("UP-2000-000002", WaitingTaxId, Applicant, proof, db, now);
            await db.SaveChangesAsync();
        });
        await app.Pump();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Adds companies, each with its administrator, approved application and copies in other modules.</summary>
    /// <param name="from">The number of the first one, from 1.</param>
    /// <param name="to">The number of the last one.</param>
    public async Task AddCompanies(int from, int to)
    {
        var numbers = new Range(from, to);
        await AddMembers(numbers, Owner);
        await Copy(
            "identity",
            "Companies",
            $"\"Id\" = (SELECT \"CompanyId\" FROM \"CompanyPlaces\" WHERE \"MemberId\" = '{Text(Owner)}')",
            numbers,
            ("Id", Id(4)),
            ("Name", Name)
        );
        await Copy("identity", "CompanyPlaces", $"\"MemberId\" = '{Text(Owner)}'", numbers, ("MemberId", Id(1)), ("CompanyId", Id(4)));
        await AddApplications(numbers, CompanyTaxId, ("CompanyId", Id(4)), ("DecidedAt", "t.\"DecidedAt\" - s.n * 600000000"));
        await Copy(
            "company",
            "Companies",
            $"\"TaxId\" = '{CompanyTaxId}'",
            numbers,
            ("Id", Id(4)),
            ("TaxId", TaxId(CompanyTaxId)),
            ("Name", Name),
            ("ApplicationId", Id(2)),
            ("IndustryCode", Industry),
            ("RegisteredAt", "t.\"RegisteredAt\" - s.n * 600000000")
        );
        await Copy(
            "company",
            "Memberships",
            $"\"MemberId\" = '{Text(Owner)}'",
            numbers,
            ("Id", Id(5)),
            ("MemberId", Id(1)),
            ("Email", Email),
            ("CompanyId", Id(4))
        );
    }

    /// <summary>Adds waiting applications, each of a member of its own.</summary>
    /// <param name="from">The number of the first one, from 1.</param>
    /// <param name="to">The number of the last one.</param>
    public async Task AddWaiting(int from, int to)
    {
        // other numbers than the companies have, so that nobody is both
        var numbers = new Range(1_000_000 + from, 1_000_000 + to);
        await AddMembers(numbers, Applicant);
        await AddApplications(numbers, WaitingTaxId);
    }

    private static string Name => "t.\"Name\" || ' ' || s.n";

    private static string Email => "printf('member%07d@bulk.example', s.n)";

    private static string Industry => "printf('%02d', 8 + s.n % 27)";

    private async Task AddMembers(Range numbers, Guid template)
    {
        await Copy("identity", "Members", $"\"Id\" = '{Text(template)}'", numbers, ("Id", Id(1)), ("Email", Email));
        await Copy("identity", "MemberConsents", $"\"MemberId\" = '{Text(template)}'", numbers, ("Id", Id(6)), ("MemberId", Id(1)));
        await Copy("company", "KnownMembers", $"\"Id\" = '{Text(template)}'", numbers, ("Id", Id(1)), ("Email", Email));
    }

    private async Task AddApplications(Range numbers, string taxId, params (string Column, string Value)[] more)
    {
        await Copy(
            "company",
            "UpgradeApplications",
            $"\"TaxId\" = '{taxId}'",
            numbers,
            [
                ("Id", Id(2)),
                ("Number", "printf('UP-2001-%07d', s.n)"),
                ("TaxId", TaxId(taxId)),
                ("ApplicantId", Id(1)),
                ("Name", Name),
                ("IndustryCode", Industry),
                ("SubmittedAt", "t.\"SubmittedAt\" - s.n * 600000000"),
                .. more,
            ]
        );
        await Copy(
            "company",
            "ReviewRounds",
            $"\"ApplicationId\" = (SELECT \"Id\" FROM \"UpgradeApplications\" WHERE \"TaxId\" = '{taxId}')",
            numbers,
            ("Id", Id(3)),
            ("ApplicationId", Id(2)),
            ("Answers_Name", "t.\"Answers_Name\" || ' ' || s.n")
        );
    }

    internal Task Copy(string schema, string table, string template, Range numbers, params (string Column, string Value)[] changes) =>
        data.Copy(schema, table, template, numbers.First, numbers.Last, changes);

    private static Member Person(Guid id, string email, int consent, FakeClock clock)
    {
        var member = Member.Invite(email, "林小綠", null, "zh-TW", clock.GetUtcNow(), id);
        member.Activate(clock.GetUtcNow());
        member.GiveConsent(new MemberConsent(consent, clock.GetUtcNow(), null));
        return member;
    }

    private static UpgradeApplication Application(string number, string taxId, Guid applicant, StoredContent proof, CompanyDb db, DateTimeOffset now)
    {
        var application = UpgradeApplication.Start(number, Domain(taxId), applicant, now);
        var file = StoredFile.Create(new InspectedFile("proof.pdf", FileKind.Pdf, proof.Length), proof, applicant, now);
        file.Attach(application.Id);
        db.Files.Add(file);
        application.SaveAnswers(
            ProfileAnswers.Typed("綠能精密工業股份有限公司", CompanyKind.SmeUser, "24", "臺中市西屯區工業區一路 1 號", "04-2345-6789", "林小綠", 50, null),
            now
        );
        application.AttachProof(file.Id, now);
        if (application.Submit(now).Error is { } error)
            throw new InvalidOperationException(error.Message);
        db.UpgradeApplications.Add(application);
        return application;
    }

    private static TaxId Domain(string digits) => Company.Domain.TaxIds.TaxId.Parse(digits, isOnCertificate: true).Value;

    private static string Text(Guid id) => id.ToString().ToUpperInvariant();

    internal static string Id(int kind) => $"printf('0195{kind:D4}-0000-7000-8000-%012d', s.n)";

    private static string TaxId(string first) => $"printf('%08d', {first} + s.n)";

    internal static Range Numbers(int from, int to) => new(from, to);

    internal sealed record Range(int First, int Last);
}

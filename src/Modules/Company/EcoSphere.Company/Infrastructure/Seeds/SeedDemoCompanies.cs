using System.Globalization;
using EcoSphere.Company.Application.Reactions;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Company.Infrastructure.Seeds;

/// <summary>
/// Demo companies with contacts and members, and a review queue, for Development. They come about as real ones do, so that the other
/// modules hear of them by the same events.
/// </summary>
internal sealed class SeedDemoCompanies(
    CompanyDb db,
    IFileStore store,
    AuditContext audit,
    IConfiguration configuration,
    IHostEnvironment environment,
    TimeProvider clock
) : ISeed
{
    private static readonly Reviewer Reviewer = new(DemoPersons.Reviewer.MemberId, DemoPersons.Reviewer.Name);

    public int Order => 200;

    public async Task Run(CancellationToken ct)
    {
        if (!environment.IsDevelopment() || !configuration.GetValue<bool>("Demo:Seed"))
            return;
        if (await db.Companies.AnyAsync(c => c.TaxId == DemoPersons.UserCompanyTaxId, ct))
            return;
        audit.Begin(nameof(SeedDemoCompanies));
        foreach (var (taxId, answers, person) in DemoCases.Companies)
        {
            var applicant = await Member(person.MemberId, person.Name, person.Email, ct);
            var company = await Approved(new DemoCase(taxId, answers, person.Name, DaysAgo: 60, ApplicationState.Approved), applicant, ct);
            await Populate(company, ct);
        }

        for (var i = 0; i < DemoCases.Applications.Count; i++)
        {
            var demo = DemoCases.Applications[i];
            var id = new Guid($"01930000-0000-7000-8001-{i + 1:D12}");
            var applicant = await Member(id, demo.Applicant, string.Create(CultureInfo.InvariantCulture, $"applicant{i + 1}@demo.example"), ct);
            if (demo.State == ApplicationState.Approved)
                await Approved(demo, applicant, ct);
            else
                await Application(demo, applicant, ct);
        }

        // one save: all of it or nothing, and a later start tries again
        await db.SaveChangesAsync(ct);
    }

    private static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException($"The demo data break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => d.Message))}");
    }

    private async Task<KnownMember> Member(Guid id, string name, string email, CancellationToken ct)
    {
        var member = await db.Know(id, clock.GetUtcNow(), ct);
        member.Registered(email, name, phone: null, "zh-TW", clock.GetUtcNow());
        member.Activated();
        return member;
    }

    private async Task<RegisteredCompany> Approved(DemoCase demo, KnownMember applicant, CancellationToken ct)
    {
        var application = await Application(demo with { State = ApplicationState.Submitted }, applicant, ct);
        var company = application.Approve(
            Reviewer,
            application.Round,
            note: null,
            applicant,
            clock.GetUtcNow().AddDays(1 - demo.DaysAgo),
            DemoCompanies.IdOf(demo.TaxId)
        );
        Must(company);
        db.Companies.Add(company.Value);
        return company.Value;
    }

    private async Task<UpgradeApplication> Application(DemoCase demo, KnownMember applicant, CancellationToken ct)
    {
        var now = clock.GetUtcNow().AddDays(-demo.DaysAgo);
        var application = UpgradeApplication.Start(
            await db.NextNumber(UpgradeApplication.Series, now, ct),
            TaxId.Parse(demo.TaxId, demo.IsOnCertificate).Value,
            applicant.Id,
            now
        );
        db.UpgradeApplications.Add(application);
        Must(application.SaveAnswers(demo.Answers, now));
        Must(application.AttachProof(await Proof(application, now, ct), now));
        if (demo.State == ApplicationState.Draft)
            return application;

        Must(application.Submit(now));
        for (var i = 0; i < demo.Corrections; i++)
        {
            now = now.AddHours(5);
            Must(application.Return(Reviewer, application.Round, Note(), now));
            Must(application.SaveAnswers(demo.Answers with { Phone = "0223456789" }, now));
            now = now.AddHours(2);
            Must(application.Submit(now));
        }

        if (demo.IsClaimed)
            Must(application.Claim(Reviewer, now.AddHours(1)));
        if (demo.State == ApplicationState.Returned)
            Must(application.Return(Reviewer, application.Round, Note(), now.AddHours(20)));
        if (demo.State == ApplicationState.Withdrawn)
            Must(application.Withdraw(now.AddHours(30)));
        return application;
    }

    private static ReturnNote Note() =>
        ReturnNote
            .From(
                "證明文件上的公司名稱與填寫的不同，請確認後重新上傳。",
                ApplicationSections.Profile | ApplicationSections.Proof,
                "請填寫與登記資料一致的全名與電話。",
                "影本不清楚，請改用掃描檔。"
            )
            .Value;

    private async Task<Guid> Proof(UpgradeApplication application, DateTimeOffset now, CancellationToken ct)
    {
        var pdf = DemoDocument.Pdf("Sample registration certificate", $"Unified business number {application.TaxId}");
        var content = await store.Save(new MemoryStream(pdf), ct);
        var file = StoredFile.Create(new InspectedFile("登記證明.pdf", FileKind.Pdf, pdf.Length), content, application.ApplicantId, now);
        Must(file.Attach(application.Id));
        db.Files.Add(file);
        return file.Id;
    }

    private async Task Populate(RegisteredCompany company, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (company.TaxId == DemoPersons.UserCompanyTaxId)
        {
            AddContact(company, "吳佩珊", "永續專員", "04-2359-1200#215", DemoPersons.Wu.Email, now);
            AddContact(company, "陳建宏", "總經理", "04-2359-1200#101", DemoPersons.Chen.Email, now);
            var wu = await Member(DemoPersons.Wu.MemberId, DemoPersons.Wu.Name, DemoPersons.Wu.Email, ct);
            Must(company.AddMember(wu, MemberDetails.From(wu.Name, "04-2359-1200#215", "永續專員").Value, isAdmin: false, Actor.Member, now));
            Must(
                company.Invite(
                    NewMember.From("周子晴", "chou@greensource.example", phone: null, "廠務工程師").Value,
                    isAdmin: false,
                    "zh-TW",
                    Actor.Member,
                    now
                )
            );
        }
        else if (company.TaxId == DemoPersons.SupplierCompanyTaxId)
        {
            AddContact(company, "許文達", "產品經理", "03-571-8800#12", DemoPersons.Hsu.Email, now);
        }
        else if (company.TaxId == DemoPersons.SecondSupplierCompanyTaxId)
        {
            AddContact(company, "潘雅筑", "業務經理", "02-2799-6600#31", DemoPersons.Supplier.Email, now);
        }
    }

    private static void AddContact(RegisteredCompany company, string name, string title, string phone, string email, DateTimeOffset now) =>
        Must(company.AddContact(ContactDetails.From(name, title, phone, email).Value, isPrimary: false, Actor.Member, now));
}

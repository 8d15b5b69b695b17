using System.Globalization;
using System.Text;
using EcoSphere.Company.Application;
using EcoSphere.Company.Application.Files;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.Company.Tests.UpgradeApplications;

/// <summary>Brings applicants and their applications to where a test begins.</summary>
internal static class Applying
{
    private static int _last = 20_000_000;

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes(
        """
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj
        xref
        0 3
        trailer << /Size 3 /Root 1 0 R >>
        startxref
        150
        %%EOF

        """
    );

    public static readonly ProfileForm Form = new(
        "綠能精密股份有限公司",
        CompanyKind.SmeUser,
        "25",
        "臺中市西屯區工業一路 1 號",
        "04-2359-0001",
        "王大明",
        "４２",
        "www.example.com"
    );

    /// <summary>A number that passes the check and that no other test uses.</summary>
    public static string NextTaxId()
    {
        while (true)
        {
            var digits = Interlocked.Increment(ref _last).ToString("D8", CultureInfo.InvariantCulture);
            if (TaxId.Parse(digits).IsSuccess)
                return digits;
        }
    }

    /// <summary>A member of whom this module has heard.</summary>
    public static async Task<Person> Member(this App app, string name = "林小綠", string language = "zh-TW")
    {
        var person = Person.Member(name);
        await app.Deliver(new MemberRegistered(person.Id, person.Email, person.Name, null, language), key: person.Id);
        await app.Deliver(new MemberActivated(person.Id), key: person.Id);
        return person;
    }

    /// <summary>An application that is complete and not sent.</summary>
    public static async Task<Guid> Draft(this App app, Person applicant, string? taxId = null)
    {
        (await app.Send(new StartUpgradeApplication(taxId ?? NextTaxId(), IsOnCertificate: false), applicant)).Value.Registered.ShouldBeNull();
        var id = await app.With<ICompanyDb, Guid>(db =>
            db.UpgradeApplications.Where(a => a.ApplicantId == applicant.Id && a.State == ApplicationState.Draft).Select(a => a.Id).SingleAsync()
        );
        (await app.Send(new KeepUpgradeDraft(id, Form), applicant)).Error.ShouldBeNull();
        await app.Prove(id, applicant);
        return id;
    }

    /// <summary>An application that waits for its reviewer.</summary>
    public static async Task<Guid> Submitted(this App app, Person applicant, string? taxId = null)
    {
        var id = await app.Draft(applicant, taxId);
        (await app.Submit(id, applicant)).Error.ShouldBeNull();
        return id;
    }

    /// <summary>A company with the applicant as its administrator.</summary>
    public static async Task<Guid> Company(this App app, Person applicant, string? taxId = null)
    {
        var id = await app.Submitted(applicant, taxId);
        (await app.Send(new ApproveUpgradeApplication(id, 1, null), Person.Staff(Permissions.Company))).Error.ShouldBeNull();
        return (await app.Application(id)).CompanyId.ShouldNotBeNull();
    }

    public static async Task<Guid> Prove(this App app, Guid id, Person applicant, string fileName = "登記表.pdf")
    {
        using var content = new MemoryStream(Pdf);
        var file = (await app.Send(new UploadProof(id, content, fileName), applicant)).Value;
        (await app.Send(new AttachProof(id, file), applicant)).Error.ShouldBeNull();
        return file;
    }

    public static async Task<Result> Submit(this App app, Guid id, Person applicant) =>
        await app.Send(new SubmitUpgradeApplication(id, (await app.Application(id)).Version), applicant);

    public static Task<UpgradeApplication> Application(this App app, Guid id) =>
        app.With<ICompanyDb, UpgradeApplication>(db => db.UpgradeApplications.AsNoTracking().SingleAsync(a => a.Id == id));
}

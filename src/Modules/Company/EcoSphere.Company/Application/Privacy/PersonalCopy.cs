using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Privacy;

/// <summary>All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10).</summary>
internal sealed record PersonalCopy(
    KnownPerson? Member,
    IReadOnlyList<HeldPlace> Memberships,
    IReadOnlyList<HeldContact> Contacts,
    IReadOnlyList<HeldApplication> UpgradeApplications,
    IReadOnlyList<HeldFile> Files,
    IReadOnlyList<HeldAction> Actions)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // the person reads it; it never stands in a page
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string AsJson() => JsonSerializer.Serialize(this, Json);

    public static async Task<PersonalCopy> Of(ICompanyDb db, Guid memberId, string email, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        string[] addresses = member is null ? [email] : [email, member.Email];
        var places = await db.Companies.AsNoTracking()
            .SelectMany(
                c => c.Memberships.Where(m => m.MemberId == memberId || (m.MemberId == null && addresses.Contains(m.Email))),
                (c, m) => new { c.TaxId, CompanyName = c.Name, Place = m, Services = c.Accesses.Where(a => a.MemberId == memberId).Select(a => a.Service).ToList() })
            .ToListAsync(ct);
        var contacts = await db.Companies.AsNoTracking()
            .SelectMany(c => c.Contacts.Where(x => addresses.Contains(x.Email)), (c, x) => new { c.TaxId, CompanyName = c.Name, Contact = x })
            .ToListAsync(ct);
        var applications = await db.UpgradeApplications.AsNoTracking().Where(a => a.ApplicantId == memberId).OrderBy(a => a.StartedAt).ToListAsync(ct);
        var files = await db.Files.AsNoTracking().Where(f => f.UploadedBy == memberId).OrderBy(f => f.UploadedAt)
            .Select(f => new HeldFile(f.FileName, f.ContentType, f.Length, f.UploadedAt)).ToListAsync(ct);
        var actions = await db.Audit.Where(a => a.ActorId == memberId).OrderBy(a => a.At)
            .Select(a => new HeldAction(a.At, a.Action, a.SubjectType, a.IpAddress)).ToListAsync(ct);
        return new PersonalCopy(
            member is null ? null : new KnownPerson(member.Email, member.Name, member.Phone, member.Language, member.Since),
            [.. places.Select(p => HeldPlace.Of(p.TaxId, p.CompanyName, p.Place, p.Services))],
            [.. contacts.Select(c => new HeldContact(c.TaxId, c.CompanyName, c.Contact.Name, c.Contact.JobTitle, c.Contact.Phone, c.Contact.Email, c.Contact.AddedAt))],
            [.. applications.Select(HeldApplication.Of)],
            files, actions);
    }
}

/// <summary>What is known of the account.</summary>
internal sealed record KnownPerson(string Email, string Name, string? Phone, string Language, DateTimeOffset Since);

/// <summary>A place in a company, or an invitation.</summary>
internal sealed record HeldPlace(
    string CompanyTaxId, string CompanyName, string Name, string Email, string? Phone, string? JobTitle, bool IsAdministrator, bool IsInvitation,
    IReadOnlyList<string> Services, DateTimeOffset AddedAt)
{
    public static HeldPlace Of(string taxId, string companyName, Membership m, IReadOnlyList<string> services) =>
        new(taxId, companyName, m.Name, m.Email, m.Phone, m.JobTitle, m.IsAdmin, !m.IsActive, services, m.AddedAt);
}

/// <summary>A contact of a company with the person's address.</summary>
internal sealed record HeldContact(string CompanyTaxId, string CompanyName, string Name, string? JobTitle, string Phone, string Email, DateTimeOffset AddedAt);

/// <summary>An upgrade application that the person made, as it is and as it was sent.</summary>
internal sealed record HeldApplication(
    string Number, string TaxId, ApplicationState State, DateTimeOffset StartedAt, ProfileAnswers Answers, IReadOnlyList<HeldRound> Rounds)
{
    public static HeldApplication Of(UpgradeApplication a) =>
        new(a.Number, a.TaxId, a.State, a.StartedAt, a.Answers, [.. a.Rounds.OrderBy(r => r.Number).Select(r => new HeldRound(r.SubmittedAt, r.Answers, r.Decision, r.DecidedAt, r.Reason))]);
}

/// <summary>One sending of an application.</summary>
internal sealed record HeldRound(DateTimeOffset SubmittedAt, ProfileAnswers Answers, ReviewDecision? Decision, DateTimeOffset? DecidedAt, string? Reason);

/// <summary>A file that the person uploaded.</summary>
internal sealed record HeldFile(string Name, string ContentType, long Length, DateTimeOffset UploadedAt);

/// <summary>Something that the person did, as the log of changes has it.</summary>
internal sealed record HeldAction(DateTimeOffset At, string Action, string Subject, string? IpAddress);

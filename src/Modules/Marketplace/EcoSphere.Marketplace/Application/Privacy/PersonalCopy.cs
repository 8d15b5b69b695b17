using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EcoSphere.Marketplace.Domain.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Privacy;

/// <summary>All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10).</summary>
internal sealed record PersonalCopy(
    KnownPerson? Member,
    IReadOnlyList<HeldContact> Contacts,
    IReadOnlyList<HeldInquiry> Inquiries,
    IReadOnlyList<HeldDraft> InquiryDrafts,
    IReadOnlyList<HeldMessage> Messages,
    IReadOnlyList<HeldStep> VerificationSteps,
    IReadOnlyList<HeldReview> ProductReviews,
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

    public static async Task<PersonalCopy> Of(IMarketplaceDb db, Guid memberId, string email, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        string[] addresses = member is null ? [email] : [email, member.Email];
        var contacts = await db.KnownCompanies.AsNoTracking().Where(c => addresses.Contains(c.ContactEmail!))
            .Select(c => new HeldContact(c.Name, c.TaxId, c.ContactName, c.ContactJobTitle, c.ContactPhone, c.ContactEmail)).ToListAsync(ct);
        var inquiries = await db.Inquiries.AsNoTracking().Where(i => i.AskerId == memberId).OrderBy(i => i.AskedAt)
            .Select(i => new HeldInquiry(
                i.Number, i.Topic, i.State, i.Need, i.ContactName, i.ContactEmail, i.ContactPhone, i.ContactCompany, i.ContactTaxId, i.ContactJobTitle, i.AskedAt, i.ClosedAt))
            .ToListAsync(ct);
        var drafts = await db.InquiryDrafts.AsNoTracking().Where(d => d.MemberId == memberId).OrderBy(d => d.ChangedAt)
            .Select(d => new HeldDraft(d.Topic, d.Need, d.ContactName, d.ContactEmail, d.ContactPhone, d.ContactCompany, d.ContactJobTitle, d.ChangedAt))
            .ToListAsync(ct);
        var messages = await (
            from message in db.InquiryMessages.AsNoTracking()
            join inquiry in db.Inquiries on message.InquiryId equals inquiry.Id
            where message.AuthorId == memberId
            orderby message.Id
            select new HeldMessage(inquiry.Number, message.Kind, message.AuthorName, message.Text, message.At)).ToListAsync(ct);
        var steps = await db.Verifications.AsNoTracking()
            .SelectMany(v => v.Steps.Where(s => s.ById == memberId), (v, s) => new HeldStep(v.Number, s.Action.ToString(), s.Note, s.At)).ToListAsync(ct);
        var reviews = await db.Products.AsNoTracking()
            .SelectMany(p => p.Reviews.Where(r => r.DecidedById == memberId), (p, r) => new HeldReview(p.Slug, r.Decision.ToString(), r.Note, r.DecidedAt)).ToListAsync(ct);
        var files = await db.Files.AsNoTracking().Where(f => f.UploadedBy == memberId).OrderBy(f => f.UploadedAt)
            .Select(f => new HeldFile(f.FileName, f.ContentType, f.Length, f.UploadedAt)).ToListAsync(ct);
        var actions = await db.Audit.Where(a => a.ActorId == memberId).OrderBy(a => a.At)
            .Select(a => new HeldAction(a.At, a.Action, a.SubjectType, a.IpAddress)).ToListAsync(ct);
        return new PersonalCopy(
            member is null ? null : new KnownPerson(member.Email, member.Name, member.Phone, member.Language), contacts, inquiries, drafts, messages, steps, reviews, files, actions);
    }
}

/// <summary>What is known of the account.</summary>
internal sealed record KnownPerson(string Email, string Name, string? Phone, string Language);

/// <summary>A company's primary contact with the person's address.</summary>
internal sealed record HeldContact(string Company, string TaxId, string? Name, string? JobTitle, string? Phone, string? Email);

/// <summary>An inquiry that the person sent.</summary>
internal sealed record HeldInquiry(
    string Number, InquiryTopic Topic, InquiryState State, string Need, string Name, string Email, string? Phone, string? Company, string? TaxId, string? JobTitle,
    DateTimeOffset AskedAt, DateTimeOffset? ClosedAt);

/// <summary>An inquiry that the person has begun and not sent.</summary>
internal sealed record HeldDraft(
    InquiryTopic? Topic, string? Need, string? Name, string? Email, string? Phone, string? Company, string? JobTitle, DateTimeOffset ChangedAt);

/// <summary>A line of a thread that the person wrote or caused.</summary>
internal sealed record HeldMessage(string Inquiry, MessageKind Kind, string Name, string Text, DateTimeOffset At);

/// <summary>A step of a verification that the person took.</summary>
internal sealed record HeldStep(string Verification, string Action, string? Note, DateTimeOffset At);

/// <summary>A review of a product that the person ended.</summary>
internal sealed record HeldReview(string Product, string Decision, string? Note, DateTimeOffset At);

/// <summary>A file that the person uploaded.</summary>
internal sealed record HeldFile(string Name, string ContentType, long Length, DateTimeOffset UploadedAt);

/// <summary>Something that the person did, as the log of changes has it.</summary>
internal sealed record HeldAction(DateTimeOffset At, string Action, string Subject, string? IpAddress);

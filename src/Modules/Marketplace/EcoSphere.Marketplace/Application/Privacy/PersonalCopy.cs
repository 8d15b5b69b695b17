using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10). The names in it are
/// those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(IMarketplaceDb db, Guid memberId, string email, CancellationToken ct)
    {
        var member = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId, ct);
        string[] addresses = member is null ? [email] : [email, member.Email];
        var contacts = await db.KnownCompanies.AsNoTracking().Where(c => addresses.Contains(c.ContactEmail!)).ToListAsync(ct);
        var inquiries = await db.Inquiries.AsNoTracking().Where(i => i.AskerId == memberId).OrderBy(i => i.AskedAt).ToListAsync(ct);
        var read = await (
            from reader in db.InquiryReaders.AsNoTracking()
            join inquiry in db.Inquiries on reader.InquiryId equals inquiry.Id
            where reader.MemberId == memberId
            orderby reader.ReadAt
            select new { inquiry.Number, reader.ReadAt }
        ).ToListAsync(ct);
        var drafts = await db.InquiryDrafts.AsNoTracking().Where(d => d.MemberId == memberId).OrderBy(d => d.ChangedAt).ToListAsync(ct);
        var messages = await (
            from message in db.InquiryMessages.AsNoTracking()
            join inquiry in db.Inquiries on message.InquiryId equals inquiry.Id
            where message.AuthorId == memberId
            orderby message.Id
            select new
            {
                inquiry.Number,
                message.Kind,
                message.AuthorName,
                message.Text,
                message.At,
            }
        ).ToListAsync(ct);
        var steps = await db
            .Verifications.AsNoTracking()
            .SelectMany(
                v => v.Steps.Where(s => s.ById == memberId),
                (v, s) =>
                    new
                    {
                        v.Number,
                        s.Action,
                        s.Note,
                        s.At,
                    }
            )
            .ToListAsync(ct);
        var reviews = await db
            .Products.AsNoTracking()
            .SelectMany(
                p => p.Reviews.Where(r => r.DecidedById == memberId),
                (p, r) =>
                    new
                    {
                        p.Slug,
                        r.Decision,
                        r.Note,
                        r.DecidedAt,
                    }
            )
            .ToListAsync(ct);
        var files = await db.FilesOf(memberId, ct);
        var actions = await db.ActionsOf(memberId, ct);
        return CopyPart.ToJson(
            (
                "Your account, as known here",
                member is null
                    ? null
                    : CopyPart.Of(("E-mail address", member.Email), ("Name", member.Name), ("Telephone", member.Phone), ("Language of mails", member.Language))
            ),
            (
                "Contacts of companies with your address",
                contacts.Select(c =>
                    CopyPart.Of(
                        ("Company name", c.Name),
                        ("Unified business number", c.TaxId),
                        ("Name", c.ContactName),
                        ("Job title", c.ContactJobTitle),
                        ("Telephone", c.ContactPhone),
                        ("E-mail address", c.ContactEmail)
                    )
                )
            ),
            (
                "Your inquiries",
                inquiries.Select(i =>
                    CopyPart.Of(
                        ("Reference number", i.Number),
                        ("Kind of inquiry", i.Topic.ToString()),
                        ("State", i.State.ToString()),
                        ("What you need", i.Need),
                        ("Name", i.ContactName),
                        ("E-mail address", i.ContactEmail),
                        ("Telephone", i.ContactPhone),
                        ("Company name", i.ContactCompany),
                        ("Unified business number", i.ContactTaxId),
                        ("Job title", i.ContactJobTitle),
                        ("Asked on", i.AskedAt),
                        ("Read last", i.ReadByAskerAt),
                        ("Closed on", i.ClosedAt)
                    )
                )
            ),
            (
                "Inquiries that you have begun",
                drafts.Select(d =>
                    CopyPart.Of(
                        ("Kind of inquiry", d.Topic?.ToString()),
                        ("What you need", d.Need),
                        ("Name", d.ContactName),
                        ("E-mail address", d.ContactEmail),
                        ("Telephone", d.ContactPhone),
                        ("Company name", d.ContactCompany),
                        ("Job title", d.ContactJobTitle),
                        ("Last changed", d.ChangedAt)
                    )
                )
            ),
            (
                "Your messages",
                messages.Select(m =>
                    CopyPart.Of(("Inquiry", m.Number), ("Kind of message", m.Kind.ToString()), ("Name", m.AuthorName), ("Message", m.Text), ("When", m.At))
                )
            ),
            ("Inquiries of others that you have read", read.Select(r => CopyPart.Of(("Inquiry", r.Number), ("Read last", r.ReadAt)))),
            (
                "Steps of verifications that you took",
                steps.Select(s => CopyPart.Of(("Verification", s.Number), ("Action", s.Action.ToString()), ("Note", s.Note), ("When", s.At)))
            ),
            (
                "Reviews of products that you decided",
                reviews.Select(r => CopyPart.Of(("Product", r.Slug), ("Decision", r.Decision.ToString()), ("Note", r.Note), ("Decided on", r.DecidedAt)))
            ),
            files,
            actions
        );
    }
}

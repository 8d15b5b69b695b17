using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Application.Reactions;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Privacy;

/// <summary>
/// Erases what names a person (Personal Data Protection Act, art. 11): contact details, need, words and attachments of what the person
/// asked, and the name wherever the person acted. Kept are inquiries and verifications without the name, because another company took
/// part in them; what the person wrote for a supplier or the platform, because it is theirs; and the log of changes as evidence.
/// </summary>
internal sealed class Erasure(IMarketplaceDb db, IFileStore store, TimeProvider clock)
{
    public const string InquiriesAreKept =
        "Inquiries that you sent are kept without your name, contact details and words, because the other side took part in them; the log of who changed what is kept as evidence. They are used for nothing else.";

    public const string WorkIsKept =
        "What you wrote or decided for your company or the platform is kept without your name, because it is theirs; the log of who changed what is kept as evidence. They are used for nothing else.";

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null.</returns>
    public async Task<string?> Erase(Guid memberId, string email, CancellationToken ct)
    {
        // also for a member never heard of: whatever is heard late must not bring the person back
        var member = await db.Member(memberId, ct);
        string[] addresses = member.Email.Length == 0 ? [email] : [email, member.Email];
        foreach (var company in await db.KnownCompanies.Where(c => addresses.Contains(c.ContactEmail!)).ToListAsync(ct))
            company.EraseContact();
        await db.Forget(await db.InquiryDrafts.Where(d => d.MemberId == memberId).ToListAsync(ct), store, ct);
        var asked = await EraseInquiries(memberId, ct);
        var worked = await EraseWork(memberId, ct) || await db.Audit.AnyAsync(a => a.ActorId == memberId, ct);
        member.Erase();
        await db.EraseTraces(new PersonTraces(memberId, addresses, asked), ct);
        return asked.Count > 0 ? InquiriesAreKept
            : worked ? WorkIsKept
            : null;
    }

    private async Task<IReadOnlyCollection<Guid>> EraseInquiries(Guid memberId, CancellationToken ct)
    {
        var inquiries = await db.Inquiries.Where(i => i.AskerId == memberId).ToListAsync(ct);
        foreach (var inquiry in inquiries)
            inquiry.EraseAsker(clock.GetUtcNow());
        Guid?[] ids = [.. inquiries.Select(i => (Guid?)i.Id)];
        var files = await db.Files.Where(f => f.UploadedBy == memberId && (f.OwnerId == null || ids.Contains(f.OwnerId))).ToListAsync(ct);
        db.Files.RemoveRange(files);
        // the content goes at once: should the save fail, the repetition finds it gone already
        foreach (var file in files)
            await store.Delete(file.StorageName, ct);
        return [.. inquiries.Select(i => i.Id)];
    }

    private async Task<bool> EraseWork(Guid memberId, CancellationToken ct)
    {
        db.InquiryReaders.RemoveRange(await db.InquiryReaders.Where(r => r.MemberId == memberId).ToListAsync(ct));
        var messages = await db.InquiryMessages.Where(m => m.AuthorId == memberId).ToListAsync(ct);
        foreach (var message in messages)
            message.Erase(withText: message.Side == Side.Asker);
        var reviewed = await db
            .Products.Include(p => p.Reviews.Where(r => r.DecidedById == memberId))
            .Where(p => p.ClaimedById == memberId || p.Reviews.Any(r => r.DecidedById == memberId))
            .ToListAsync(ct);
        foreach (var product in reviewed)
            product.EraseReviewer(memberId);
        var verifications = await db.Verifications.AsSplitQuery().Where(v => v.Steps.Any(s => s.ById == memberId)).ToListAsync(ct);
        foreach (var verification in verifications)
            verification.EraseName(memberId);
        return reviewed.Count > 0 || verifications.Count > 0 || messages.Exists(m => m.Side != Side.Asker);
    }
}

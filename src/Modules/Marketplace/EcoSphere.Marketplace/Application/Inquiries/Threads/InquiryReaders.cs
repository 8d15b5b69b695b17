using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>Who has read how far. What is unread is each person's own matter at a supplier; administrators share one queue.</summary>
internal static class InquiryReaders
{
    /// <summary>Keeps how far a person has read.</summary>
    /// <param name="db">The database.</param>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="by">Who has read.</param>
    /// <param name="until">The thread's last moment that the person had before the eyes; more than there is counts as all there is.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task KeepRead(this IMarketplaceDb db, Inquiry inquiry, Actor by, DateTimeOffset until, DateTimeOffset now, CancellationToken ct)
    {
        if (by.Side == Side.Asker)
            return;
        var reader = await db.InquiryReaders.FindAsync([inquiry.Id, by.Id, by.Side], ct) ?? db.InquiryReaders.Add(InquiryReader.Of(inquiry, by)).Entity;
        reader.Saw(until < inquiry.LastMessageAt ? until : inquiry.LastMessageAt, now);
    }

    /// <summary>Whether an inquiry has something that a person of its supplier has not seen. What was closed before the person ever opened it has not.</summary>
    public static bool IsUnread(DateTimeOffset? seenUntil, DateTimeOffset lastMessageAt, InquiryState state) =>
        seenUntil is { } seen ? seen < lastMessageAt : state != InquiryState.Closed;
}

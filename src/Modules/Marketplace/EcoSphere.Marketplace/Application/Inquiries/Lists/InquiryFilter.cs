using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using Microsoft.EntityFrameworkCore;
using Like = EcoSphere.Platform.Lists.Keyword;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>What is to be done about an inquiry.</summary>
internal enum InquiryNeed
{
    /// <summary>The reader has not seen everything; of administrators, none has.</summary>
    Unread,

    /// <summary>Whoever has it has not answered yet.</summary>
    Waiting,

    /// <summary>Whoever has it should have answered.</summary>
    Overdue,
}

/// <summary>How a list of inquiries is narrowed and sorted.</summary>
/// <param name="State">A state, or null for all.</param>
/// <param name="Need">What is to be done, or null.</param>
/// <param name="Topic">A topic, or null for all.</param>
/// <param name="SupplierId">Who has it, or null.</param>
/// <param name="Keyword">A part of the number, of a name, or of the need.</param>
/// <param name="Sort"><c>last</c> for what has rested longest; anything else for what moved last. Where an answer is awaited, what is due first always comes first.</param>
internal sealed record InquiryFilter(InquiryState? State, InquiryNeed? Need, InquiryTopic? Topic, Guid? SupplierId, string? Keyword, string? Sort)
{
    public bool IsByDueDate => Need is InquiryNeed.Waiting or InquiryNeed.Overdue;

    /// <summary>Everything but the state, which is counted before it narrows.</summary>
    /// <param name="db">The database.</param>
    /// <param name="inquiries">Which inquiries.</param>
    /// <param name="reader">On which side the reader stands.</param>
    /// <param name="readerId">Who reads: what is unread is each person's own matter at a supplier.</param>
    /// <param name="now">The time.</param>
    public IQueryable<Inquiry> Found(IMarketplaceDb db, IQueryable<Inquiry> inquiries, Side reader, Guid readerId, DateTimeOffset now)
    {
        var found = (Need, reader) switch
        {
            (InquiryNeed.Unread, Side.Asker) => inquiries.Where(i => i.UnreadByAsker > 0),
            (InquiryNeed.Unread, Side.Supplier) => inquiries.Where(i =>
                (i.State != InquiryState.Closed || db.InquiryReaders.Any(r => r.InquiryId == i.Id && r.MemberId == readerId && r.Side == Side.Supplier))
                && !db.InquiryReaders.Any(r => r.InquiryId == i.Id && r.MemberId == readerId && r.Side == Side.Supplier && r.SeenUntil >= i.LastMessageAt)
            ),
            (InquiryNeed.Unread, _) => inquiries.Where(i => i.UnreadByStaff > 0),
            (InquiryNeed.Waiting, _) => inquiries.Where(i => i.IsAwaitingAnswer),
            (InquiryNeed.Overdue, _) => inquiries.Where(i => i.IsAwaitingAnswer && i.ResponseDueAt < now),
            _ => inquiries,
        };
        if (Topic is { } topic)
            found = found.Where(i => i.Topic == topic);
        if (SupplierId is { } supplier)
            found = found.Where(i => i.SupplierId == supplier);
        if (Like.Anywhere(TextInput.Line(Keyword)) is not { } words)
            return found;
        return found.Where(i =>
            EF.Functions.Like(i.Number, words, Like.Escape)
            || EF.Functions.Like(i.ContactName, words, Like.Escape)
            || EF.Functions.Like(i.ContactCompany!, words, Like.Escape)
            || EF.Functions.Like(i.Need, words, Like.Escape)
        );
    }

    public IQueryable<Inquiry> Narrowed(IQueryable<Inquiry> found) => State is { } state ? found.Where(i => i.State == state) : found;

    public IOrderedQueryable<Inquiry> Sorted(IQueryable<Inquiry> narrowed) =>
        (IsByDueDate, Sort) switch
        {
            (true, _) => narrowed.OrderBy(i => i.ResponseDueAt).ThenBy(i => i.Id),
            (_, "last") => narrowed.OrderBy(i => i.LastMessageAt).ThenBy(i => i.Id),
            _ => narrowed.OrderByDescending(i => i.LastMessageAt).ThenByDescending(i => i.Id),
        };
}

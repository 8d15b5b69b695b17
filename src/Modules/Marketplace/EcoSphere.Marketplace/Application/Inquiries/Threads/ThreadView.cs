using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>An inquiry as one side sees it, with a part of its thread.</summary>
/// <param name="Slip">The inquiry.</param>
/// <param name="Lines">The lines of this part, the oldest first.</param>
/// <param name="EarlierThan">The line before which there are more, or null.</param>
/// <param name="IsNewest">Whether the last line is the newest of all.</param>
internal sealed record ThreadView(InquirySlip Slip, IReadOnlyList<ThreadLine> Lines, long? EarlierThan, bool IsNewest)
{
    /// <summary>The last line that is shown, or 0; a form that repeats itself is known by it.</summary>
    public long LastLine => Lines.Count == 0 ? 0 : Lines[^1].Id;

    /// <summary>How many lines the reader has not seen. Of an inquiry that nobody has written in yet, the inquiry itself is one.</summary>
    public int UnreadBy(Side side) =>
        side switch
        {
            Side.Asker => Slip.UnreadByAsker,
            Side.Staff => Slip.UnreadByStaff,
            _ when InquiryReaders.IsUnread(Slip.SeenUntil, Slip.LastMessageAt, Slip.State) => Math.Max(
                1,
                Lines.Count(l => !l.IsOwn && (Slip.SeenUntil is null || l.At > Slip.SeenUntil))
            ),
            _ => 0,
        };
}

/// <summary>The inquiry itself.</summary>
internal sealed record InquirySlip
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required InquiryState State { get; init; }

    public required InquiryTopic Topic { get; init; }

    public required string Need { get; init; }

    public required IReadOnlyList<Attachment> Attachments { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string ContactName { get; init; }

    public required string ContactEmail { get; init; }

    public required string? ContactPhone { get; init; }

    public required string? ContactCompany { get; init; }

    public required string? ContactTaxId { get; init; }

    public required string? ContactJobTitle { get; init; }

    public required string? ProductSlug { get; init; }

    public required string? ProductNameZh { get; init; }

    public required string? ProductNameEn { get; init; }

    /// <summary>Whether the product can be seen by everybody.</summary>
    public required bool IsProductListed { get; init; }

    public required Guid? SupplierId { get; init; }

    public required string? SupplierName { get; init; }

    public required string? SupplierNameEn { get; init; }

    public required Guid? PreviousId { get; init; }

    public required string? PreviousNumber { get; init; }

    public required DateTimeOffset LastMessageAt { get; init; }

    public required bool IsAwaitingAnswer { get; init; }

    public required DateTimeOffset ResponseDueAt { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    public required int UnreadByAsker { get; init; }

    public required int UnreadByStaff { get; init; }

    public required DateTimeOffset? ReadByAskerAt { get; init; }

    public required DateTimeOffset? ReadByStaffAt { get; init; }

    /// <summary>How far the reader has seen the thread as one of the supplier's people, or null where never.</summary>
    public required DateTimeOffset? SeenUntil { get; init; }

    /// <summary>Whether who asked has had all personal data erased.</summary>
    public bool IsAskerErased => ContactEmail.Length == 0;

    public LocalText? Product => ProductSlug is null ? null : new LocalText(ProductNameZh, ProductNameEn);

    public LocalText? Supplier => SupplierName is null ? null : new LocalText(SupplierName, SupplierNameEn);

    public DateTimeOffset? ReadAt(Side side) =>
        side switch
        {
            Side.Asker => ReadByAskerAt,
            Side.Supplier => SeenUntil,
            _ => ReadByStaffAt,
        };
}

/// <summary>A line of the thread.</summary>
/// <param name="IsOwn">Whether the reader wrote it.</param>
internal sealed record ThreadLine(
    long Id,
    MessageKind Kind,
    Side Side,
    string AuthorName,
    string Text,
    InquiryEvent? Event,
    IReadOnlyList<Attachment> Attachments,
    DateTimeOffset At,
    bool IsErased,
    bool IsOwn
);

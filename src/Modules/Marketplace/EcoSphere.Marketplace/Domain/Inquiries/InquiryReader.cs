namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>How far one person of a supplier, or one administrator, has read an inquiry. Askers are one person: the inquiry itself knows.</summary>
internal sealed class InquiryReader
{
    private InquiryReader() { }

    public Guid InquiryId { get; private set; }

    public Guid MemberId { get; private set; }

    /// <summary>On which side; who works for a supplier may be an administrator as well.</summary>
    public Side Side { get; private set; }

    /// <summary>The thread's last moment that was before the person's eyes.</summary>
    public DateTimeOffset SeenUntil { get; private set; }

    /// <summary>When the person read it last.</summary>
    public DateTimeOffset ReadAt { get; private set; }

    public static InquiryReader Of(Inquiry inquiry, Actor by) =>
        new()
        {
            InquiryId = inquiry.Id,
            MemberId = by.Id,
            Side = by.Side,
        };

    /// <summary>The person has seen the thread as far as a moment; never less than before.</summary>
    public void Saw(DateTimeOffset until, DateTimeOffset now)
    {
        if (until > SeenUntil)
            SeenUntil = until;
        ReadAt = now;
    }
}

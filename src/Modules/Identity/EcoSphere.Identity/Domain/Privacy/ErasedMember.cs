namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>That a member was erased: what is still to be written about the person, the last mail above all, is to be cleared as well.</summary>
internal sealed class ErasedMember
{
    /// <summary>The last mail may be tried again for so long; its address stays until then.</summary>
    public static readonly TimeSpan MailsMayWait = TimeSpan.FromDays(1);

    public ErasedMember(Guid memberId, DateTimeOffset erasedAt) => (MemberId, ErasedAt) = (memberId, erasedAt);

    public Guid MemberId { get; private set; }

    public DateTimeOffset ErasedAt { get; private set; }

    /// <summary>When nothing that names the person was left; null while something may still come.</summary>
    public DateTimeOffset? ClearedAt { get; private set; }

    public void Cleared(DateTimeOffset now)
    {
        if (now >= ErasedAt + MailsMayWait)
            ClearedAt = now;
    }
}

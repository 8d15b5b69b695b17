using System.Security.Cryptography;
using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>
/// Counts attempts at one thing (the password of an address, a second factor, mails asked for). Kept for unknown addresses as well,
/// so that a lock tells nothing.
/// </summary>
[NotAudited]
internal sealed class AttemptCounter : AggregateRoot
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private AttemptCounter() { }

    /// <summary>What is counted, without naming the address: kind and SHA-256.</summary>
    public string Subject { get; private set; } = "";

    public int Count { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public static AttemptCounter For(string kind, string of, DateTimeOffset now) => new() { Subject = SubjectOf(kind, of), Since = now };

    public static string SubjectOf(string kind, string of) => $"{kind}:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(of)))}";

    /// <summary>Whether the limit has been reached within the window.</summary>
    public bool IsFull(int limit, DateTimeOffset now) => Count >= limit && now < Since + Window;

    /// <summary>Counts one; the window runs from the last one counted, so that trying on does not help.</summary>
    public void Add(DateTimeOffset now)
    {
        if (now >= Since + Window)
            Count = 0;
        Count++;
        Since = now;
        Touch();
    }

    public void Clear()
    {
        Count = 0;
        Touch();
    }
}

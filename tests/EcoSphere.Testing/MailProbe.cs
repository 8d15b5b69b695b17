using System.Collections.Concurrent;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Testing;

/// <summary>Catches what the host sends.</summary>
public sealed class MailProbe : IMailTransport
{
    private readonly ConcurrentQueue<OutgoingMail> _sent = new();

    /// <summary>Set to let sending fail.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Set to let something happen while a mail is being sent.</summary>
    public Func<OutgoingMail, Task>? Sending { get; set; }

    public IReadOnlyList<OutgoingMail> All => [.. _sent];

    public IReadOnlyList<OutgoingMail> To(string address) => [.. _sent.Where(m => m.To == address)];

    /// <summary>The local path of the link in the newest mail to an address.</summary>
    public string LinkTo(string address) => new Uri(To(address)[^1].Links[0]).PathAndQuery;

    public Task Send(OutgoingMail mail, CancellationToken ct)
    {
        if (Failure is { } failure)
            throw failure;
        _sent.Enqueue(mail);
        return Sending?.Invoke(mail) ?? Task.CompletedTask;
    }
}

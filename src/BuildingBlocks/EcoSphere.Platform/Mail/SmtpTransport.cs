using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Mail;

/// <summary>Sends over SMTP with STARTTLS. The Message-ID is the mail's id, so that receivers drop a second copy.</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    private readonly MailOptions _options = options.Value;

    public async Task Send(OutgoingMail mail, CancellationToken ct)
    {
        using var message = new MailMessage
        {
            From = new MailAddress(_options.From, _options.FromName, Encoding.UTF8),
            Subject = mail.Subject.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        message.To.Add(new MailAddress(mail.To, mail.ToName, Encoding.UTF8));
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{message.From.Host}>");
        if (mail.NoMoreUrl is { } noMore)
        {
            // RFC 2369 and RFC 8058: mail programs show a button that switches such mails off at once
            message.Headers.Add("List-Unsubscribe", $"<{noMore}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        var html = AlternateView.CreateAlternateViewFromString(mail.Html, new ContentType("text/html; charset=utf-8"));
        html.TransferEncoding = TransferEncoding.Base64;
        message.AlternateViews.Add(html);

        using var client = new SmtpClient(_options.Smtp.Host!, _options.Smtp.Port) { EnableSsl = _options.Smtp.Tls };
        if (_options.Smtp.User is { Length: > 0 } user)
            client.Credentials = new NetworkCredential(user, _options.Smtp.Password);
        await client.SendMailAsync(message, ct);
    }
}

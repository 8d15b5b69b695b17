using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>The mails that were written to the asking member, of all modules, newest first: those to the present address only, and never what stands in them.</summary>
/// <param name="Before">Where the last page ended, or null for the top.</param>
[ForMembers]
public sealed record ListMyMails(string? Before) : IQuery<MyMailList>;

/// <summary>A page of mails.</summary>
/// <param name="Address">The address they went to.</param>
/// <param name="Rows">The mails.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
public sealed record MyMailList(string Address, IReadOnlyList<MyMailRow> Rows, string? Next);

/// <summary>One mail as its reader sees it in a list.</summary>
/// <param name="Subject">The subject in the language it was written in.</param>
/// <param name="Culture">That language: <c>zh-TW</c> or <c>en</c>.</param>
/// <param name="At">When it was sent, or written where it has not been (UTC).</param>
/// <param name="State">Where it stands.</param>
public sealed record MyMailRow(string Subject, string Culture, DateTimeOffset At, MailState State);

internal sealed class ListMyMailsHandler(MailReader reader, ModuleCatalog catalog, IMailRenderer renderer, ICurrentUser user)
    : IQueryHandler<ListMyMails, MyMailList>
{
    private const int PageSize = 20;

    public async Task<Result<MyMailList>> Handle(ListMyMails request, CancellationToken cancellationToken)
    {
        var address = user.Email ?? "";
        var (rows, next) = await reader.NewestTo(user.Id, address, Position.Parse(request.Before), PageSize, cancellationToken);
        return new MyMailList(address, [.. rows.Select(r => Row(r.Module, r.Mail))], next?.ToString());
    }

    private MyMailRow Row(string module, QueuedMail mail)
    {
        var draft = mail.Draft;
        return new MyMailRow(renderer.Subject(draft, catalog.BySchema(module).Texts), draft.Culture, mail.SentAt ?? mail.CreatedAt, mail.State);
    }
}

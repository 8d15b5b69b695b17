using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Trail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>One mail as its reader sees it, but for the link, which may be a key to the account.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Id">The mail.</param>
[ForStaff(Permissions.System)]
public sealed record GetMail(string Module, Guid Id) : IQuery<MailDetail>;

/// <summary>Whether a mail can be sent again.</summary>
public enum Resending
{
    /// <summary>It was given up: it can.</summary>
    Failed,

    /// <summary>It was sent and had no link: a new copy can go out.</summary>
    Copy,

    /// <summary>Its reader has switched such mails off: it cannot.</summary>
    Unwanted,

    /// <summary>It is waiting to be sent anyway.</summary>
    StillWaiting,

    /// <summary>It was sent with a link, which is removed once sent: it cannot.</summary>
    LinkRemoved,
}

/// <summary>One mail.</summary>
/// <param name="Row">As it stands in the list.</param>
/// <param name="ToName">The reader's name.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The body, without the link.</param>
/// <param name="HasLink">Whether it carries or carried a link.</param>
/// <param name="Error">Why sending failed last.</param>
/// <param name="Resending">Whether it can be sent again.</param>
/// <param name="History">What staff did to it.</param>
public sealed record MailDetail(
    MailRow Row,
    string ToName,
    string Subject,
    string Text,
    bool HasLink,
    string? Error,
    Resending Resending,
    IReadOnlyList<AuditRow> History
);

internal sealed class GetMailHandler(ModuleStores stores, ModuleCatalog catalog, IMailRenderer renderer) : IQueryHandler<GetMail, MailDetail>
{
    public async Task<Result<MailDetail>> Handle(GetMail request, CancellationToken cancellationToken)
    {
        if (
            stores.Find(request.Module) is not { } db
            || await db.Mails.AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } mail
        )
            return MailQueue.Gone;
        var draft = mail.Draft;
        var shown = await renderer.Render(
            mail.Id,
            draft with
            {
                ButtonPath = null,
            },
            catalog.BySchema(request.Module).Texts,
            noMorePath: null,
            cancellationToken
        );
        var history = await db.Audit.Where(a => a.SubjectId == mail.Id).OrderBy(a => a.At).ToListAsync(cancellationToken);
        return new MailDetail(
            new MailRow(db.Schema, mail.Id, mail.Kind, mail.To, mail.CreatedAt, mail.DueAt, mail.SentAt, mail.State, mail.Failures),
            draft.ToName,
            shown.Subject,
            shown.Text,
            draft.ButtonText is not null,
            mail.Error,
            MailQueue.Of(mail),
            [.. history.Select(a => AuditRow.Of(db.Schema, a))]
        );
    }
}

using EcoSphere.Kernel;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>Mails of all modules, newest first.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Before">Where the last page ended, or null for the top.</param>
[ForStaff(Permissions.System)]
public sealed record ListMails(MailFilter Filter, string? Before) : IQuery<MailList>;

/// <summary>A page of mails.</summary>
/// <param name="Rows">The mails.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Waiting">How many of them wait, whatever state was asked for.</param>
/// <param name="Failed">How many were given up.</param>
public sealed record MailList(IReadOnlyList<MailRow> Rows, string? Next, int Waiting, int Failed);

internal sealed class ListMailsHandler(MailReader reader) : IQueryHandler<ListMails, MailList>
{
    private const int PageSize = 50;

    public async Task<Result<MailList>> Handle(ListMails request, CancellationToken cancellationToken)
    {
        var (rows, next) = await reader.Newest(request.Filter, Position.Parse(request.Before), PageSize, cancellationToken);
        var (waiting, failed) = await reader.Counts(request.Filter, cancellationToken);
        return new MailList(rows, next?.ToString(), waiting, failed);
    }
}

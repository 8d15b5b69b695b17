using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>Events in outboxes and inboxes, newest first.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Before">Where the last page ended, or null for the top.</param>
[ForStaff(Permissions.System)]
public sealed record ListMessages(MessageFilter Filter, string? Before) : IQuery<MessageList>;

/// <summary>A page of events.</summary>
/// <param name="Rows">The events.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Waiting">How many of them wait, whatever state was asked for.</param>
/// <param name="Dead">How many were given up.</param>
public sealed record MessageList(IReadOnlyList<MessageRow> Rows, string? Next, int Waiting, int Dead);

internal sealed class ListMessagesHandler(MessageReader reader) : IQueryHandler<ListMessages, MessageList>
{
    private const int PageSize = 50;

    public async Task<Result<MessageList>> Handle(ListMessages request, CancellationToken cancellationToken)
    {
        var (rows, next) = await reader.Newest(request.Filter, request.Before, PageSize, cancellationToken);
        var (waiting, dead) = await reader.Counts(request.Filter, cancellationToken);
        return new MessageList(rows, next, waiting, dead);
    }
}

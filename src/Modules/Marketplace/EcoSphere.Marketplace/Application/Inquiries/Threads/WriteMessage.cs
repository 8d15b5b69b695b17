using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>
/// Writes to the other side (F08). A second click, or the same form sent again from another tab, writes nothing: the writer's very words
/// stand after the line that the form was opened with.
/// </summary>
/// <param name="Side">Who writes.</param>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="Text">The message.</param>
/// <param name="FileIds">Uploads of the writer.</param>
/// <param name="SeenLine">The last line that the writer had before the eyes.</param>
/// <param name="SeenUntil">What the thread's last moment was then; whoever answers has read as far as that.</param>
[ForMembers]
internal sealed record WriteMessage(Side Side, Guid InquiryId, string? Text, IReadOnlyList<Guid> FileIds, long SeenLine, DateTimeOffset SeenUntil) : ICommand;

internal sealed class WriteMessageHandler(IMarketplaceDb db, MarketplaceAccess access, InquiryNotices notices, TimeProvider clock)
    : ICommandHandler<WriteMessage>
{
    public async Task<Result> Handle(WriteMessage request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(request.Side, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        if (await IsThereAlready(request, by, cancellationToken))
            return Result.Success();
        if (inquiry.State == InquiryState.Closed)
            return InquiryErrors.Closed;
        var files = await db.Attach(request.FileIds, by.Id, inquiry.Id, cancellationToken);
        if (files.Error is { } gone)
            return gone;
        var now = clock.GetUtcNow();
        inquiry.Read(by, request.SeenUntil, now);
        var hasSeenAll = request.SeenUntil >= inquiry.LastMessageAt;
        var before = UnreadMarks.Of(inquiry);
        var written = inquiry.Write(by, request.Text, files.Value, now);
        if (written.IsFailure)
            return written;
        // one's own words are no news
        await db.KeepRead(inquiry, by, hasSeenAll ? now : request.SeenUntil, now, cancellationToken);
        await notices.Tell(inquiry, before, cancellationToken);
        return written;
    }

    private async Task<bool> IsThereAlready(WriteMessage request, Actor by, CancellationToken ct) =>
        TextInput.Paragraphs(request.Text) is { } words
        && await db.InquiryMessages.AnyAsync(
            m =>
                m.InquiryId == request.InquiryId
                && m.Id > request.SeenLine
                && m.AuthorId == by.Id
                && m.Side == by.Side
                && m.Kind == MessageKind.Message
                && m.Text == words,
            ct
        );
}

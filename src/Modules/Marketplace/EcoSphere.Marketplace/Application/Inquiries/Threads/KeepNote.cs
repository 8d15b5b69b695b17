using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>Keeps a note in the thread that only staff ever sees. The same form sent twice keeps one.</summary>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="Text">The note.</param>
/// <param name="SeenLine">The last line that the writer had before the eyes.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record KeepNote(Guid InquiryId, string? Text, long SeenLine) : ICommand;

internal sealed class KeepNoteHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<KeepNote>
{
    public async Task<Result> Handle(KeepNote request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(Side.Staff, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (inquiry, by) = found.Value;
        var isThere =
            TextInput.Paragraphs(request.Text) is { } words
            && await db.InquiryMessages.AnyAsync(
                m => m.InquiryId == inquiry.Id && m.Id > request.SeenLine && m.AuthorId == by.Id && m.Kind == MessageKind.Note && m.Text == words,
                cancellationToken
            );
        return isThere ? Result.Success() : inquiry.Note(by, request.Text, clock.GetUtcNow());
    }
}

using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>Who has read an inquiry, for administrators; who read last comes first.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record GetInquiryReaders(Guid InquiryId) : IQuery<IReadOnlyList<ReaderLine>>;

/// <param name="Side">On which side.</param>
/// <param name="Name">Who, or an empty name where it has been erased.</param>
/// <param name="ReadAt">When last.</param>
internal sealed record ReaderLine(Side Side, string Name, DateTimeOffset ReadAt);

internal sealed class GetInquiryReadersHandler(IMarketplaceDb db) : IQueryHandler<GetInquiryReaders, IReadOnlyList<ReaderLine>>
{
    private const int Most = 50;

    public async Task<Result<IReadOnlyList<ReaderLine>>> Handle(GetInquiryReaders request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<ReaderLine>>.Of(
            await (
                from reader in db.InquiryReaders.AsNoTracking().Where(r => r.InquiryId == request.InquiryId)
                from member in db.KnownMembers.Where(m => m.Id == reader.MemberId).DefaultIfEmpty()
                orderby reader.ReadAt descending
                select new ReaderLine(reader.Side, member.Name ?? "", reader.ReadAt)
            )
                .Take(Most)
                .ToListAsync(cancellationToken)
        );
}

using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Takes the filtered list out of the platform, and leaves a line in the audit trail.</summary>
/// <param name="Filter">The filter as in the list's address, for that line.</param>
[ForStaff(Permissions.Identity)]
internal sealed record ExportMembers(string? Keyword, MemberState? State, string Filter) : ICommand<IAsyncEnumerable<ExportedMember>>;

internal sealed record ExportedMember(
    string Name,
    string Email,
    string? Phone,
    MemberState State,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ActivatedAt,
    string? Company
);

internal sealed class ExportMembersHandler(IIdentityDb db) : ICommandHandler<ExportMembers, IAsyncEnumerable<ExportedMember>>
{
    public async Task<Result<IAsyncEnumerable<ExportedMember>>> Handle(ExportMembers request, CancellationToken cancellationToken)
    {
        var members = db.Members.AsNoTracking().Matching(request.Keyword).In(request.State);
        var filter = request.Filter.Length > 400 ? request.Filter[..400] : request.Filter;
        db.Record("MemberExport", Guid.Empty, (nameof(request.Filter), filter), ("Count", await members.CountAsync(cancellationToken)));
        return Result<IAsyncEnumerable<ExportedMember>>.Of(
            members
                .OrderBy(m => m.RegisteredAt)
                .Select(m => new ExportedMember(
                    m.Name,
                    m.Email,
                    m.Phone,
                    m.State,
                    m.RegisteredAt,
                    m.ActivatedAt,
                    (from p in db.CompanyPlaces join c in db.Companies on p.CompanyId equals c.Id where p.MemberId == m.Id select c.Name).FirstOrDefault()
                ))
                .AsAsyncEnumerable()
        );
    }
}

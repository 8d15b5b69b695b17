using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Takes the filtered log out of the platform, and leaves a line in the audit trail.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="Address">The filter as in the list's address, for that line.</param>
[ForStaff(Permissions.Identity)]
internal sealed record ExportSignOns(SignOnFilter Filter, string Address) : ICommand<IAsyncEnumerable<SignOnRow>>;

internal sealed class ExportSignOnsHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<ExportSignOns, IAsyncEnumerable<SignOnRow>>
{
    public async Task<Result<IAsyncEnumerable<SignOnRow>>> Handle(ExportSignOns request, CancellationToken cancellationToken)
    {
        var lines = request.Filter.Apply(db, clock.GetUtcNow());
        var filter = request.Address.Length > 400 ? request.Address[..400] : request.Address;
        db.Record("SignOnExport", Guid.Empty, (nameof(request.Filter), filter), ("Count", await lines.CountAsync(cancellationToken)));
        return Result<IAsyncEnumerable<SignOnRow>>.Of(lines.OrderBy(s => s.At).WithNames(db).AsAsyncEnumerable());
    }
}

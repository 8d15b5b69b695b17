using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;

namespace EcoSphere.Platform.Operations.Access;

/// <summary>Writes into the audit trail that somebody took the permission matrix along.</summary>
/// <param name="Keyword">What was looked for, or null.</param>
/// <param name="Module">The module, or null for all.</param>
/// <param name="Kind">The kind of action, or null for all.</param>
/// <param name="Role">The role, or null for all.</param>
/// <param name="Rows">How many lines the file has.</param>
[ForStaff(Permissions.System)]
public sealed record NotePermissionExport(string? Keyword, string? Module, string? Kind, string? Role, int Rows) : ICommand;

internal sealed class NotePermissionExportHandler(SystemDb db) : ICommandHandler<NotePermissionExport>
{
    public Task<Result> Handle(NotePermissionExport request, CancellationToken cancellationToken)
    {
        db.Record(
            "PermissionMatrix",
            Guid.Empty,
            (nameof(request.Keyword), request.Keyword),
            (nameof(request.Module), request.Module),
            (nameof(request.Kind), request.Kind),
            (nameof(request.Role), request.Role),
            (nameof(request.Rows), request.Rows)
        );
        return Task.FromResult(Result.Success());
    }
}

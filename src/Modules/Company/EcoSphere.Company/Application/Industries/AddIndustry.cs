using EcoSphere.Company.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Industries;

/// <summary>Staff adds an industry to those that forms offer.</summary>
[ForStaff(Permissions.Company)]
internal sealed record AddIndustry(string? Code, string? NameZh, string? NameEn) : ICommand;

internal sealed class AddIndustryHandler(ICompanyDb db) : ICommandHandler<AddIndustry>
{
    public async Task<Result> Handle(AddIndustry request, CancellationToken cancellationToken)
    {
        var added = Industry.Add(request.Code, request.NameZh, request.NameEn);
        if (added.Error is { } wrong)
            return wrong;
        var code = added.Value.Code;
        if (await db.Industries.AnyAsync(i => i.Code == code, cancellationToken))
            return Error.Of([IndustryErrors.CodeTaken]);
        db.Industries.Add(added.Value);
        return Result.Success();
    }
}

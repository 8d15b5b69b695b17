using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Calendar;

/// <summary>Adds a day on which offices are closed.</summary>
/// <param name="Day">The day in Taiwan.</param>
/// <param name="NameZh">Its Chinese name.</param>
/// <param name="NameEn">Its English name.</param>
[ForStaff(Permissions.System)]
public sealed record AddHoliday(DateOnly? Day, string? NameZh, string? NameEn) : ICommand;

internal sealed class AddHolidayHandler(SystemDb db) : ICommandHandler<AddHoliday>
{
    public async Task<Result> Handle(AddHoliday request, CancellationToken cancellationToken)
    {
        var added = Holiday.Add(request.Day, request.NameZh, request.NameEn);
        if (added.Error is { } wrong)
            return wrong;
        if (await db.Holidays.AnyAsync(h => h.Day == request.Day, cancellationToken))
            return Error.Of([HolidayErrors.Taken]);
        db.Holidays.Add(added.Value);
        return Result.Success();
    }
}

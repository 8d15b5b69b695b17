using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Calendar;

/// <summary>Makes a holiday an ordinary day again. Removing it twice removes it once.</summary>
/// <param name="Day">The day.</param>
[ForStaff(Permissions.System)]
public sealed record RemoveHoliday(DateOnly Day) : ICommand;

internal sealed class RemoveHolidayHandler(SystemDb db) : ICommandHandler<RemoveHoliday>
{
    public async Task<Result> Handle(RemoveHoliday request, CancellationToken cancellationToken)
    {
        if (await db.Holidays.SingleOrDefaultAsync(h => h.Day == request.Day, cancellationToken) is { } holiday)
            db.Holidays.Remove(holiday);
        return Result.Success();
    }
}

using EcoSphere.Identity.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Numbers requests by the calendar year in Taipei.</summary>
internal static class PrivacyNumbers
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");

    /// <summary>This year's numbers. To be read before looking for a pending request: of two made at once the second collides here, runs again and finds the first.</summary>
    public static async Task<PrivacyNumberSeries> PrivacyNumbersAt(this IIdentityDb db, DateTimeOffset now, CancellationToken ct)
    {
        var year = TimeZoneInfo.ConvertTime(now, Taipei).Year;
        if (await db.PrivacyNumbers.SingleOrDefaultAsync(n => n.Year == year, ct) is not { } series)
            db.PrivacyNumbers.Add(series = new PrivacyNumberSeries(year));
        return series;
    }

    /// <summary>The member's request of this kind that is still under way, so that sending twice makes one.</summary>
    public static Task<PrivacyRequest?> PendingRequest(this IIdentityDb db, Guid memberId, PrivacyKind kind, CancellationToken ct) =>
        db.PrivacyRequests.FirstOrDefaultAsync(
            r => r.MemberId == memberId && r.Kind == kind && (r.State == PrivacyState.Open || r.State == PrivacyState.Held),
            ct
        );
}

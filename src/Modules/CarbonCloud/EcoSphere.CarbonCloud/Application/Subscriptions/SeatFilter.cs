using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>How the list of seats is narrowed.</summary>
/// <param name="Keyword">A part of a member's name or address, of the company's name or of its tax id.</param>
internal sealed record SeatFilter(string? Keyword)
{
    public IQueryable<SeatRow> Found(ICarbonCloudDb db, DateTimeOffset now)
    {
        var found = SeatRows.Of(db, now);
        if (TextInput.Line(Keyword) is not { } typed)
            return found;
        var (text, code) = (Platform.Lists.Keyword.Anywhere(typed)!, Platform.Lists.Keyword.Anywhere(TextInput.Code(typed) ?? typed)!);
        return found.Where(r =>
            EF.Functions.Like(r.Name, text, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(r.Email, text, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(r.Company, text, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(r.TaxId, code, Platform.Lists.Keyword.Escape)
        );
    }

    public static IOrderedQueryable<SeatRow> Sorted(IQueryable<SeatRow> found) => found.OrderBy(r => r.Company).ThenBy(r => r.Name).ThenBy(r => r.MemberId);
}

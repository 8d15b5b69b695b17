using EcoSphere.Identity.Domain.Connect;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Which lines of the sign-on log.</summary>
/// <param name="Keyword">A part of the person's name or address, or of the company's name; or null.</param>
/// <param name="Outcome">How it went, or null.</param>
/// <param name="ClientId">Where to, or null.</param>
/// <param name="Days">Of how many days up to now, or null.</param>
internal sealed record SignOnFilter(string? Keyword, SignOnOutcome? Outcome, string? ClientId, int? Days)
{
    /// <summary>The further back, the more lines; the number of years a log is kept at most keeps the date in range.</summary>
    private const int MostDays = 3650;

    public IQueryable<SignOn> Apply(IIdentityDb db, DateTimeOffset now)
    {
        var lines = db.SignOns.AsNoTracking();
        if (Platform.Lists.Keyword.Anywhere(Keyword) is { } pattern)
            lines = lines.Where(s =>
                db.Members.Any(m =>
                    m.Id == s.MemberId
                    && (EF.Functions.Like(m.Name, pattern, Platform.Lists.Keyword.Escape) || EF.Functions.Like(m.Email, pattern, Platform.Lists.Keyword.Escape))
                ) || db.Companies.Any(c => c.Id == s.CompanyId && EF.Functions.Like(c.Name, pattern, Platform.Lists.Keyword.Escape))
            );
        if (Outcome is { } outcome)
            lines = lines.Where(s => s.Outcome == outcome);
        if (ClientId is { } client)
            lines = lines.Where(s => s.ClientId == client);
        if (Days is > 0 and <= MostDays)
        {
            var since = now.AddDays(-Days.Value);
            lines = lines.Where(s => s.At >= since);
        }

        return lines;
    }
}

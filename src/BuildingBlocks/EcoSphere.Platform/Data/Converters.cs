using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcoSphere.Platform.Data;

/// <summary>Keeps an instant as UTC ticks, so that it sorts and compares on SQLite.</summary>
public sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));

/// <summary>Keeps a calendar date on SQL Server, whose EF Core 6 provider does not know the type.</summary>
public sealed class DateOnlyAsDateTime() : ValueConverter<DateOnly, DateTime>(d => d.ToDateTime(TimeOnly.MinValue), d => DateOnly.FromDateTime(d));

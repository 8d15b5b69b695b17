using System.Linq.Expressions;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>By when the side has to act whose turn it is.</summary>
internal sealed class CaseDeadlines(WorkingDays days, ConsultingOptions options)
{
    /// <summary>The last day in time, or null when it is nobody's turn. A draft has none: it is the firm's own matter.</summary>
    public DateOnly? DayFor(CaseState state, DateTimeOffset dueFrom) =>
        state != CaseState.Draft && CaseMoves.TurnOf(state) is { } turn ? days.DueDay(dueFrom, DaysOf(turn)) : null;

    public bool IsLate(CaseState state, DateTimeOffset dueFrom, DateTimeOffset now) => DayFor(state, dueFrom) is { } day && TaipeiTime.DayOf(now) > day;

    /// <summary>What is late now; the same as <see cref="IsLate"/> for the database.</summary>
    public Expression<Func<DiagnosisCase, bool>> Late(DateTimeOffset now)
    {
        var (firm, consultant, staff) = (Before(Side.Firm, now), Before(Side.Consultant, now), Before(Side.Staff, now));
        return c =>
            c.State != CaseState.Draft
            && (
                (c.Turn == Side.Firm && c.DueFrom < firm)
                || (c.Turn == Side.Consultant && c.DueFrom < consultant)
                || (c.Turn == Side.Staff && c.DueFrom < staff)
            );
    }

    private DateTimeOffset Before(Side turn, DateTimeOffset now) => days.OverdueBefore(now, DaysOf(turn));

    private int DaysOf(Side turn) =>
        turn switch
        {
            Side.Staff => options.StaffDays,
            Side.Consultant => options.ConsultantDays,
            _ => options.FirmDays,
        };
}

using System.Linq.Expressions;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>Which lines of a thread a side sees: notes are never the firm's to read.</summary>
internal static class ThreadSight
{
    public static Expression<Func<CaseMessage, bool>> Of(Side side) => side == Side.Firm ? m => m.Kind != MessageKind.Note : m => true;
}

using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>Knows a form that repeats itself.</summary>
internal static class WrittenLines
{
    /// <summary>Whether the writer's very words stand after the line that the form was opened with.</summary>
    public static async Task<bool> IsWritten(
        this ICoachingDb db,
        Guid applicationId,
        Actor by,
        MessageKind kind,
        string? text,
        int seenLine,
        CancellationToken ct
    ) =>
        TextInput.Paragraphs(text) is { } words
        && await db.CaseMessages.AnyAsync(
            m => m.ApplicationId == applicationId && m.Number > seenLine && m.AuthorId == by.Id && m.Side == by.Side && m.Kind == kind && m.Text == words,
            ct
        );
}

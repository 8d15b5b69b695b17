using System.Text.Encodings.Web;
using System.Text.Json;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Privacy;

/// <summary>
/// The form in which modules answer a request for a copy of personal data (Personal Data Protection Act, art. 3 and 10), and the parts that
/// every module has. Labels are English sentences, those of the pages that show the data; each has its text.
/// </summary>
public static class CopyPart
{
    // the person reads it; it never stands in a page
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Labels with their values, in this order.</summary>
    /// <param name="values">The labels, each once, with what they stand for.</param>
    public static Dictionary<string, object?> Of(params IEnumerable<(string Label, object? Value)> values) =>
        values.ToDictionary(v => v.Label, v => v.Value, StringComparer.Ordinal);

    /// <summary>A module's whole answer.</summary>
    /// <param name="parts">The parts, in this order.</param>
    public static string ToJson(params IEnumerable<(string Label, object? Value)> parts) => JsonSerializer.Serialize(Of(parts), Json);

    /// <summary>The files that a person has given to a module.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="memberId">The person.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<(string Label, object? Value)> FilesOf(this IModuleDb db, Guid memberId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var files = await db
            .Files.AsNoTracking()
            .Where(f => f.UploadedBy == memberId)
            .OrderBy(f => f.UploadedAt)
            .Select(f => new
            {
                f.FileName,
                f.ContentType,
                f.Length,
                f.UploadedAt,
            })
            .ToListAsync(ct);
        return (
            "Files you uploaded",
            files.Select(f => Of(("File name", f.FileName), ("File type", f.ContentType), ("Size in bytes", f.Length), ("Uploaded", f.UploadedAt)))
        );
    }

    /// <summary>The same files, to be handed over with the copy: whoever gave a file learns nothing from it that was not known already.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="memberId">The person.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<List<StoredFile>> FilesGivenBy(this IModuleDb db, Guid memberId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Files.AsNoTracking().Where(f => f.UploadedBy == memberId).OrderBy(f => f.UploadedAt).ToListAsync(ct);
    }

    /// <summary>What a person has done in a module, as its audit trail has it.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="memberId">The person.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<(string Label, object? Value)> ActionsOf(this IModuleDb db, Guid memberId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var actions = await db
            .Audit.Where(a => a.ActorId == memberId)
            .OrderBy(a => a.At)
            .Select(a => new
            {
                a.At,
                a.Action,
                a.SubjectType,
                a.IpAddress,
            })
            .ToListAsync(ct);
        return (
            "What you did",
            actions.Select(a => Of(("When", a.At), ("Action", a.Action), ("Kind of record", a.SubjectType), ("Network address", a.IpAddress)))
        );
    }
}

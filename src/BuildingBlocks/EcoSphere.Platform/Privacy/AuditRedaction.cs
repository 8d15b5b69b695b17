using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EcoSphere.Platform.Audit;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EcoSphere.Platform.Privacy;

/// <summary>
/// Takes a person's values out of lines of the audit trail. That something changed, when, and the ids it leads to stay; an id of
/// somebody erased names nobody.
/// </summary>
internal sealed class AuditRedaction(PersonTraces person)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<Guid> _records = [person.MemberId, .. person.Records];
    private readonly HashSet<Guid> _parts = [];

    /// <summary>The records that were about this person alone.</summary>
    public IReadOnlyCollection<Guid> Records => _records;

    /// <summary>The parts of other records that are about this person, as far as <see cref="Learn"/> has seen.</summary>
    public IReadOnlyCollection<Guid> Parts => _parts;

    /// <summary>A part of a record in which the person's address stands is about this person, in every other line as well.</summary>
    public void Learn(AuditEntry line)
    {
        foreach (var (name, pair) in Parse(line.Changes))
            if (PartOf(name) is { } part && Names(pair))
                _parts.Add(part);
    }

    /// <summary>Takes the person out of one line, be it stored or about to be.</summary>
    public void Redact(EntityEntry<AuditEntry> line)
    {
        var (entry, isAboutPerson) = (line.Entity, _records.Contains(line.Entity.SubjectId));
        Learn(entry);
        var changes = Parse(entry.Changes);
        foreach (var (name, pair) in changes)
            if (isAboutPerson || (PartOf(name) is { } part ? _parts.Contains(part) : Names(pair)))
                Hide(pair!.AsArray());
        Set(line, nameof(AuditEntry.Changes), changes.ToJsonString(Json));
        if (isAboutPerson)
            Set(line, nameof(AuditEntry.Reason), null);
        if (entry.ActorId != person.MemberId)
            return;
        Set(line, nameof(AuditEntry.ActorName), "");
        Set(line, nameof(AuditEntry.IpAddress), null);
    }

    private static JsonObject Parse(string changes) => JsonNode.Parse(changes)!.AsObject();

    private static void Set(EntityEntry<AuditEntry> line, string name, string? value) => line.Property(name).CurrentValue = value;

    /// <summary>The id in <c>Contact:4f….Name</c>, or null for a value of the record itself.</summary>
    private static Guid? PartOf(string name)
    {
        var (colon, dot) = (name.IndexOf(':', StringComparison.Ordinal), name.IndexOf('.', StringComparison.Ordinal));
        return colon > 0 && dot > colon && Guid.TryParseExact(name.AsSpan(colon + 1, dot - colon - 1), "N", out var id) ? id : null;
    }

    private static void Hide(JsonArray pair)
    {
        for (var i = 0; i < pair.Count; i++)
            if (Text(pair[i]) is { } text && text is not ("+" or "-") && !Guid.TryParse(text, out _))
                pair[i] = "•";
    }

    private static string? Text(JsonNode? value) => value is JsonValue known && known.TryGetValue<string>(out var text) ? text : null;

    private bool Names(JsonNode? pair) => pair!.AsArray().Any(v => Text(v) is { } text && person.IsNamedIn(text));
}

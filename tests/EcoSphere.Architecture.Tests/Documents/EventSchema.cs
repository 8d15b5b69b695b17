using System.Text.Encodings.Web;
using System.Text.Json;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>
/// The shape in which events are stored and sent, by their stable names: the version, and each field with its type. Parts of a field stand
/// below it, such as <c>Contacts.Name</c>, and so do the values of an enum.
/// </summary>
internal sealed class EventSchema : SortedDictionary<string, EventSchema.Shape>
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private EventSchema()
        : base(StringComparer.Ordinal) { }

    public static EventSchema Of(IEnumerable<EventFact> events)
    {
        var schema = new EventSchema();
        foreach (var fact in events)
            schema[fact.Name] = new(fact.Version, Fields(fact.Type));
        return schema;
    }

    public static EventSchema Parse(string json)
    {
        var schema = new EventSchema();
        foreach (var (name, shape) in JsonSerializer.Deserialize<Dictionary<string, Shape>>(json)!)
            schema[name] = shape;
        return schema;
    }

    /// <summary>What whoever holds messages of the old shape, or listens to them, could not take any more.</summary>
    public IEnumerable<string> BreaksSince(EventSchema before)
    {
        foreach (var (name, old) in before)
        {
            if (!TryGetValue(name, out var now))
            {
                yield return $"{name} is gone";
                continue;
            }

            foreach (var (field, type) in old.Fields)
                if (!now.Fields.TryGetValue(field, out var present))
                    yield return $"{name}: {field} is gone";
                else if (present != type)
                    yield return $"{name}: {field} was {type} and is {present}";
            if (now.Version < old.Version)
                yield return $"{name}: version {old.Version} has become {now.Version}";
            if (now.Version == old.Version && now.Fields.Keys.Except(old.Fields.Keys, StringComparer.Ordinal).ToList() is { Count: > 0 } added)
                yield return $"{name}: {string.Join(", ", added)} came, and the version is still {old.Version}";
        }
    }

    public override string ToString() => JsonSerializer.Serialize(this, Layout).ReplaceLineEndings("\n") + "\n";

    private static SortedDictionary<string, string> Fields(Type record)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in EventFact.FieldsOf(record))
        {
            var type = FieldType.Of(property);
            fields[property.Name] = type.Text;
            if (type.Part is { IsEnum: true })
                foreach (var value in Enum.GetNames(type.Part))
                    fields[$"{property.Name}.{value}"] = "value";
            else if (type.Part is not null)
                foreach (var (name, part) in Fields(type.Part))
                    fields[$"{property.Name}.{name}"] = part;
        }

        return fields;
    }

    /// <summary>One event.</summary>
    internal sealed record Shape(int Version, SortedDictionary<string, string> Fields);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcoSphere.Platform.Data;

/// <summary>Keeps short lists that belong to one record in one column of it.</summary>
public static class StoredLists
{
    /// <summary>Enough for the longest list that the domain lets pass.</summary>
    private const int JsonLength = 20_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Codes with commas between them.</summary>
    /// <param name="property">The list; none of its codes holds a comma.</param>
    /// <param name="length">The length of the column, commas included.</param>
    public static PropertyBuilder<IReadOnlyList<string>> AsCodes(this PropertyBuilder<IReadOnlyList<string>> property, int length)
    {
        property.HasConversion(
            new ValueConverter<IReadOnlyList<string>, string>(list => string.Join(',', list), text => text.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            Comparer<string>()
        );
        return property.HasMaxLength(length);
    }

    /// <summary>Records as JSON.</summary>
    /// <typeparam name="T">The record; enumerations are kept by name.</typeparam>
    /// <param name="property">The list; it is replaced, never changed.</param>
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(
            new ValueConverter<IReadOnlyList<T>, string>(
                list => JsonSerializer.Serialize(list, Json),
                text => JsonSerializer.Deserialize<List<T>>(text, Json) ?? new List<T>()
            ),
            Comparer<T>()
        );
        return property.HasMaxLength(JsonLength);
    }

    private static ValueComparer<IReadOnlyList<T>> Comparer<T>() =>
        new(
            (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
            list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
            // lists are replaced, never changed
            list => list
        );
}

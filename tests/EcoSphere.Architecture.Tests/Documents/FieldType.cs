using System.Reflection;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>The type of an event's field, in the words of its source: <c>string?</c>, <c>CompanyContact[]</c>.</summary>
/// <param name="Text">The words.</param>
/// <param name="Part">The record or enum of the contracts behind it, or null for a plain value.</param>
internal sealed record FieldType(string Text, Type? Part)
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    public static FieldType Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    private static FieldType Of(NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(info.Type) is { } value)
            return Plain(value) with { Text = Plain(value).Text + "?" };
        if (info.Type.IsGenericType)
        {
            var item = Of(info.GenericTypeArguments[0]);
            return item with { Text = item.Text + "[]" };
        }

        var plain = Plain(info.Type);
        return !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? plain with { Text = plain.Text + "?" } : plain;
    }

    private static FieldType Plain(Type type) =>
        Words.TryGetValue(type, out var word) ? new(word, null) : new(type.Name, type.Assembly == typeof(object).Assembly ? null : type);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Platform.Operations.Development;

/// <summary>Fills in an event with values that its type allows, as a start for typing.</summary>
internal static class SampleJson
{
    private static readonly Guid Company = new("01930000-0000-7000-9000-000000000001");
    private static readonly JsonSerializerOptions Indented = new(EventJson.Options) { WriteIndented = true };

    public static string Of(Type type, DateTimeOffset now) => Node(type, "", now)!.ToJsonString(Indented);

    private static JsonNode? Node(Type type, string name, DateTimeOffset now)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
            return null;
        if (type == typeof(string))
            return Text(name);
        if (type == typeof(Guid))
            return Id(name).ToString();
        if (type == typeof(bool))
            return true;
        if (type == typeof(DateTimeOffset))
            return JsonValue.Create(now.AddMonths(6));
        if (type == typeof(DateOnly))
            return JsonValue.Create(DateOnly.FromDateTime(now.UtcDateTime));
        if (type.IsEnum)
            return Enum.GetNames(type)[0];
        if (type.IsPrimitive || type == typeof(decimal))
            return JsonValue.Create(1);
        if (type.IsGenericType)
            return new JsonArray(Node(type.GetGenericArguments()[^1], "", now));

        var record = new JsonObject();
        foreach (var parameter in type.GetConstructors()[0].GetParameters())
            record[JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!)] = Node(parameter.ParameterType, parameter.Name!, now);
        return record;
    }

    private static Guid Id(string name) =>
        name switch
        {
            "MemberId" or "ApplicantId" => DemoPersons.Chen.MemberId,
            "CompanyId" => Company,
            _ => Guid.CreateVersion7(),
        };

    private static string Text(string name) =>
        name switch
        {
            "Email" => DemoPersons.Chen.Email,
            "Name" => DemoPersons.Chen.Name,
            "CompanyName" => "綠源精密股份有限公司",
            "TaxId" => DemoPersons.UserCompanyTaxId,
            "IndustryCode" => "25",
            "Phone" => "02-23456789",
            "Language" => "zh-TW",
            "Service" => "carbon-cloud",
            "Module" => "company",
            "Data" => "{}",
            _ => name,
        };
}

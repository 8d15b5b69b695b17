using System.Text;
using EcoSphere.Architecture.Tests.Reading;
using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>What operators see of a running host by name: lines of the log, jobs, metrics and traces.</summary>
internal static class OperationsTables
{
    private static readonly string[] Levels = ["Trace", "Debug", "Information", "Warning", "Error", "Critical"];

    /// <summary>The category and event id of every line, as alerts name it: <c>EcoSphere.Platform.Jobs.JobRunner 1</c>.</summary>
    public static IReadOnlySet<string> LogIds(House house) => Lines(house).Select(l => $"{l.Category} {l.Id}").ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines that the product itself writes.</summary>
    public static string Log(House house)
    {
        var table = new StringBuilder("| category | event id | level | message |\n| --- | --- | --- | --- |\n");
        foreach (var (category, id, level, message) in Lines(house))
            table.Append($"| `{category}` | {id} | {level} | {message} |\n");
        return table.ToString();
    }

    /// <summary>What the clock starts, and when (Quartz cron, Asia/Taipei).</summary>
    public static string Jobs(House house)
    {
        var table = new StringBuilder("| module | job | when | does |\n| --- | --- | --- | --- |\n");
        var jobs =
            from type in house.Types
            from mark in type.Definition.CustomAttributes
            where mark.AttributeType.Name == "ScheduleAttribute"
            orderby type.AssemblyName, type.Name
            select (type, Cron: (string)mark.ConstructorArguments[0].Value);
        foreach (var (type, cron) in jobs)
        {
            var module = type.AssemblyName == "EcoSphere.Platform" ? "System" : type.AssemblyName["EcoSphere.".Length..];
            var runtime = System.Reflection.Assembly.Load(type.AssemblyName).GetType(type.FullName)!;
            table.Append($"| {module} | `{type.Name}` | `{cron}` | {XmlDocs.OfType(runtime)} |\n");
        }

        return table.ToString();
    }

    /// <summary>The meters and sources that are sent on, and the instruments of the product's own.</summary>
    public static string Telemetry(House house)
    {
        var page = new StringBuilder();
        page.Append($"Sources of traces: {List(Texts(house, "AddSource"))}.\n\nMeters: {List(Texts(house, "AddMeter"))}.\n\n");
        page.Append("| instrument of the product | unit | counts |\n| --- | --- | --- |\n");
        var made =
            from type in house.Types
            from method in type.Methods
            where method.HasBody
            from call in method.Body.Instructions
            where
                call.Operand is MethodReference { DeclaringType.FullName: "System.Diagnostics.Metrics.Meter" } called
                && called.Name.StartsWith("Create", StringComparison.Ordinal)
            let texts = TextsBefore(call)
            orderby texts[0]
            select texts;
        foreach (var texts in made)
            page.Append($"| `{texts[0]}` | {texts[1]} | {texts[2]} |\n");
        return page.ToString();
    }

    private static IEnumerable<(string Category, int Id, string Level, string Message)> Lines(House house) =>
        from type in house.Types
        from method in type.Methods
        from mark in method.CustomAttributes
        where mark.AttributeType.Name == "LoggerMessageAttribute"
        let values = Values(mark)
        orderby type.FullName, values.Id
        select (type.FullName.Split('`')[0], values.Id, values.Level, values.Message);

    private static (int Id, string Level, string Message) Values(CustomAttribute mark) =>
        mark.ConstructorArguments is [var id, var level, var message]
            ? ((int)id.Value, Levels[(int)level.Value], (string)message.Value)
            : ((int)Named(mark, "EventId"), Levels[(int)Named(mark, "Level")], (string)Named(mark, "Message"));

    private static object Named(CustomAttribute mark, string name) => mark.Properties.Single(p => p.Name == name).Argument.Value;

    /// <summary>The arrays of texts that a call of this name is given.</summary>
    private static IEnumerable<string> Texts(House house, string call) =>
        house
            .Named("EcoSphere.UiKit")
            .Types.SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Where(i => i.Operand is MethodReference called && called.Name == call)
            .SelectMany(TextsBefore);

    /// <summary>The literal texts right before a call, up to the call before it.</summary>
    private static IReadOnlyList<string> TextsBefore(Mono.Cecil.Cil.Instruction call)
    {
        var texts = new List<string>();
        for (var i = call.Previous; i is not null && i.Operand is not MethodReference; i = i.Previous)
            if (i.Operand is string text)
                texts.Insert(0, text);
        return texts;
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));
}

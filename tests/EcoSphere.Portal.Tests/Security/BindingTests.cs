using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using EcoSphere.Kernel;
using EcoSphere.Testing.Hosts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>Pages bind what their form shows and nothing else, so that a request can set nothing that was not asked for.</summary>
public sealed partial class BindingTests(RealPortal portal) : IClassFixture<RealPortal>
{
    [Fact]
    public void What_is_bound_is_made_for_the_form_and_never_a_record_of_the_domain()
    {
        var wrong = new List<string>();
        foreach (var model in Models())
        foreach (var leaf in Bound(model))
            if (
                typeof(AggregateRoot).IsAssignableFrom(leaf.Owner)
                || typeof(Entity).IsAssignableFrom(leaf.Owner)
                || IsOfDomain(leaf.Type)
                || IsOfDomain(leaf.Owner)
            )
                wrong.Add($"{model.FullName}: {leaf.Path} is a {leaf.Type.Name} of {leaf.Owner.FullName}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_value_that_is_bound_stands_in_a_form_of_the_page()
    {
        var wrong = new List<string>();
        var checkedLeaves = 0;
        // one class may serve the forms of several pages: each of its values stands in one of them
        var sources = Models().SelectMany(m => Bound(m).Select(l => (l.Owner, Model: m))).Distinct().ToLookup(x => x.Owner, x => x.Model);
        foreach (var model in Models())
        foreach (var leaf in Bound(model))
        {
            checkedLeaves++;
            if (!sources[leaf.Owner].Any(m => Regex.IsMatch(Source(m), $@"\b{Regex.Escape(leaf.Name)}\b", RegexOptions.None, TimeSpan.FromSeconds(1))))
                wrong.Add($"{model.FullName}: {leaf.Path}");
        }

        wrong.ShouldBeEmpty();
        checkedLeaves.ShouldBeGreaterThan(150);
    }

    private IEnumerable<Type> Models() => portal.App.Routes().Where(r => r.IsPage()).Select(r => r.Model()).OfType<Type>().Distinct();

    /// <summary>The values that a form can set: those of the page itself, and those within the objects that it binds.</summary>
    private static IEnumerable<Leaf> Bound(Type model) =>
        model
            .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.FlattenHierarchy)
            // what stands in the address of a page, such as a filter or an id, is no field of its form
            .Where(p => p.GetCustomAttribute<BindPropertyAttribute>(inherit: true) is { SupportsGet: false })
            .SelectMany(p => Leaves(p.Name, p.Name, p.PropertyType, model, []));

    private static IEnumerable<Leaf> Leaves(string path, string name, Type type, Type owner, IReadOnlyList<Type> above)
    {
        var of = Nullable.GetUnderlyingType(type) ?? type;
        if (
            of.IsEnum
            || of.IsPrimitive
            || of.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !IsList(of)
            || typeof(IFormFile).IsAssignableFrom(of)
        )
            return [new Leaf(path, name, of, owner)];
        if (IsList(of))
        {
            var item = of.IsArray ? of.GetElementType()! : of.GetGenericArguments()[^1];
            return Leaves(path, name, item, owner, above);
        }

        return above.Contains(of)
            ? []
            : of.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(p => p.SetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
                .SelectMany(p => Leaves($"{path}.{p.Name}", p.Name, p.PropertyType, of, [.. above, of]));
    }

    private static bool IsList(Type type) => type.IsArray || (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type));

    private static bool IsOfDomain(Type type) => !type.IsEnum && type.Namespace?.Contains(".Domain", StringComparison.Ordinal) == true;

    /// <summary>The page and the partial views of its module, in which its form may stand.</summary>
    private static string Source(Type model) => Sources.GetOrAdd(model, Read);

    private static readonly ConcurrentDictionary<Type, string> Sources = new();

    private static string Read(Type model)
    {
        var root = Path.Combine(HostProcess.Root(), "src");
        var project = Directory
            .EnumerateDirectories(root, model.Assembly.GetName().Name!, SearchOption.AllDirectories)
            .First(d => !d.Contains("/obj/", StringComparison.Ordinal));
        var page = model.FullName![(model.Assembly.GetName().Name!.Length + 1)..^"Model".Length].Replace('.', Path.DirectorySeparatorChar);
        var folder = Path.GetDirectoryName(Path.Combine(project, page))!;
        var views = new List<string> { Path.Combine(project, page) + ".cshtml" };
        for (var at = folder; at.Length > project.Length; at = Path.GetDirectoryName(at)!)
            views.AddRange(Directory.EnumerateFiles(at, "_*.cshtml"));
        return string.Join('\n', views.Where(File.Exists).Select(File.ReadAllText));
    }

    private sealed record Leaf(string Path, string Name, Type Type, Type Owner);
}

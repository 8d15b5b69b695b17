using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>The endpoints that the host exposes, found in its routes.</summary>
internal static class Endpoints
{
    public static bool IsPage(this RouteEndpoint route) => route.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    public static bool IsForEverybody(this RouteEndpoint route) => route.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public static bool Accepts(this RouteEndpoint route, string method) =>
        route.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(method);

    /// <summary>The class of the page.</summary>
    public static Type? Model(this RouteEndpoint route) =>
        route.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.ModelTypeInfo
        // a page is compiled when it is first asked for; its class lies beside it
        ?? AppDomain
            .CurrentDomain.GetAssemblies()
            .Where(a => a.GetName().Name!.StartsWith("EcoSphere.", StringComparison.Ordinal))
            .Select(a =>
                a.GetType(a.GetName().Name + ".Pages" + route.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath.Replace('/', '.') + "Model")
            )
            .FirstOrDefault(t => t is not null);

    /// <summary>An address of the route that is well formed and leads to nothing that exists.</summary>
    public static string Sample(this RouteEndpoint route)
    {
        var parts = route.RoutePattern.PathSegments.Select(s =>
            string.Concat(
                s.Parts.Select(p =>
                    p switch
                    {
                        RoutePatternLiteralPart literal => literal.Content,
                        RoutePatternSeparatorPart separator => separator.Content,
                        RoutePatternParameterPart parameter => Value(parameter),
                        _ => "",
                    }
                )
            )
        );
        return "/" + string.Join('/', parts);
    }

    private static string Value(RoutePatternParameterPart parameter)
    {
        foreach (var policy in parameter.ParameterPolicies.Select(p => p.Content ?? ""))
        {
            if (policy == "guid")
                return new Guid("01930000-0000-7000-8000-00000000dead").ToString();
            if (policy is "int" or "long")
                return 999_999.ToString(CultureInfo.InvariantCulture);
            if (policy.StartsWith("regex(^(", StringComparison.Ordinal))
                return policy["regex(^(".Length..].Split('|', ')')[0];
        }

        return "nothing";
    }
}

using System.Reflection;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Matrix;

/// <summary>What can be done on the platform.</summary>
internal enum ActionKind
{
    /// <summary>A page to be opened, and its forms to be sent.</summary>
    Page,

    /// <summary>An address that is no page, such as a download.</summary>
    Address,

    /// <summary>A command: it changes something.</summary>
    Command,

    /// <summary>A query: it reads something.</summary>
    Query,
}

/// <summary>One action and who may do it.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Kind">What kind of action it is.</param>
/// <param name="Action">The address, or the request's name as the audit trail writes it.</param>
/// <param name="May">For each of <see cref="MatrixRole.All"/>, whether it may.</param>
internal sealed record MatrixRow(string Module, ActionKind Kind, string Action, IReadOnlyList<bool> May);

/// <summary>
/// Which role may do what, found by asking the code's own decisions: the policies of every address that this host answers, and the
/// declaration on every request. Nothing is listed by hand, so nothing can be forgotten.
/// </summary>
internal sealed class PermissionMatrix(EndpointDataSource endpoints, ModuleCatalog catalog, IServiceScopeFactory scopes)
{
    private const string Shared = "System";

    private Task<IReadOnlyList<MatrixRow>>? _rows;

    /// <summary>All actions, by module, kind and name. The code does not change while the host runs, so it is asked once.</summary>
    public Task<IReadOnlyList<MatrixRow>> Rows() => _rows is { IsFaulted: false } known ? known : _rows = Read();

    private async Task<IReadOnlyList<MatrixRow>> Read()
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = Requests().ToList();
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                rows.Add(await Row(endpoint, scope.ServiceProvider));
        return
        [
            .. rows.DistinctBy(r => (r.Module, r.Kind, r.Action))
                .OrderBy(r => r.Module, StringComparer.Ordinal)
                .ThenBy(r => r.Kind)
                .ThenBy(r => r.Action, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<MatrixRow> Requests() =>
        from module in catalog.Modules
        from type in module.Assembly.GetTypes()
        where typeof(IBaseRequest).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false }
        let access = type.GetCustomAttribute<AccessAttribute>()
        select new MatrixRow(
            module.Name,
            typeof(ICommandBase).IsAssignableFrom(type) ? ActionKind.Command : ActionKind.Query,
            type.Name,
            // a request that says nothing is refused to everybody
            [.. MatrixRole.All.Select(role => access is not null && access.Check(new RoleUser(role.Principal)) is null)]
        );

    private async Task<MatrixRow> Row(RouteEndpoint endpoint, IServiceProvider services)
    {
        var metadata = endpoint.Metadata;
        if (metadata.GetMetadata<PageActionDescriptor>() is { } page)
            // what a page's own class decides is known once the page has been loaded
            metadata = (await services.GetRequiredService<PageLoader>().LoadAsync(page, metadata)).Endpoint?.Metadata ?? metadata;
        var may = new List<bool>();
        foreach (var role in MatrixRole.All)
            may.Add(role.Principal is not null && await Allows(metadata, role, services));
        var owner = metadata.GetMetadata<CompiledPageActionDescriptor>()?.PageTypeInfo.Assembly ?? metadata.GetMetadata<OwnedBy>()?.Assembly;
        var methods = metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods: [_, ..] verbs } ? $"{string.Join('/', verbs)} " : "";
        return new MatrixRow(
            catalog.Modules.FirstOrDefault(m => m.Assembly == owner)?.Name ?? Shared,
            metadata.GetMetadata<PageActionDescriptor>() is null ? ActionKind.Address : ActionKind.Page,
            $"{methods}/{endpoint.RoutePattern.RawText?.TrimStart('/')}",
            may
        );
    }

    private static async Task<bool> Allows(EndpointMetadataCollection metadata, MatrixRole role, IServiceProvider services)
    {
        if (metadata.GetMetadata<IAllowAnonymous>() is not null)
            return true;
        var provider = services.GetRequiredService<IAuthorizationPolicyProvider>();
        var policy = await AuthorizationPolicy.CombineAsync(provider, metadata.GetOrderedMetadata<IAuthorizeData>()) ?? await provider.GetFallbackPolicyAsync();
        return policy is null || (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(role.Principal!, null, policy)).Succeeded;
    }
}

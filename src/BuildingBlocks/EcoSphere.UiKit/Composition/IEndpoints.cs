using Microsoft.AspNetCore.Routing;

namespace EcoSphere.UiKit.Composition;

/// <summary>Endpoints of a module that are no pages, such as downloads. Each says who may call it.</summary>
public interface IEndpoints
{
    /// <summary>Maps them.</summary>
    /// <param name="routes">The host's routes.</param>
    void Map(IEndpointRouteBuilder routes);
}

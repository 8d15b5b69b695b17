using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EcoSphere.UiKit.Composition;

/// <summary>Takes the pages under <c>/dev</c> out of every host that does not run in Development.</summary>
internal sealed class WithoutDevelopmentPages : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (model.ViewEnginePath.StartsWith("/Dev/", StringComparison.OrdinalIgnoreCase))
            model.Selectors.Clear();
    }
}

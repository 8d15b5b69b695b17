using System.Reflection;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Which modules of this host must answer a request: those that listen for it.</summary>
internal static class PersonalDataModules
{
    public static IReadOnlyList<string> ThatListenTo<TEvent>(this ModuleCatalog catalog)
        where TEvent : IIntegrationEvent
    {
        var name = typeof(TEvent).GetCustomAttribute<IntegrationEventAttribute>()!.Name;
        return [.. catalog.Modules.Where(m => m.ListensTo.Contains(name)).Select(m => m.Schema)];
    }
}

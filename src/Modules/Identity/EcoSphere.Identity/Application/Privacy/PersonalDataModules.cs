using System.Reflection;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Which modules must answer a request: those that listen for it, and those that would if they were not switched off. They are waited for.</summary>
internal static class PersonalDataModules
{
    public static IReadOnlyList<string> ThatListenTo<TEvent>(this ModuleCatalog catalog)
        where TEvent : IIntegrationEvent
    {
        var name = typeof(TEvent).GetCustomAttribute<IntegrationEventAttribute>()!.Name;
        return
        [
            .. catalog.Modules.Where(m => m.ListensTo.Contains(name)).Select(m => m.Schema),
            .. catalog.LeftOut.Where(m => m.ListensTo.Contains(name)).Select(m => m.Schema),
        ];
    }
}

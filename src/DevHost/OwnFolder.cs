using Microsoft.Extensions.Configuration.Memory;

namespace EcoSphere.DevHost;

/// <summary>Keeps what one module stores apart from the portal's and from other modules'.</summary>
internal static class OwnFolder
{
    /// <summary>Sets the folders, where no configuration says otherwise.</summary>
    public static void AddOwnFolder(this WebApplicationBuilder builder, string module)
    {
        var folder = $"data/dev-{module.ToLowerInvariant()}";
        // first of all sources: any other overrides it
        builder.Configuration.Sources.Insert(
            0,
            new MemoryConfigurationSource
            {
                InitialData = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Database:Directory"] = folder,
                    ["Files:Directory"] = $"{folder}/files",
                    ["Mail:Folder"] = $"{folder}/mail",
                },
            }
        );
    }
}

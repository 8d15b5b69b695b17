namespace EcoSphere.CarbonCloud;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>CarbonCloudText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class CarbonCloudText;

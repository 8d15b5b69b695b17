namespace EcoSphere.Marketplace;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>MarketplaceText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class MarketplaceText;

namespace EcoSphere.Content;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>ContentText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class ContentText;

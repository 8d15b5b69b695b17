namespace EcoSphere.Identity;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>IdentityText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class IdentityText;

namespace EcoSphere.UiKit.Resources;

/// <summary>Marks the texts of the shells and shared parts: the English sentence is the key.</summary>
public sealed class UiText;

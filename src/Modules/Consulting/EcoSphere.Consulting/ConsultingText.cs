namespace EcoSphere.Consulting;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>ConsultingText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class ConsultingText;

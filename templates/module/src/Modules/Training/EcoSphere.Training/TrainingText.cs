namespace EcoSphere.Training;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>TrainingText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class TrainingText;

namespace EcoSphere.Coaching;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>CoachingText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class CoachingText;

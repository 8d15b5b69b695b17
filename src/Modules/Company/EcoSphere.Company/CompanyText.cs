namespace EcoSphere.Company;

/// <summary>The marker of the module's texts: the English sentence is the key, <c>CompanyText.zh-TW.resx</c> holds the Chinese.</summary>
internal sealed class CompanyText;

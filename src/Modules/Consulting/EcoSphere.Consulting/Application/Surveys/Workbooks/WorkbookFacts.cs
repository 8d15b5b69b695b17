namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>What of the firm and its case is written into the workbook.</summary>
internal sealed record WorkbookFacts(Guid CaseId, string CaseNumber, string Company, string TaxId, string Industry, string Address, string? Contact);

using EcoSphere.Marketplace.Application.Verifications;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The names of the parts of lists of verifications.</summary>
internal static class VerificationTabWords
{
    public static string Of(IStringLocalizer text, VerificationTab tab) =>
        text[
            tab switch
            {
                VerificationTab.UnderWay => "Under way",
                VerificationTab.Acceptance => "Acceptance",
                VerificationTab.Payment => "Payment",
                VerificationTab.Check => "Check",
                VerificationTab.Report => "Report",
                VerificationTab.Issue => "Issue",
                VerificationTab.Certified => "Valid certificates",
                VerificationTab.Over => "Over",
                _ => "All",
            }
        ];
}

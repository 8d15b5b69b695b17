namespace EcoSphere.Identity.Pages.Identity.Admin;

/// <summary>The words for what the audit trail knows by the name of the use case; keys of the module's texts.</summary>
internal static class HistoryWords
{
    public static string Of(string action) =>
        action switch
        {
            "RegisterMember" => "Opened the account",
            "ActivateMember" or "SignInWithLink" => "Confirmed the address by a mailed link",
            "InviteCompanyMember" => "Invited by a company",
            "ChangeProfile" => "Changed the profile",
            "ConfirmEmailChange" => "Changed the e-mail address",
            "ChangePassword" or "ResetPassword" or "SetFirstPassword" => "Set a password",
            "GiveConsent" => "Agreed to the personal data notice",
            "SuspendMember" => "Suspended",
            "ReinstateMember" => "Reinstated",
            "ResetTwoFactor" => "Two-factor sign-in reset",
            "AppointStaff" or "EnsureAdministrator" => "Appointed to the staff",
            "ChangeStaffPermissions" => "Staff permissions changed",
            "EndAppointment" => "Appointment ended",
            "RequestCopy" or "AskPrivacyStaff" or "RequestErasure" => "Request made",
            "ResumeErasure" => "Request resumed",
            "WithdrawPrivacyRequest" => "Request withdrawn",
            "AnswerPrivacyRequest" => "Request answered",
            "CollectPersonalData" => "A part of the copy arrived",
            "CompleteErasure" => "A part of the platform has answered",
            "ForgetUnactivatedMembers" => "Forgotten, because it was never activated",
            "AskModulesAgain" or "AskSilentModules" => "The parts that were silent were asked again",
            "LeaveOutPart" => "Went on without a part",
            "ExpireCopies" => "Copy removed after its time",
            "SeedDemoPersons" => "Came with the demo data",
            _ => action,
        };
}

using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>A company on the platform: its data, contacts, members and their access to services. Always loaded whole.</summary>
internal sealed partial class RegisteredCompany : AggregateRoot
{
    public const int SuspensionReasonLength = 1000;

    private RegisteredCompany() { }

    private RegisteredCompany(Guid id)
        : base(id) { }

    /// <summary>The unified business number (統一編號); never changes and is unique.</summary>
    public string TaxId { get; private set; } = "";

    public string Name { get; private set; } = "";

    public CompanyKind Kind { get; private set; }

    public string IndustryCode { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public string Representative { get; private set; } = "";

    public int? Employees { get; private set; }

    public string? Website { get; private set; }

    /// <summary>The upgrade application it came of.</summary>
    public Guid ApplicationId { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public bool IsSuspended { get; private set; }

    public string? SuspensionReason { get; private set; }

    public DateTimeOffset? SuspendedAt { get; private set; }

    public ProfileAnswers Answers => new(Name, Kind, IndustryCode, Address, Phone, Representative, Employees, Website);

    /// <summary>An approved application becomes a company with the applicant as its administrator.</summary>
    public static RegisteredCompany FromApplication(UpgradeApplication application, KnownMember applicant, DateTimeOffset now, Guid? id = null)
    {
        if (application.State != ApplicationState.Approved)
            throw new InvalidOperationException("Only an approved application becomes a company.");
        if (applicant.Id != application.ApplicantId)
            throw new ArgumentException("This member is not the applicant.", nameof(applicant));
        var company = new RegisteredCompany(id ?? Guid.CreateVersion7())
        {
            TaxId = application.TaxId,
            ApplicationId = application.Id,
            RegisteredAt = now,
        };
        company.Take(CompanyProfile.From(application.Answers).Value);
        company._memberships.Add(Membership.OfApplicant(applicant, now));
        company.Raise(
            new CompanyRegistered(
                company.Id,
                company.TaxId,
                company.Name,
                company.Kind,
                company.IndustryCode,
                company.Address,
                company.Phone,
                company.Representative,
                company.Employees
            )
        );
        company.Raise(new CompanyMemberJoined(company.Id, applicant.Id, IsAdmin: true));
        return company;
    }

    /// <summary>Changes the data. What it joined as opens the suppliers' workspace, so only staff changes that.</summary>
    public Result ChangeProfile(CompanyProfile profile, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (by == Actor.Member && profile.Kind != Kind)
            return CompanyErrors.KindNeedsStaff;
        var before = Answers;
        Take(profile);
        if (Answers == before)
            return Result.Success();
        Raise(new CompanyProfileChanged(Id, TaxId, Name, Kind, IndustryCode, Address, Phone, Representative, Employees));
        return Result.Success();
    }

    public Result Suspend(string? reason, DateTimeOffset now)
    {
        if (IsSuspended)
            return CompanyErrors.AlreadySuspended;
        var why = TextInput.Paragraphs(reason);
        var checks = new FieldChecks();
        checks.Text(why, SuspensionReasonLength, "Reason", Error.Invalid("Enter the reason for the suspension."));
        if (checks.Failure is { } failure)
            return failure;
        (IsSuspended, SuspensionReason, SuspendedAt) = (true, why, now);
        Raise(new CompanySuspended(Id));
        return Result.Success();
    }

    public Result Reinstate()
    {
        if (!IsSuspended)
            return CompanyErrors.NotSuspended;
        (IsSuspended, SuspensionReason, SuspendedAt) = (false, null, null);
        Raise(new CompanyReinstated(Id));
        return Result.Success();
    }

    private Error? WhyClosed(Actor by) => IsSuspended && by == Actor.Member ? CompanyErrors.Suspended : null;

    private void Take(CompanyProfile profile)
    {
        (Name, Kind, IndustryCode, Address) = (profile.Name, profile.Kind, profile.IndustryCode, profile.Address);
        (Phone, Representative, Employees, Website) = (profile.Phone, profile.Representative, profile.Employees, profile.Website);
    }
}

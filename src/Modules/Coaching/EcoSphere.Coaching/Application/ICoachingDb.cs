using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application;

/// <summary>The module's data as the use cases see them. Each save counts the places that its applications take and free, and how many are in each state.</summary>
internal interface ICoachingDb : IModuleDb
{
    /// <summary>Always loaded with their items.</summary>
    DbSet<Programme> Programmes { get; }

    DbSet<ProgrammeItem> ProgrammeItems { get; }

    /// <summary>Only ever read: the save keeps them.</summary>
    DbSet<ItemPlaces> ItemPlaces { get; }

    /// <summary>The forms that applications answer; written with the programme, only ever read.</summary>
    DbSet<FormVersion> FormVersions { get; }

    /// <summary>For questions, which project what they need; for changes take <see cref="WholeApplications"/>.</summary>
    DbSet<CoachingApplication> Applications { get; }

    /// <summary>Applications with their steps and scores, to be changed.</summary>
    IQueryable<CoachingApplication> WholeApplications { get; }

    /// <summary>Only ever read: the save keeps them.</summary>
    DbSet<ApplicationTally> ApplicationTallies { get; }

    DbSet<ApplicationDraft> Drafts { get; }

    DbSet<AuthorityBatch> Batches { get; }

    /// <summary>For questions; for changes take <see cref="WholeCases"/>.</summary>
    DbSet<CoachingCase> Cases { get; }

    /// <summary>Cases with their stages, deliverables and their versions, and visits, to be changed.</summary>
    IQueryable<CoachingCase> WholeCases { get; }

    DbSet<CaseThread> CaseThreads { get; }

    DbSet<CaseMessage> CaseMessages { get; }

    DbSet<FollowUp> FollowUps { get; }

    DbSet<KnownMember> KnownMembers { get; }

    DbSet<KnownCompany> KnownCompanies { get; }
}

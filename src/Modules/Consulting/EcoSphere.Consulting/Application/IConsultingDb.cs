using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application;

/// <summary>The module's data as the use cases see them.</summary>
internal interface IConsultingDb : IModuleDb
{
    /// <summary>For questions, which project what they need; for changes take <see cref="WholeCases"/>.</summary>
    DbSet<DiagnosisCase> Cases { get; }

    /// <summary>Cases with all their parts, to be changed.</summary>
    IQueryable<DiagnosisCase> WholeCases { get; }

    DbSet<ConsultantTeam> Teams { get; }

    /// <summary>Everybody who works or has worked as a consultant; always loaded with their conflicts of interest.</summary>
    DbSet<Consultant> Consultants { get; }

    /// <summary>For questions; for changes take <see cref="WholeAssessments"/>.</summary>
    DbSet<SelfAssessment> Assessments { get; }

    /// <summary>Self-assessments with their contacts and blocks, to be changed.</summary>
    IQueryable<SelfAssessment> WholeAssessments { get; }

    /// <summary>Always loaded with their questions.</summary>
    DbSet<SurveyTemplate> SurveyTemplates { get; }

    /// <summary>For questions; for changes take <see cref="WholeSurveys"/>.</summary>
    DbSet<SurveyResponse> Surveys { get; }

    /// <summary>Surveys with their answers, faults and scores, to be changed.</summary>
    IQueryable<SurveyResponse> WholeSurveys { get; }

    DbSet<KnownMember> KnownMembers { get; }

    /// <summary>Always loaded with their contacts.</summary>
    DbSet<KnownCompany> KnownCompanies { get; }
}

using EcoSphere.Platform.Data;
using EcoSphere.Training.Domain.Workshops;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application;

/// <summary>The module's data as the use cases see them.</summary>
internal interface ITrainingDb : IModuleDb
{
    DbSet<Workshop> Workshops { get; }
}

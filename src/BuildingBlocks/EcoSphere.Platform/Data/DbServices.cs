using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Data;

/// <summary>What a module's context needs of the request it serves.</summary>
/// <param name="Clock">The time.</param>
/// <param name="User">Who asks.</param>
/// <param name="Audit">What is being done.</param>
/// <param name="Signals">Wakes those who carry on what a save leaves to do.</param>
/// <param name="Scopes">For what is to be saved apart.</param>
public sealed record DbServices(TimeProvider Clock, ICurrentUser User, AuditContext Audit, WorkSignals Signals, IServiceScopeFactory Scopes);

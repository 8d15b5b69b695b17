using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Messaging;

/// <summary>
/// Saves what a successful command changed, in one transaction. Where somebody else was quicker (a stale stamp, a unique index),
/// the command runs again on what is stored now, so that the domain's own rule explains the conflict.
/// </summary>
internal sealed class UnitOfWorkBehavior<TRequest, TResponse>(IServiceProvider services, ModuleCatalog catalog) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, ICommandBase
    where TResponse : Result, IFailable<TResponse>
{
    private const int Attempts = 4;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var db = (ModuleDbContext)services.GetRequiredService(catalog.Of(typeof(TRequest).Assembly).DbType);
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var response = await next();
            if (response.IsFailure)
            {
                db.ChangeTracker.Clear();
                return response;
            }

            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return response;
            }
            catch (DbUpdateException e) when (Conflicts.IsConflict(e))
            {
                db.ChangeTracker.Clear();
            }
        }

        return TResponse.Failed(Conflicts.Overtaken);
    }
}

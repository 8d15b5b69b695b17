using EcoSphere.Content.Application.Articles;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Content.Infrastructure.Jobs;

/// <summary>Publishes, changes and withdraws articles whose time has come. Each by itself, so that one that fails holds up none.</summary>
[Schedule("0 * * * * ?")]
internal sealed class ApplySchedules(IMediator mediator) : IModuleJob
{
    private const int Most = 200;

    public async Task Run(CancellationToken ct)
    {
        foreach (var id in (await mediator.Send(new ListDueArticles(Most), ct)).Value)
            await mediator.Send(new ApplyDueSchedule(id), ct);
    }
}

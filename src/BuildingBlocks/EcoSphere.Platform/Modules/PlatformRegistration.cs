using System.Reflection;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;

namespace EcoSphere.Platform.Modules;

/// <summary>Composes the platform and the modules into one host.</summary>
public static class PlatformRegistration
{
    /// <summary>The platform's contracts whose implementations are found in a module's assembly and offered under that contract.</summary>
    private static readonly Type[] OpenContracts = [typeof(IRequestHandler<,>), typeof(IValidator<>), typeof(IMailTopics), typeof(IMailChoices)];

    /// <summary>Adds the platform and every module found beside the host, as far as <c>Modules:Enabled</c> allows.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="contracts">Contracts of the UI and the platform whose implementations in modules are offered under them.</param>
    /// <returns>The modules' assemblies, for the page parts.</returns>
    public static IReadOnlyList<Assembly> AddEcoSpherePlatform(this WebApplicationBuilder builder, params Type[] contracts)
    {
        var services = builder.Services;
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<EventOptions>().BindConfiguration("Events");
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention");
        services.AddHealthChecks().AddCheck<DatabaseHealth>("databases");
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentUser, CurrentUser>();
        services.AddScoped<AuditContext>();
        services.AddScoped<DbServices>();
        services.AddSingleton<WorkSignals>();

        services.AddScoped<ServiceFactory>(sp => sp.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        // the order of registration is the order of running, outermost first
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LogBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizeBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidateBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehavior<,>));

        var modules = new List<ModuleDescriptor>();
        var jobs = new List<JobDescriptor>();
        var failures = new ModuleFailures();
        var found = FindModules();
        var enabled = Enabled(found, builder.Configuration);
        foreach (var module in enabled)
        {
            var declared = new ModuleBuilder(module, services, builder.Configuration, builder.Environment);
            var types = declared.Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }).ToList();
            var before = services.Count;
            try
            {
                module.Register(declared);
                if (declared.DbType is null)
                    throw new InvalidOperationException($"{module.Name} declares no database.");
                jobs.AddRange([.. AddScanned(services, types, module.Name.ToLowerInvariant(), contracts)]);
            }
            // without the platform's own part nothing runs
            catch (Exception e) when (module is not SystemModule)
            {
                // half a module is worse than none
                while (services.Count > before)
                    services.RemoveAt(services.Count - 1);
                failures.Add(module.Name, declared.Assembly, StartStage.Registration, e);
            }

            modules.Add(new ModuleDescriptor(module.Name, declared.Assembly, module.Texts, declared.DbType ?? typeof(ModuleDbContext), types));
        }

        services.AddSingleton(failures);
        services.AddSingleton(new ModuleCatalog(modules, [.. found.Except(enabled).Select(LeftOut)], failures));
        services.AddSingleton(new JobCatalog(jobs));
        services.AddSingleton<IEventTransport, InProcessTransport>();
        services.AddSingleton<IDrain, OutboxDrain>();
        services.AddSingleton<IDrain, InboxDrain>();
        services.AddSingleton<IDrain, MailDrain>();
        services.AddScoped<MailTopics>();
        services.AddSingleton<NoMoreLinks>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<IMailTransport>(sp =>
            sp.GetRequiredService<IOptions<MailOptions>>().Value.Transport == MailTransportKind.Smtp
                ? ActivatorUtilities.CreateInstance<SmtpTransport>(sp)
                : ActivatorUtilities.CreateInstance<FolderTransport>(sp)
        );
        services.AddScoped<UsedChecks>();
        services.AddScoped<Stamps>();
        services.AddSingleton<WorkCalendar>();
        services.AddKeyRing(builder.Configuration);

        services.AddHostedService<MigrateAtStart>();
        services.AddHostedService<CheckpointAtStop>();
        services.AddHostedService<DrainLoops>();
        AddJobs(services, jobs, builder.Configuration);
        return [.. modules.Select(m => m.Assembly)];
    }

    private static List<IModule> FindModules() =>
        [
            .. Directory
                .EnumerateFiles(AppContext.BaseDirectory, "EcoSphere.*.dll")
                .Select(f => Assembly.Load(Path.GetFileNameWithoutExtension(f)))
                .SelectMany(a => a.GetExportedTypes())
                .Where(t => typeof(IModule).IsAssignableFrom(t) && t is { IsAbstract: false, IsClass: true })
                .Select(t => (IModule)Activator.CreateInstance(t)!)
                .OrderBy(m => m.Name, StringComparer.Ordinal),
        ];

    private static ModuleLeftOut LeftOut(IModule module) =>
        new(module.Name.ToLowerInvariant(), [.. module.GetType().Assembly.GetTypes().SelectMany(ReactionDescriptor.Of).Select(r => r.Event).Distinct()]);

    private static List<IModule> Enabled(List<IModule> found, IConfiguration configuration) =>
        configuration.GetSection("Modules:Enabled").Get<string[]>() is { } enabled
            ? found.FindAll(m => m is SystemModule || enabled.Contains(m.Name, StringComparer.OrdinalIgnoreCase))
            : found;

    private static IEnumerable<JobDescriptor> AddScanned(IServiceCollection services, List<Type> types, string schema, Type[] contracts)
    {
        foreach (var type in types)
        {
            foreach (var contract in type.GetInterfaces())
            {
                var open = contract.IsGenericType ? contract.GetGenericTypeDefinition() : contract;
                if (OpenContracts.Contains(open) || contracts.Contains(open))
                    services.AddScoped(contract, type);
                if (open == typeof(IReaction<>))
                    services.TryAddScoped(type);
            }

            if (!typeof(IModuleJob).IsAssignableFrom(type))
                continue;
            services.AddScoped(type);
            var schedule = type.GetCustomAttribute<ScheduleAttribute>() ?? throw new InvalidOperationException($"{type} has no schedule.");
            yield return new JobDescriptor(schema, type, schedule.Cron);
        }
    }

    private static void AddJobs(IServiceCollection services, List<JobDescriptor> jobs, IConfiguration configuration)
    {
        if (!configuration.GetValue("Jobs:Background", true))
            return;
        var taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");
        services.AddQuartz(q =>
        {
            foreach (var job in jobs)
                q.ScheduleJob<QuartzJob>(
                    t => t.WithIdentity(job.Name, job.Module).WithCronSchedule(job.Cron, c => c.InTimeZone(taipei)),
                    j => j.WithIdentity(job.Name, job.Module)
                );
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.UiKit.Errors;

internal static class ErrorPages
{
    public static void AddErrorPages(this IServiceCollection services)
    {
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<FormRefusedFilter>());
        services.Configure<ExceptionHandlerOptions>(handler =>
        {
            handler.ExceptionHandlingPath = "/error/500";
            handler.CreateScopeForErrors = true;
            handler.StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        });
    }

    /// <summary>Answers without a body become pages everywhere; exceptions do outside Development, where the developer's page is of more use.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseMiddleware<LastResort>();
            app.UseExceptionHandler();
        }

        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
    }
}

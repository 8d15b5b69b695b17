using EcoSphere.Identity.Application.Connect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>What the endpoints for programs have in common.</summary>
internal static class ConnectAnswers
{
    /// <summary>The largest request; the protocol's are a tenth of it.</summary>
    public const int LargestBody = 16 * 1024;

    /// <summary>
    /// Maps an endpoint for programs: without the portal's sign-in, under a limit. It gets every method and answers the wrong ones itself, because the
    /// framework's answer would lead a program to the sign-in page.
    /// </summary>
    public static void MapConnect(this IEndpointRouteBuilder routes, string address, string limit, Delegate answer) =>
        routes.Map(address, answer).AllowAnonymous().RequireRateLimiting(limit).WithMetadata(new RequestSizeLimitAttribute(LargestBody));

    /// <summary>RFC 6749 section 5.1, OpenID Connect Core 1.0 section 3.1.3.3: nobody on the way may keep the answer.</summary>
    public static void MustNotBeStored(this HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.Pragma = "no-cache";
    }

    /// <summary>A refusal in the form of RFC 6749 section 5.2.</summary>
    public static IResult Refuse(HttpContext http, ProtocolError error, int status = StatusCodes.Status400BadRequest)
    {
        http.Response.MustNotBeStored();
        return Results.Json(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["error"] = error.Code, ["error_description"] = error.Description },
            statusCode: status
        );
    }

    /// <summary>Another method than the allowed ones (RFC 9110 section 15.5.6).</summary>
    public static IResult RefuseMethod(HttpContext http, params string[] allowed)
    {
        http.Response.Headers.Allow = string.Join(", ", allowed);
        return Refuse(http, ProtocolError.InvalidRequest("This address does not take the method."), StatusCodes.Status405MethodNotAllowed);
    }

    /// <summary>
    /// Has what came as a form asked again as an address, because a browser sends the session's cookie with a form of another site no longer; with 303,
    /// which drops the body (RFC 9700 section 4.12).
    /// </summary>
    public static StatusCodeResult AskAgain(this PageModel page, string address)
    {
        var form = page.Request.HasFormContentType ? page.Request.Form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))) : [];
        page.Response.Headers.Location = address + new QueryBuilder(form).ToQueryString();
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }

    /// <summary>The parameters of a query.</summary>
    public static RequestParameters Parameters(this IQueryCollection query) =>
        new(query.SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v ?? ""))));

    /// <summary>The parameters of a form, or null where the body is no form (RFC 6749 section 4.1.3, appendix B).</summary>
    public static async Task<RequestParameters?> FormParameters(this HttpRequest request, CancellationToken ct)
    {
        if (!string.Equals(request.ContentType?.Split(';')[0].Trim(), "application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return new RequestParameters((await request.ReadFormAsync(ct)).SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? ""))));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

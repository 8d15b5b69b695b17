using EcoSphere.Kernel;

namespace EcoSphere.Company.Application.Industries;

internal static class IndustryErrors
{
    public static Error NotFound => Error.NotFound("There is no such industry.");

    public static Error CodeTaken => Error.Invalid("There is an industry with this code already.").On("Code");
}

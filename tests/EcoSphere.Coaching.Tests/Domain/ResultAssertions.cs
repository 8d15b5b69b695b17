using EcoSphere.Kernel;
using Shouldly;

namespace EcoSphere.Coaching.Tests.Domain;

internal static class ResultAssertions
{
    public static void ShouldSucceed(this Result result) => result.Error.ShouldBeNull();

    public static void ShouldFailWith(this Result result, Error expected)
    {
        var error = result.Error.ShouldNotBeNull();
        (error.Kind, error.Message, error.Field).ShouldBe((expected.Kind, expected.Message, expected.Field));
        error.Args.ShouldBe(expected.Args);
    }

    /// <summary>The fields that a form has to correct.</summary>
    public static IEnumerable<string?> Fields(this Result result) => result.Error.ShouldNotBeNull().Details.Select(d => d.Field);
}

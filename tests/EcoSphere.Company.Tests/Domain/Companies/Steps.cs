using FsCheck;
using FsCheck.Fluent;

namespace EcoSphere.Company.Tests.Domain.Companies;

/// <summary>One of several operations on one of several things.</summary>
internal sealed record Step(int Operation, int Target, bool Flag);

internal static class Steps
{
    public static Arbitrary<Step[]> Sequences(int operations) =>
        (
            from length in Gen.Choose(1, 60)
            from steps in (
                from operation in Gen.Choose(0, operations - 1)
                from target in Gen.Choose(0, 30)
                from flag in Gen.Elements(true, false)
                select new Step(operation, target, flag)
            ).ArrayOf(length)
            select steps
        ).ToArbitrary();
}

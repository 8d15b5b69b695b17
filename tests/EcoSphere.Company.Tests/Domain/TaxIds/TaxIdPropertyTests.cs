using EcoSphere.Company.Domain.TaxIds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.TaxIds;

public class TaxIdPropertyTests
{
    private static readonly int[] Weights = [1, 2, 1, 2, 1, 2, 4, 1];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static readonly Gen<int[]> AnyDigits = Gen.Choose(0, 9).ArrayOf(8);

    // every other one with a 7 in the seventh place, the special case
    private static readonly Gen<int[]> Digits = Gen.OneOf(AnyDigits, AnyDigits.Select(d => (int[])[.. d[..6], 7, d[7]]));

    private static readonly Gen<int[]> ValidDigits = Digits.Where(d => Passes(Text(d)));

    [Fact]
    public void Agrees_with_the_rule_as_the_ministry_words_it() => Check(Prop.ForAll(Digits.ToArbitrary(), d => Passes(Text(d)) == AsWorded(d, divisor: 5)));

    [Fact]
    public void Every_number_of_the_rule_before_2023_still_passes() =>
        Check(Prop.ForAll(Digits.Where(d => AsWorded(d, divisor: 10)).ToArbitrary(), d => Passes(Text(d))));

    /// <summary>The check works modulo 5, so a digit of weight 1 that is off by 5 cannot be noticed; every other change can.</summary>
    [Fact]
    public void A_changed_digit_of_weight_one_is_noticed_unless_it_is_off_by_five() =>
        Check(
            Prop.ForAll(
                (
                    from digits in ValidDigits.Where(d => d[6] != 7)
                    from place in Gen.Elements(0, 2, 4, 7)
                    from other in Gen.Choose(0, 9).Where(o => (o - digits[place]) % 5 != 0)
                    select (int[])[.. digits[..place], other, .. digits[(place + 1)..]]
                ).ToArbitrary(),
                d => !Passes(Text(d))
            )
        );

    [Fact]
    public void Full_width_digits_spaces_and_hyphens_mean_the_same() =>
        Check(
            Prop.ForAll(
                (
                    from digits in ValidDigits
                    from wide in Gen.Elements(true, false).ArrayOf(8)
                    from gaps in Gen.Elements("", "", " ", "　", "-", "－", "\t").ArrayOf(8)
                    select (Plain: Text(digits), Typed: string.Concat(digits.Select((d, i) => $"{gaps[i]}{(char)((wide[i] ? '０' : '0') + d)}")))
                ).ToArbitrary(),
                x => TaxId.Parse(x.Typed).Value == TaxId.Parse(x.Plain).Value
            )
        );

    [Fact]
    public void The_applicants_word_lets_every_eight_digits_through_and_marks_exactly_those_that_fail() =>
        Check(Prop.ForAll(Digits.ToArbitrary(), d => TaxId.Parse(Text(d), isOnCertificate: true).Value.PassesCheck == AsWorded(d, divisor: 5)));

    /// <summary>The ministry lets the 10 that comes of a seventh digit 7 count as 1 or as 0.</summary>
    private static bool AsWorded(int[] digits, int divisor)
    {
        var sum = digits.Zip(Weights, (d, w) => (d * w / 10) + (d * w % 10)).Where((_, i) => i != 6 || digits[6] != 7).Sum();
        return digits[6] == 7 ? sum % divisor == 0 || (sum + 1) % divisor == 0 : sum % divisor == 0;
    }

    private static bool Passes(string number) => TaxId.Parse(number).IsSuccess;

    private static string Text(int[] digits) => string.Concat(digits);

    private static void Check(Property property) => property.Check(Many);
}

using System.Text;
using EcoSphere.Platform.Exports;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Exports;

public sealed class CsvExportTests
{
    private static readonly char[] NastySigns = [.. ",\"\r\n\t=+-@'＝＋－＠ a中_x0_\u3000"];

    private static Arbitrary<string> Nasty => Gen.Elements(NastySigns).ListOf().Select(signs => string.Concat(signs)).ToArbitrary();

    [Fact]
    public async Task The_file_has_a_mark_a_header_and_typed_values()
    {
        var table = new ExportTable<Sale>("Sales")
            .Text("名稱", sale => sale.Name)
            .Number("Count", sale => sale.Count)
            .Decimal("Price", sale => sale.Price)
            .Date("Day", sale => sale.Day)
            .Time("At", sale => sale.At);
        Sale[] sales =
        [
            new("甲, \"乙\"", -3, -1234.50m, new DateOnly(2026, 11, 20), new DateTimeOffset(2026, 11, 19, 16, 5, 59, TimeSpan.Zero)),
            new(null, null, null, null, null),
        ];
        using var target = new MemoryStream();

        await table.WriteCsv(target, ExportSamples.Async(sales), CancellationToken.None);

        target.CanWrite.ShouldBeTrue();
        target.ToArray()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding
            .UTF8.GetString(target.ToArray()[3..])
            .ShouldBe("名稱,Count,Price,Day,At\r\n\"甲, \"\"乙\"\"\",-3,-1234.50,2026-11-20,2026-11-20 00:05\r\n,,,,\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("\u0001\t=1", "'\u0001\t=1")]
    [InlineData("+886 2 2345", "'+886 2 2345")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\nx", "'\nx")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("'=1", "'=1")]
    [InlineData("2026-11-20", "2026-11-20")]
    public void Formulas_become_text(string text, string expected) => FormulaGuard.Apply(text).ShouldBe(expected);

    [Fact]
    public void Any_text_comes_back_as_it_was_guarded() =>
        Prop.ForAll(
                Nasty,
                Nasty,
                async (first, second) =>
                {
                    var rows = await Export(first, second);
                    return rows.Count == 2 && rows[1].SequenceEqual([FormulaGuard.Apply(first), FormulaGuard.Apply(second)], StringComparer.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_single_column_keeps_its_empty_rows() =>
        Prop.ForAll(
                Nasty,
                async text =>
                {
                    var rows = await Export(text);
                    return rows.Count == 2 && rows[1].SequenceEqual([FormulaGuard.Apply(text)], StringComparer.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_begins_like_a_formula() =>
        Prop.ForAll(
                Nasty,
                async text =>
                {
                    var cell = (await Export(text, "x"))[1][0];
                    return cell.Length == 0
                        || (!"=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal) && cell.EndsWith(text, StringComparison.Ordinal));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task Rows_are_sent_while_they_come()
    {
        using var target = new MemoryStream();
        var lengths = new HashSet<long>();

        await new ExportTable<int>("Many").Number("No", i => i).WriteCsv(target, Watched(), CancellationToken.None);

        lengths.Count.ShouldBeGreaterThan(3);

        async IAsyncEnumerable<int> Watched()
        {
            for (var i = 0; i < 50_000; i++)
            {
                lengths.Add(target.Length);
                yield return i;
            }

            await Task.CompletedTask;
        }
    }

    private static async Task<List<List<string>>> Export(params string[] values)
    {
        var table = new ExportTable<string[]>("Texts");
        for (var i = 0; i < values.Length; i++)
        {
            var column = i;
            table.Text($"Column {column}", row => row[column]);
        }

        using var target = new MemoryStream();
        await table.WriteCsv(target, ExportSamples.Async([values]), CancellationToken.None);
        return CsvParser.Parse(Encoding.UTF8.GetString(target.ToArray()[3..]));
    }
}

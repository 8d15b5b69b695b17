using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>No table that is exported makes a spreadsheet calculate: the exports are found by walking, and the names in the data are formulas.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private const string Formula = "=HYPERLINK(\"https://evil.example\",\"x\")";

    private static readonly char[] Dangerous = ['=', '+', '-', '@', '\t', '\r'];

    private App _app = null!;

    public async Task InitializeAsync()
    {
        _app = await Demo.Start();
        // what people can type: names of persons and companies, wherever a module keeps them
        foreach (var module in _app.Services.GetRequiredService<ModuleCatalog>().Modules)
        {
            await using var scope = _app.Services.CreateAsyncScope();
            var db = scope.Db(module);
            foreach (var entity in db.Model.GetEntityTypes().Where(e => e.GetTableName() is not null && e.GetViewName() is null))
            foreach (
                var property in entity
                    .GetProperties()
                    .Where(p =>
                        p.ClrType == typeof(string)
                        && IsName(p.Name)
                        && (p.GetMaxLength() ?? 0) >= Formula.Length
                        && !p.GetContainingIndexes().Any(i => i.IsUnique)
                        && !p.IsKey()
                    )
            )
            {
                var column = property.GetColumnName(Microsoft.EntityFrameworkCore.Metadata.StoreObjectIdentifier.Table(entity.GetTableName()!, null));
                await db.Database.ExecuteSqlRawAsync($"UPDATE \"{entity.GetTableName()}\" SET \"{column}\" = {{0}} WHERE \"{column}\" <> ''", Formula);
            }
        }
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Every_export_quotes_what_could_be_a_formula()
    {
        var admin = await _app.SignIn(DemoPersons.Admin);
        var links = (await Walk.Everywhere(_app, admin, each: 1))
            .Where(s => s.IsOpen)
            .SelectMany(s => s.Page.Document.QuerySelectorAll("a[href]").Select(a => new Uri(new Uri("https://x" + s.Address), a.GetAttribute("href")!)))
            .Where(u =>
                u.Host == "x"
                && (u.Query.Contains("format=", StringComparison.OrdinalIgnoreCase) || u.Query.Contains("handler=export", StringComparison.OrdinalIgnoreCase))
            )
            .Select(u => u.PathAndQuery)
            .Distinct()
            .ToList();
        links.Count.ShouldBeGreaterThan(8);
        var (dangerous, quoted) = (new List<string>(), 0);
        foreach (var link in links)
        {
            var answer = await admin.Raw(link);
            answer.EnsureSuccessStatusCode();
            answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment", link);
            var cells = Cells(answer.Content.Headers.ContentType!.MediaType!, await answer.Content.ReadAsByteArrayAsync());
            dangerous.AddRange(cells.Where(c => c.Length > 0 && Dangerous.Contains(c[0]) && !decimal.TryParse(c, out _)).Select(c => $"{link}: {c}"));
            quoted += cells.Count(c => c.StartsWith("'=", StringComparison.Ordinal));
        }

        dangerous.ShouldBeEmpty();
        quoted.ShouldBeGreaterThan(10, "the formulas did come out");
    }

    private static bool IsName(string property) => property is "Name" or "CompanyName" or "ContactName" or "MemberName" or "ApplicantName" or "Representative";

    private static List<string> Cells(string type, byte[] content)
    {
        if (type == "text/csv")
            return Csv(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'));
        using var zip = new ZipArchive(new MemoryStream(content));
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return
        [
            .. XDocument.Load(sheet).Descendants().Where(e => e.Name.LocalName is "t" or "f").Select(e => e.Name.LocalName == "f" ? "=" + e.Value : e.Value),
        ];
    }

    private static List<string> Csv(string text)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is ',' or '\n' or '\r' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(text[i]);
        }

        return cells;
    }
}

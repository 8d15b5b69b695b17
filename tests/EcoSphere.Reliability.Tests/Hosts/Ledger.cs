using EcoSphere.Testing.Hosts;
using Shouldly;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>What must be true of a data folder once everything has settled, whatever happened to the hosts.</summary>
internal static class Ledger
{
    private static readonly string[] Modules = ["carboncloud", "coaching", "company", "consulting", "content", "identity", "marketplace", "system"];

    private static readonly string[] Unsettled =
    [
        "SELECT COUNT(*) FROM \"Outbox\" WHERE \"State\" <> 'Done'",
        "SELECT COUNT(*) FROM \"Inbox\" WHERE \"State\" <> 'Done'",
        "SELECT COUNT(*) FROM \"Mails\" WHERE \"State\" <> 'Sent'",
    ];

    /// <summary>Nothing is left to deliver, to react to or to send; what was given up never settles.</summary>
    public static async Task<bool> IsSettled(DataFolder data)
    {
        foreach (var module in Modules)
        foreach (var question in Unsettled)
            if (await data.Count(module, question) > 0)
                return false;
        return true;
    }

    public static async Task ShouldBalance(DataFolder data, Load load)
    {
        load.Wrong.ShouldBeEmpty();
        load.Approved.ShouldNotBeEmpty();
        load.Registered.ShouldNotBeEmpty();
        await NothingAnsweredIsLost(data, load);
        await ModulesShouldAgree(data);
        await EachMailIsSentOnce(data);
    }

    /// <summary>What one module has told, every other has heard, once.</summary>
    public static async Task ModulesShouldAgree(DataFolder data)
    {
        await EachApprovalIsOneCompany(data);
        await EachEventTookEffectOnce(data);
    }

    private static async Task NothingAnsweredIsLost(DataFolder data, Load load)
    {
        var approved = await Texts(data, "company", "SELECT \"Id\" FROM \"UpgradeApplications\" WHERE \"State\" = 'Approved'");
        load.Approved.Except(approved, StringComparer.Ordinal).ShouldBeEmpty("approvals that were confirmed and are lost");
        load.Approved.Distinct(StringComparer.Ordinal).Count().ShouldBe(load.Approved.Count, "approvals that were confirmed twice");
        var members = await Texts(data, "identity", "SELECT \"Email\" FROM \"Members\"");
        load.Registered.Except(members, StringComparer.Ordinal).ShouldBeEmpty("registrations that were confirmed and are lost");
    }

    private static async Task EachApprovalIsOneCompany(DataFolder data)
    {
        await None(
            data,
            "company",
            "approved applications without exactly one company",
            "SELECT a.\"Number\" FROM \"UpgradeApplications\" a WHERE a.\"State\" = 'Approved' AND (SELECT COUNT(*) FROM \"Companies\" c WHERE c.\"ApplicationId\" = a.\"Id\") <> 1"
        );
        await None(
            data,
            "company",
            "companies of applications that are not approved",
            "SELECT c.\"TaxId\" FROM \"Companies\" c JOIN \"UpgradeApplications\" a ON a.\"Id\" = c.\"ApplicationId\" WHERE a.\"State\" <> 'Approved' OR a.\"CompanyId\" <> c.\"Id\""
        );
        await None(
            data,
            "company",
            "companies without exactly one event that tells of them",
            "SELECT c.\"TaxId\" FROM \"Companies\" c WHERE (SELECT COUNT(*) FROM \"Outbox\" o WHERE o.\"Key\" = c.\"Id\" AND o.\"Name\" = 'company.registered') <> 1"
        );
        await None(
            data,
            "company",
            "events about companies that are not there",
            "SELECT o.\"Id\" FROM \"Outbox\" o WHERE o.\"Name\" = 'company.registered' AND NOT EXISTS (SELECT 1 FROM \"Companies\" c WHERE c.\"Id\" = o.\"Key\")"
        );
    }

    private static async Task EachEventTookEffectOnce(DataFolder data)
    {
        foreach (var module in Modules)
        {
            await None(
                data,
                module,
                "messages twice in an inbox",
                "SELECT \"MessageId\" FROM \"Inbox\" GROUP BY \"MessageId\", \"Handler\" HAVING COUNT(*) > 1"
            );
            // every reaction of every subscriber has got every event of its kind: as many as were published
            await None(
                data,
                module,
                "reactions that missed an event or got one that was never published",
                $"""
                SELECT i."Handler" || ' ' || i."Name" || ' ' || COUNT(*) FROM "Inbox" i GROUP BY i."Handler", i."Name"
                HAVING COUNT(*) <> (SELECT COUNT(*) FROM ({string.Join(
                    " UNION ALL ",
                    Modules.Select(m => $"SELECT \"Name\" FROM {Of(m, module)}\"Outbox\"")
                )}) o WHERE o."Name" = i."Name")
                """
            );
        }

        (
            await data.Count("identity", "SELECT COUNT(DISTINCT \"Handler\") FROM \"Inbox\" WHERE \"Name\" IN ('company.registered', 'company.member-joined')")
        ).ShouldBe(2);
        await Same(
            data,
            "companies as Identity knows them",
            "SELECT \"Id\" || \"Name\" FROM company.\"Companies\"",
            "SELECT \"Id\" || \"Name\" FROM main.\"Companies\""
        );
        await Same(
            data,
            "places in companies as Identity knows them",
            "SELECT \"MemberId\" || \"CompanyId\" || \"IsAdmin\" FROM company.\"Memberships\" WHERE \"MemberId\" IS NOT NULL",
            "SELECT \"MemberId\" || \"CompanyId\" || \"IsAdmin\" FROM main.\"CompanyPlaces\""
        );
        // the demo data know applicants who are nobody's members
        await None(
            data,
            "identity",
            "members whom Company does not know",
            "SELECT \"Id\" || \"Email\" FROM main.\"Members\" EXCEPT SELECT \"Id\" || \"Email\" FROM company.\"KnownMembers\""
        );
        await None(
            data,
            "identity",
            "strangers whom only Company knows",
            "SELECT \"Id\" || \"Email\" FROM company.\"KnownMembers\" WHERE \"Email\" LIKE 'stranger%' EXCEPT SELECT \"Id\" || \"Email\" FROM main.\"Members\""
        );
    }

    private static async Task EachMailIsSentOnce(DataFolder data)
    {
        var (sent, here) = (new List<string>(), new List<string>());
        foreach (var module in Modules)
        {
            sent.AddRange(await Mails(data, module, "1"));
            here.AddRange(await Mails(data, module, "\"To\" LIKE 'stranger%' OR \"To\" LIKE 'member%'"));
        }

        var files = Directory.EnumerateFiles(data.Mails).Select(f => Path.GetFileName(f)!).ToList();
        files.ShouldAllBe(f => f.EndsWith(".json", StringComparison.Ordinal), "nothing half written is left");
        var names = files.ConvertAll(f => Path.GetFileNameWithoutExtension(f));
        names.Except(sent, StringComparer.Ordinal).ShouldBeEmpty("mails that were sent and not recorded");
        // those of the preparation went elsewhere
        here.ShouldNotBeEmpty();
        here.Except(names, StringComparer.Ordinal).ShouldBeEmpty("mails that were recorded and not sent");
        await None(
            data,
            "company",
            "approvals without exactly one mail that tells the applicant",
            "SELECT a.\"Number\" FROM \"UpgradeApplications\" a WHERE a.\"State\" = 'Approved' AND a.\"Number\" LIKE 'UP-2001-%' AND (SELECT COUNT(*) FROM \"Mails\" m WHERE m.\"Kind\" = 'upgrade-approved' AND m.\"MemberId\" = a.\"ApplicantId\") <> 1"
        );
        await None(
            data,
            "identity",
            "registrations without exactly one mail",
            "SELECT m.\"Email\" FROM \"Members\" m WHERE m.\"Email\" LIKE 'stranger%' AND (SELECT COUNT(*) FROM \"Mails\" x WHERE x.\"To\" = m.\"Email\") <> 1"
        );
    }

    private static async Task<IEnumerable<string>> Mails(DataFolder data, string module, string which) =>
        (await Texts(data, module, $"SELECT \"Id\" FROM \"Mails\" WHERE \"State\" = 'Sent' AND ({which})")).Select(id => Guid.Parse(id).ToString("N"));

    private static string Of(string module, string main) => module == main ? "main." : $"{module}.";

    private static async Task None(DataFolder data, string module, string what, string question) =>
        (await Texts(data, module, question)).ShouldBeEmpty($"{module}: {what}");

    private static async Task Same(DataFolder data, string what, string theirs, string ours) =>
        (await Texts(data, "identity", ours))
            .Order(StringComparer.Ordinal)
            .ShouldBe((await Texts(data, "identity", theirs)).Order(StringComparer.Ordinal), what);

    private static Task<List<string>> Texts(DataFolder data, string module, string question) => data.Read(module, question, row => row.GetString(0));
}

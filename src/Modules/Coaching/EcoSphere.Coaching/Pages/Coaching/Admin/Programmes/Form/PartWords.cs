using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>What the kinds of parts are called in the form editor.</summary>
internal static class PartWords
{
    public static IReadOnlyList<SelectListItem> Conditions(IStringLocalizer text, bool isPriority, bool hasOptions) =>
        [
            .. Enum.GetValues<ConditionKind>()
                .Where(k => (k != ConditionKind.Anyone || isPriority) && (k != ConditionKind.OptionIn || hasOptions))
                .Select(k => new Choice($"{k}", Condition(text, k))),
        ];

    public static string Condition(IStringLocalizer text, ConditionKind kind) =>
        kind switch
        {
            ConditionKind.IndustryIn => text["Its trade is one of these"],
            ConditionKind.EmployeesBetween => text["Its number of employees lies between"],
            ConditionKind.FactoryRegistered => text["Its factory is registered or exempted"],
            ConditionKind.NotFirstBatchSource => text["It is no emission source of the first batch"],
            ConditionKind.ExportsOrDiscloses => text["It exports to the EU or has to disclose"],
            ConditionKind.Statement => text["It says yes to the sentence"],
            ConditionKind.OptionIn => text["It has chosen one of these options"],
            _ => text["Everybody else"],
        };

    public static IReadOnlyList<SelectListItem> Questions(IStringLocalizer text) =>
        [.. Enum.GetValues<QuestionKind>().Select(k => new Choice($"{k}", Question(text, k)))];

    public static string Question(IStringLocalizer text, QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Text => text["One line"],
            QuestionKind.LongText => text["Several lines"],
            QuestionKind.Email => text["E-mail address"],
            QuestionKind.Phone => text["Telephone number"],
            QuestionKind.Industry => text["A trade by its official code"],
            QuestionKind.Number => text["A number"],
            QuestionKind.YesNo => text["Yes or no"],
            QuestionKind.Choice => text["One of several options"],
            QuestionKind.Choices => text["Any of several options"],
            QuestionKind.RankedChoice => text["Options in an order of priority"],
            QuestionKind.Shares => text["Percentages that add up to 100"],
            QuestionKind.Table => text["A table"],
            _ => text["Files"],
        };

    public static IReadOnlyList<SelectListItem> Prefills(IStringLocalizer text) =>
        [.. Enum.GetValues<Prefill>().Select(p => new Choice($"{p}", Prefilled(text, p)))];

    public static IReadOnlyList<SelectListItem> Consents(IStringLocalizer text) =>
        [
            new Choice(nameof(ConsentKind.Tick), text["A tick, without which nothing is sent"]),
            new Choice(nameof(ConsentKind.MustAgree), text["Agreed or not, with a remark; only who agrees can apply"]),
            new Choice(nameof(ConsentKind.EitherWay), text["Yes or no, with a remark; both are taken"]),
        ];

    public static IReadOnlyList<SelectListItem> Trades() =>
        [.. OfficialIndustries.All.Select(i => new Choice(i.Code, $"{i.Code} {(CoachingWords.English ? i.NameEn : i.NameZh)}"))];

    public static IReadOnlyList<SelectListItem> Options(FormParts own) => [.. own.Options.Select(o => new Choice(o.Key, o.Text.Here()))];

    public static string Least(IStringLocalizer text, QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Table => text["Fewest rows"],
            QuestionKind.Number => text["Smallest number"],
            _ => text["Fewest to choose"],
        };

    public static string Most(IStringLocalizer text, QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Table => text["Most rows"],
            QuestionKind.Number => text["Largest number"],
            QuestionKind.Text or QuestionKind.LongText => text["Most characters"],
            QuestionKind.File => text["Most files"],
            _ => text["Most to choose"],
        };

    private static string Prefilled(IStringLocalizer text, Prefill prefill) =>
        prefill switch
        {
            Prefill.None => text["Nothing"],
            Prefill.CompanyName => text["Name of the company"],
            Prefill.TaxId => text["Unified business number"],
            Prefill.Address => text["Address of the company"],
            Prefill.CompanyPhone => text["Telephone of the company"],
            Prefill.Representative => text["Person in charge"],
            Prefill.Industry => text["Trade of the company"],
            Prefill.Employees => text["Number of employees"],
            Prefill.ContactName => text["Name of the primary contact"],
            Prefill.ContactJobTitle => text["Job title of the primary contact"],
            Prefill.ContactPhone => text["Telephone of the primary contact"],
            _ => text["E-mail of the primary contact"],
        };
}

using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>How surveys and their templates are put into words.</summary>
internal static class SurveyWords
{
    public static string Item(IStringLocalizer text, SatisfactionItem item) =>
        text[
            item switch
            {
                SatisfactionItem.Application => "The way to apply",
                SatisfactionItem.Contact => "Matching and contact",
                SatisfactionItem.Expertise => "The consultant’s expertise",
                SatisfactionItem.Visit => "Arrangement of the visit",
                SatisfactionItem.Report => "Content of the report",
                SatisfactionItem.Feasibility => "Feasibility of the advice",
                _ => "Satisfaction as a whole",
            }
        ];

    /// <summary>A score in words, after the number.</summary>
    public static string Score(IStringLocalizer text, int score) =>
        text[
            score switch
            {
                1 => "1 very dissatisfied",
                2 => "2 dissatisfied",
                3 => "3 neither",
                4 => "4 satisfied",
                _ => "5 very satisfied",
            }
        ];

    public static string Trade(IStringLocalizer text, string industryCode) =>
        industryCode == SurveyTemplate.General ? text["All other trades (general)"] : CaseWords.Industry(industryCode);

    public static string Title(string zh, string en) => English ? en : zh;

    public static string Question(SurveyQuestion question) => English ? question.TextEn : question.TextZh;

    public static string Section(SurveyQuestion question) => English ? question.SectionEn : question.SectionZh;

    public static string Kind(IStringLocalizer text, QuestionKind kind) =>
        text[
            kind switch
            {
                QuestionKind.Text => "Free text",
                QuestionKind.Number => "Number",
                QuestionKind.Choice => "One of several options",
                _ => "Yes or no",
            }
        ];

    public static (StatusTone Tone, string Word) State(IStringLocalizer text, TemplateState state) =>
        state switch
        {
            TemplateState.Draft => (StatusTone.Neutral, text["Draft"]),
            TemplateState.Published => (StatusTone.Good, text["In use"]),
            _ => (StatusTone.Closed, text["No longer in use"]),
        };

    public static string Version(IStringLocalizer text, TemplateName template) => text["{0}, version {1}", Trade(text, template.IndustryCode), template.Number];

    /// <summary>What is wrong with a cell.</summary>
    public static string Fault(IStringLocalizer text, FaultLine fault) => text[fault.Message, [.. fault.Values]];

    private static bool English => Reader.InEnglish;
}

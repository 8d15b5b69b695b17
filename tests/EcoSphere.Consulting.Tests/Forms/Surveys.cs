using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Testing;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>Fills surveys in.</summary>
internal static class Surveys
{
    /// <summary>Both parts, not sent.</summary>
    public static async Task Complete(App app, Firm firm, string praise, int score = 4)
    {
        using var stream = new MemoryStream(Workbooks.Filled(await app.Questionnaire(firm), Workbooks.Good));
        (await app.Send(new UploadSurveyWorkbook(firm.CaseId, stream, "問卷.xlsx"), firm.Member)).ShouldSucceed();
        var scores = Enum.GetValues<SatisfactionItem>().ToDictionary(i => i, _ => score);
        (await app.Send(new KeepRating(firm.CaseId, RatingStamp.Of(await app.Survey(firm)), scores, praise, null, null), firm.Member)).ShouldSucceed();
    }

    public static async Task<Firm> Sent(this App app, string praise, int score = 4)
    {
        var firm = await app.AtSurvey();
        await Complete(app, firm, praise, score);
        (await app.Send(new SendSurvey(firm.CaseId, (await app.Survey(firm)).Version), firm.Member)).ShouldSucceed();
        return firm;
    }
}

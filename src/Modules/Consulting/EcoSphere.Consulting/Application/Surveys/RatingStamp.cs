using System.Security.Cryptography;
using System.Text;
using EcoSphere.Consulting.Domain.Surveys;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>Marks what the satisfaction form has shown. Another mark when it is sent means that a colleague has changed it; one who uploads the workbook is not in the way.</summary>
internal static class RatingStamp
{
    public static string Of(SurveyResponse survey)
    {
        var scores = survey.Scores.OrderBy(s => s.Item).Select(s => FormattableString.Invariant($"{s.Item}={s.Score}"));
        var content = string.Join('\u001e', [.. scores, survey.Praise ?? "", survey.Improvement ?? "", survey.Needs ?? ""]);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }
}

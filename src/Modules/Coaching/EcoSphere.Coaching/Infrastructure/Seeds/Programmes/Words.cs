using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Infrastructure.Seeds.Programmes;

/// <summary>Short ways to write forms down.</summary>
internal static class Words
{
    public static LocalText T(string zh, string en) => new(zh, en);

    public static QuestionSet Set(string key, LocalText title, params Question[] questions) => new(key, title) { Questions = questions };

    public static Question Line(string key, LocalText text, Prefill prefill = Prefill.None, bool required = true) =>
        new(key, QuestionKind.Text, text) { Prefill = prefill, IsRequired = required };

    public static Question Long(string key, LocalText text, bool required = true) => new(key, QuestionKind.LongText, text) { IsRequired = required };

    public static Question Number(string key, LocalText text, LocalText unit, decimal least = 0, bool required = true) =>
        new(key, QuestionKind.Number, text)
        {
            Unit = unit,
            Least = least,
            IsRequired = required,
        };

    public static Question Pick(string key, QuestionKind kind, LocalText text, bool required, params (string Key, LocalText Text)[] options) =>
        new(key, kind, text) { IsRequired = required, Options = [.. options.Select(o => new QuestionOption(o.Key, o.Text))] };

    public static Question Table(string key, LocalText text, int least, int most, params TableColumn[] columns) =>
        new(key, QuestionKind.Table, text)
        {
            IsRequired = least > 0,
            Least = least,
            Most = most,
            Columns = columns,
        };

    public static StagePlan Stage(
        string key,
        LocalText title,
        LocalText firm,
        LocalText coach,
        int days,
        bool visit = false,
        params DeliverablePlan[] deliverables
    ) =>
        new(key, title, firm, coach)
        {
            Days = days,
            HasVisit = visit,
            Deliverables = deliverables,
        };
}

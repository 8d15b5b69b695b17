using EcoSphere.CarbonCloud.Domain.Companies;
using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Domain;

public class SubscriptionTests
{
    [Theory]
    [InlineData("2026-08-31T04:00:00Z", "2027-02-28")] // no 31 February
    [InlineData("2027-08-31T04:00:00Z", "2028-02-29")] // in a leap year
    [InlineData("2026-08-30T04:00:00Z", "2027-02-28")]
    [InlineData("2026-03-31T04:00:00Z", "2026-09-30")]
    [InlineData("2026-12-31T04:00:00Z", "2027-06-30")]
    [InlineData("2026-01-15T04:00:00Z", "2026-07-15")]
    [InlineData("2026-08-31T15:59:59Z", "2027-02-28")] // 23:59 in Taipei
    [InlineData("2026-08-31T16:00:00Z", "2027-03-01")] // midnight in Taipei: 1 September
    [InlineData("2028-02-29T04:00:00Z", "2028-08-29")]
    public void It_lasts_six_calendar_months_from_the_day_in_Taipei(string approvedAt, string lastDay)
    {
        var subscription = Started(DateTimeOffset.Parse(approvedAt, System.Globalization.CultureInfo.InvariantCulture));

        subscription.LastDay.ShouldBe(DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture));
        // the whole of the last day, as clocks in Taipei show it
        subscription.EndsAt.ShouldBe(
            new DateTimeOffset(subscription.LastDay.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)).ToUniversalTime()
        );
    }

    [Fact]
    public void Of_all_days_of_some_years_each_gives_six_months_and_none_ends_before_an_earlier_one()
    {
        var (day, before) = (new DateOnly(2026, 1, 1), DateOnly.MinValue);
        for (; day.Year < 2034; day = day.AddDays(1))
        {
            var subscription = Started(new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8)));
            (subscription.LastDay.Month - 1).ShouldBe((day.Month + 5) % 12);
            (subscription.LastDay.Day == day.Day || subscription.LastDay.AddDays(1).Day == 1).ShouldBeTrue();
            (subscription.LastDay >= before).ShouldBeTrue();
            before = subscription.LastDay;
        }
    }

    [Fact]
    public void It_runs_to_the_last_second_of_the_last_day()
    {
        var subscription = Started(At("2026-08-31T04:00:00Z"));

        subscription.RunsAt(At("2027-02-28T15:59:59Z")).ShouldBeTrue();
        subscription.RunsAt(At("2027-02-28T16:00:00Z")).ShouldBeFalse();
    }

    [Fact]
    public void It_expires_once_and_never_before()
    {
        var subscription = Started(At("2026-08-31T04:00:00Z"));

        subscription.Expire(At("2027-02-28T15:59:59Z")).ShouldBeFalse();
        subscription.Expire(At("2027-03-02T00:00:00Z")).ShouldBeTrue();
        subscription.Expire(At("2027-03-03T00:00:00Z")).ShouldBeFalse();
        (subscription.End, subscription.EndedAt).ShouldBe((SubscriptionEnd.Expired, At("2027-02-28T16:00:00Z")));
    }

    [Theory]
    [InlineData("2027-01-28", null, null)]
    [InlineData("2027-01-29", null, 30)]
    [InlineData("2027-01-29", 30, null)]
    [InlineData("2027-02-20", 30, null)]
    [InlineData("2027-02-21", 30, 7)]
    [InlineData("2027-02-27", 7, 1)]
    [InlineData("2027-02-27", null, 1)] // the others were missed
    [InlineData("2027-02-28", 1, null)]
    [InlineData("2027-03-01", 7, null)] // it is over
    public void Each_reminder_is_due_once(string today, int? told, int? due)
    {
        var subscription = Started(At("2026-08-31T04:00:00Z"));
        if (told is { } days)
            subscription.Reminded(days);

        subscription.ReminderOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(due);
    }

    [Fact]
    public void An_extension_needs_a_later_day_a_reason_and_the_state_that_was_seen()
    {
        var (subscription, now) = (Started(At("2026-08-31T04:00:00Z")), At("2027-02-01T00:00:00Z"));
        var seen = subscription.Version;

        subscription.Extend(seen, new DateOnly(2027, 2, 28), "展延", now).Error!.Details[0].Field.ShouldBe("LastDay");
        subscription.Extend(seen, null, "展延", now).Error!.Details[0].Field.ShouldBe("LastDay");
        subscription.Extend(seen, new DateOnly(2127, 3, 31), "展延", now).Error!.Details[0].Field.ShouldBe("LastDay");
        subscription.Extend(seen, new DateOnly(2027, 5, 31), " ", now).Error!.Details[0].Field.ShouldBe("Reason");
        subscription.Extend(seen, new DateOnly(2027, 5, 31), "查證延後", now).IsSuccess.ShouldBeTrue();
        subscription.RunsAt(At("2027-05-31T15:59:59Z")).ShouldBeTrue();
        subscription.Extend(seen, new DateOnly(2027, 6, 30), "查證延後", now).Error.ShouldBe(SubscriptionErrors.ChangedSince);
    }

    [Fact]
    public void Reminders_come_again_for_a_new_end_and_not_for_what_the_extension_has_just_told()
    {
        var (subscription, now) = (Started(At("2026-08-31T04:00:00Z")), At("2027-02-27T00:00:00Z"));
        subscription.Reminded(1);

        subscription.Extend(subscription.Version, new DateOnly(2027, 3, 10), "查證延後", now).IsSuccess.ShouldBeTrue();
        subscription.ReminderOn(new DateOnly(2027, 2, 28)).ShouldBeNull();
        subscription.ReminderOn(new DateOnly(2027, 3, 3)).ShouldBe(7);

        subscription.Extend(subscription.Version, new DateOnly(2027, 6, 30), "查證延後", now).IsSuccess.ShouldBeTrue();
        subscription.ReminderOn(new DateOnly(2027, 5, 31)).ShouldBe(30);
    }

    [Fact]
    public void What_is_over_is_neither_extended_nor_ended_again()
    {
        var (subscription, now) = (Started(At("2026-08-31T04:00:00Z")), At("2026-10-01T00:00:00Z"));
        subscription.EndEarly(subscription.Version, "", now).Error!.Details[0].Field.ShouldBe("Reason");
        subscription.EndEarly(subscription.Version, "違反條款", now).IsSuccess.ShouldBeTrue();

        subscription.RunsAt(now).ShouldBeFalse();
        subscription.EndEarly(subscription.Version, "違反條款", now).Error!.Message.ShouldStartWith("This subscription ended on");
        subscription.Extend(subscription.Version, new DateOnly(2027, 6, 30), "展延", now).Error!.Message.ShouldStartWith("This subscription ended on");
        subscription.Expire(At("2027-06-01T00:00:00Z")).ShouldBeFalse();
        subscription.ReminderOn(new DateOnly(2027, 2, 27)).ShouldBeNull();
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

    private static Subscription Started(DateTimeOffset now) => Make.Approved(now).Subscription;
}

/// <summary>Applications for tests of the domain.</summary>
internal static class Make
{
    public static readonly Reviewer Reviewer = new(Guid.CreateVersion7(), "王審查");

    public static readonly ServiceAnswers Answers = ServiceAnswers
        .None.WithInventory("工具機主軸", [SiteRegions.Centre], InventoryState.Done, [InterestTopics.Grants])
        .WithApplicant("林小綠", "永續組", "專員", "lin@company.example", "02-2345-6789", remarks: null);

    public static readonly CompanyFacts Company = new(Guid.CreateVersion7(), "綠能精密", "12345675");

    public static ServiceApplication Draft(DateTimeOffset now, ServiceAnswers? answers = null) =>
        ServiceApplication.Start("CC-2026-000001", Company, Guid.CreateVersion7(), answers ?? Answers, now);

    public static ServiceApplication Submitted(DateTimeOffset now)
    {
        var application = Draft(now);
        application.Submit(Company, isFreeMail: false, now).IsSuccess.ShouldBeTrue();
        return application;
    }

    public static KnownMember Applicant(ServiceApplication application, DateTimeOffset now)
    {
        var member = KnownMember.Heard(application.ApplicantId);
        member.Registered("lin@company.example", "林小綠", null, "zh-TW", now);
        member.Activated();
        member.Join(application.CompanyId, isAdmin: true, now);
        return member;
    }

    public static (ServiceApplication Application, Subscription Subscription) Approved(DateTimeOffset now)
    {
        var application = Submitted(now);
        return (application, application.Approve(Reviewer, 1, null, Applicant(application, now), KnownCompany.Heard(Company.Id), now).Value);
    }
}

using System.ComponentModel.DataAnnotations;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Forms;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EcoSphere.UiKit.Pages.Dev;

/// <summary>Every shared part in its states. Development only, with sample texts that are not translated.</summary>
[AllowAnonymous]
internal sealed class ComponentsModel(TimeProvider clock) : PageModel
{
    private static readonly SelectListGroup Production = new() { Name = "製造業" };
    private static readonly SelectListGroup Services = new() { Name = "服務業" };

    [BindProperty]
    public Answers Input { get; set; } = new();

    public Answers Wrong { get; } = new() { Name = "綠", Email = "someone(at)example" };

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The page that the pager shows.</summary>
    public int Number { get; private set; }

    public static IReadOnlyList<SelectListItem> Industries { get; } =
    [
        new("金屬製品", "metal") { Group = Production },
        new("電子零組件", "electronics") { Group = Production },
        new("紡織", "textile") { Group = Production },
        new("顧問服務", "advice") { Group = Services },
    ];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new Choice("sme", "中小企業用戶", "申請輔導、雲服務與諮詢數位工具。"),
        new Choice("supplier", "數位工具供應商", "上架產品並回覆企業的諮詢。"),
        new Choice("other", "其他", "目前不開放申請。") { Disabled = true },
    ];

    public static IReadOnlyList<FacetOption> Functions { get; } =
    [new("energy", "能源管理", 24), new("carbon", "碳盤查", 17), new("process", "製程監控", 8), new("waste", "廢棄物管理", 0)];

    public static IReadOnlyList<FormStep> Steps { get; } = [new("確認資格", "#"), new("公司資料", "#"), new("附件"), new("檢查與送出")];

    public void OnGet([FromQuery(Name = "page")] int number = 3)
    {
        Number = number;
        ViewData["Breadcrumb"] = new Crumb[] { new("開發", "/dev"), new("元件") };
        Refuse(ModelState);
    }

    public IActionResult OnPost()
    {
        TempData["Status"] = "已儲存，這是下一頁的狀態訊息。";
        return RedirectToPage();
    }

    public PageInfo Info(int total) => new(Number, 20, total);

    private static void Refuse(ModelStateDictionary state)
    {
        state.AddModelError("Wrong.Name", "公司名稱至少要有 2 個字。");
        state.AddModelError("Wrong.Email", "請輸入完整的電子郵件，例如 name@example.com。");
        state.AddModelError("Wrong.Industry", "請選擇產業別。");
        state.AddModelError("Wrong.Kind", "請選擇企業類型。");
        state.AddModelError("Wrong.Agreed", "請先勾選同意事項。");
        state.AddModelError("Wrong.Proof", "這個檔案是空的，請重新選擇。");
    }

    internal sealed class Answers
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }

        public string? Phone { get; set; }

        public string? Remark { get; set; } = "第一行\n第二行";

        public string? TaxId { get; set; } = "04595257";

        [DataType(DataType.Date)]
        public DateOnly? VisitOn { get; set; } = new(2026, 11, 20);

        public int? Employees { get; set; } = 120;

        public string? Industry { get; set; }

        public string? Kind { get; set; }

        public IReadOnlyList<string> Services { get; set; } = ["advice"];

        public bool Agreed { get; set; }

        public IFormFile? Proof { get; set; }

        public IFormFile? Register { get; set; }

        public bool RemoveRegister { get; set; }
    }
}

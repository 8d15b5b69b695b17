using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>A page of the site as it is when the site is new.</summary>
internal sealed record SitePage(string Slug, LocalText Title, LocalText Summary, LocalText Body);

/// <summary>The pages that every site needs from its first day; editors change them afterwards.</summary>
internal static class SitePages
{
    public static IReadOnlyList<SitePage> All { get; } =
    [
        new(
            ArticleAddress.Privacy,
            new("隱私權政策", "Privacy policy"),
            new(
                "本網站蒐集哪些個人資料、為什麼蒐集、保存多久，以及您的權利。",
                "Which personal data this site collects, why, for how long, and what your rights are."
            ),
            new(
                """
                ## 蒐集的資料與目的

                您註冊帳號、申請服務或提出諮詢時，我們蒐集姓名、電子郵件信箱、電話與您填寫的內容，用來提供您要求的服務、寄送處理結果通知，以及統計服務成效。瀏覽公開頁面不需要提供任何個人資料。

                ## 使用的期間、地區與對象

                - 期間：帳號存續期間，以及法令規定或完成服務所需的保存期限。
                - 地區：中華民國境內。
                - 對象：本平台的管理人員；您向特定供應商或顧問提出申請時，承辦該案的供應商或顧問。

                ## 您的權利

                依個人資料保護法第三條，您可以查詢、閱覽、取得複製本、補充或更正、請求停止蒐集處理利用，以及請求刪除您的個人資料。登入後可在[個資管理](/member/privacy)提出，並查看處理進度。

                ## Cookie

                本網站只使用維持登入、保護表單與記住語言所需的 Cookie，不使用廣告或跨站追蹤的 Cookie。
                """,
                """
                ## What we collect, and what for

                When you open an account, apply for a service or send an inquiry, we collect your name, e-mail address, telephone number and what you write, in order to give you the service you asked for, to tell you the outcome, and to count how well the services work. Public pages can be read without giving any personal data.

                ## For how long, where, and who sees it

                - For how long: while your account exists, and as long as the law or the completion of a service asks for.
                - Where: within Taiwan.
                - Who: the staff of this portal; and, where you turn to a particular supplier or consultant, those who handle your case.

                ## Your rights

                Under article 3 of the Personal Data Protection Act you may inquire about and review your data, ask for a copy, have it supplemented or corrected, have its use stopped, and have it deleted. Once signed in, you can ask for this in the [privacy centre](/member/privacy) and follow its progress.

                ## Cookies

                This site uses only the cookies that keep you signed in, protect forms and remember your language. It uses none for advertising or for following you elsewhere.
                """
            )
        ),
        new(
            ArticleAddress.Accessibility,
            new("無障礙聲明", "Accessibility statement"),
            new("本網站的無障礙標準、快速鍵、已知限制與回報方式。", "The standard this site keeps, its known limits, and how to report a barrier."),
            new(
                """
                本網站依據 WCAG 2.2 AA 等級設計，讓使用鍵盤、螢幕報讀軟體、放大顯示或高對比模式的人都能使用每一項服務。

                ## 我們怎麼做

                - 每一頁都可以只用鍵盤操作，焦點位置清楚可見，第一個連結可跳到主要內容。
                - 圖片附有文字說明；狀態不只以顏色表示。
                - 表單錯誤會列在頁面上方，並連到需要修正的欄位。
                - 關閉 JavaScript 時，所有服務仍可使用。

                ## 已知限制

                使用者上傳的文件由提供者負責，部分舊文件可能無法以報讀軟體閱讀。需要其他格式時，請與我們聯絡。

                ## 回報問題

                遇到無法使用的地方，請透過[聯絡我們](/contact)告訴我們是哪一頁、使用什麼裝置與輔具，我們會在五個工作天內回覆。
                """,
                """
                This site is made to WCAG 2.2, level AA, so that people who use a keyboard, a screen reader, magnification or high contrast can use every service.

                ## What we do

                - Every page can be used with the keyboard alone; the focus can always be seen, and the first link leads to the main content.
                - Pictures have descriptions, and nothing is told by colour alone.
                - Errors in forms are listed at the top and lead to the field that needs attention.
                - Without JavaScript every service still works.

                ## Known limits

                Documents that others have uploaded are theirs to make accessible; some older ones cannot be read aloud. Write to us if you need another format.

                ## Report a barrier

                If something does not work for you, tell us through the [contact page](/contact) which page it was and which device and assistive technology you use. You will have an answer within five working days.
                """
            )
        ),
        new(
            ArticleAddress.SiteMap,
            new("網站導覽", "Site map"),
            new("本網站的所有服務與資訊，一頁看完。", "All services and information of this site on one page."),
            new(
                """
                每一頁分成三個區塊，區塊前有定位點「:::」，用快速鍵可以直接跳到：

                - **Alt + U**：上方功能區，有主選單、搜尋、語言與登入
                - **Alt + C**：中央內容區，是這一頁的主要內容
                - **Alt + Z**：下方頁尾區，有各項政策與聯絡方式

                Firefox 請按 Alt + Shift 加字母，macOS 請按 Control + Option 加字母。登入後有左側選單的頁面，可用 **Alt + L** 跳到選單。

                ## 帳號

                - [登入](/account/login)
                - [註冊](/account/register)
                - [會員中心](/member)
                """,
                """
                Every page has three areas, each with a mark (:::) before it. Access keys lead there:

                - **Alt + U**: the top, with the main menu, the search, the language and signing in
                - **Alt + C**: the main content of the page
                - **Alt + Z**: the footer, with policies and how to reach us

                In Firefox press Alt + Shift and the letter, on macOS Control + Option and the letter. Where a page has a menu on the left after signing in, **Alt + L** leads to it.

                ## Account

                - [Sign in](/account/login)
                - [Open an account](/account/register)
                - [Member centre](/member)
                """
            )
        ),
        new(
            ArticleAddress.Terms,
            new("使用條款", "Terms of use"),
            new("使用本網站與各項服務時的約定。", "What applies when you use this site and its services."),
            new(
                """
                ## 服務內容

                本網站提供製造業低碳轉型的資訊、數位工具媒合、顧問與輔導服務的申請。各項服務另有申請須知者，以該須知為準。

                ## 帳號

                請提供正確的資料，並妥善保管密碼。企業帳號的管理員負責維護成員名單；成員離職時請立即移除。

                ## 內容的使用

                本網站的文字與圖片，除另有註明外，可在註明出處的情況下為非營利目的引用。供應商的產品資料由供應商負責。

                ## 責任

                我們盡力確保資料正確與服務不中斷，但網站上的資訊不能取代法令規定或專業意見。外部連結的內容由該網站負責。

                ## 變更

                條款修改時會公布於本頁，並註明日期；重大變更會通知會員。
                """,
                """
                ## The services

                This site offers information on low-carbon manufacturing, brings companies together with digital tools, and takes applications for advice and coaching. Where a service has conditions of its own, those apply.

                ## Accounts

                Please give correct data and keep your password to yourself. The administrators of a company account keep its list of members and remove those who leave at once.

                ## Use of the content

                Unless stated otherwise, texts and pictures of this site may be quoted for non-commercial purposes with their source. Suppliers are responsible for what they say of their products.

                ## Liability

                We do our best to keep the information correct and the services available. What is published here replaces neither the law nor professional advice. Other sites are responsible for their own content.

                ## Changes

                Changes to these terms are published on this page with their date; members are told of important ones.
                """
            )
        ),
        new(
            ArticleAddress.Contact,
            new("聯絡我們", "Contact"),
            new("服務時間、聯絡方式與常見問題。", "When and how to reach us."),
            new(
                """
                ## 服務時間

                週一至週五 9:00–12:00、13:30–17:30（國定假日除外）

                ## 聯絡方式

                - 電話：02-0000-0000
                - 電子郵件：<service@ecosphere.example>

                ## 怎麼問最快

                - 關於某一個數位工具：在[市集](/marketplace/products)的產品頁按「我要諮詢」，供應商會直接回覆。
                - 關於已送出的申請：登入[會員中心](/member)查看進度。
                - 網站使用問題或無障礙問題：來信請附上頁面網址與畫面。
                """,
                """
                ## Office hours

                Monday to Friday, 9:00–12:00 and 13:30–17:30 (Taipei), except on public holidays

                ## How to reach us

                - Telephone: 02-0000-0000
                - E-mail: <service@ecosphere.example>

                ## The quickest way

                - About a particular digital tool: ask on its page at the [marketplace](/marketplace/products); its supplier answers.
                - About an application you have sent: sign in to the [member centre](/member) and see where it stands.
                - About using this site, or a barrier on it: write to us with the address of the page.
                """
            )
        ),
        new(
            ArticleAddress.Pact,
            new("碳排放資料交換標準（PACT）", "Carbon data exchange (PACT)"),
            new("讓供應鏈上下游用同一種格式交換產品碳足跡。", "One format in which supply chains exchange product carbon footprints."),
            new(
                """
                ## 為什麼需要共同的標準

                產品的碳排放大多發生在供應鏈上。客戶向每一家供應商要資料，供應商收到的卻是每家客戶不同的表格；計算範圍、係數與單位各不相同，數字放在一起也無法比較。

                PACT 由世界企業永續發展協會（WBCSD）推動，分成兩部分：**方法學**說明產品碳足跡怎麼算、哪些要算進去、資料品質怎麼表示；**技術規格**說明系統之間用什麼欄位、什麼格式交換。照著做，軟體不同的公司也能自動交換資料。

                ## 資料裡有什麼

                - 產品與公司的識別：產品名稱、代碼、製造商
                - 宣告單位與數量，例如每公斤、每件
                - 從搖籃到大門的碳足跡，以及化石、生質等分項
                - 涵蓋期間、地理範圍、係數來源
                - 一級資料的比例與查證情形

                ## 工廠可以怎麼開始

                1. 先盤查組織的排放，知道用電與燃料的數字從哪裡來。
                2. 選一項出口量大或客戶詢問最多的產品，算出從搖籃到大門的碳足跡。
                3. 選用支援 PACT 的工具，用標準格式提供給客戶。
                4. 逐步向自己的供應商取得一級資料，取代資料庫的平均值。

                [市集](/marketplace/products)中有支援產品碳足跡計算與資料交換的工具；[個案分享](/cases)介紹已經這樣做的工廠。

                ## 標準文件

                - [PACT 方法學與規格總覽](https://www.carbon-transparency.org/)
                - [資料交換技術規格](https://docs.carbon-transparency.org/)
                """,
                """
                ## Why a common standard

                Most of a product’s emissions arise in its supply chain. Customers ask each supplier for data, and each supplier receives a different sheet from every customer; boundaries, factors and units differ, so the numbers cannot be compared.

                PACT, led by the World Business Council for Sustainable Development (WBCSD), has two parts. The **methodology** says how a product’s footprint is calculated, what belongs to it and how the quality of data is told. The **technical specification** says in which fields and formats systems exchange it. Companies that follow both can exchange data automatically, whatever software they use.

                ## What the data hold

                - Who and what: the product’s name and code, the manufacturer
                - The declared unit and amount, such as a kilogram or a piece
                - The footprint from cradle to gate, with its fossil and biogenic parts
                - The period, the region and the sources of factors
                - The share of primary data, and whether it was verified

                ## How a plant can begin

                1. Account for the emissions of the organisation first, and know where its figures for electricity and fuels come from.
                2. Choose one product that is exported much or asked about most, and calculate its footprint from cradle to gate.
                3. Choose a tool that supports PACT, and give the result to customers in the standard format.
                4. Step by step, take primary data from your own suppliers in place of averages from databases.

                The [marketplace](/marketplace/products) lists tools for product footprints and data exchange; the [cases](/cases) tell of plants that have done it.

                ## The documents

                - [PACT methodology and specification](https://www.carbon-transparency.org/)
                - [Technical specification for data exchange](https://docs.carbon-transparency.org/)
                """
            )
        ),
    ];
}

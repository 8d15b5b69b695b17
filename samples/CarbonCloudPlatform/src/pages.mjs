// The pages. Every value goes through `html`, which escapes it.
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
}

const part = (value) =>
  value instanceof Markup ? value.text
  : Array.isArray(value) ? value.map(part).join('')
  : String(value ?? '').replace(/[&<>"']/g, (c) => entities[c]);

const html = (texts, ...values) => new Markup(texts.reduce((all, text, i) => all + part(values[i - 1]) + text));

const time = (at) => new Date(at).toLocaleString('zh-TW', { timeZone: 'Asia/Taipei', dateStyle: 'medium', timeStyle: 'short', hour12: false });

const layout = (title, content) =>
  html`<!doctype html>
    <html lang="zh-Hant-TW">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – 碳星雲服務平台（示範）</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">跳到主要內容</a>
        <header><p>碳星雲服務平台<span>示範用，不儲存任何盤查資料</span></p></header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${content}
        </main>
        <footer><p>這是獨立於 EcoSphere 的示範服務，以 OpenID Connect 由 EcoSphere 單一登入。</p></footer>
      </body>
    </html>`.text;

const signIn = html`<p><a class="button" href="/login">以 EcoSphere 帳號登入</a></p>`;

export const welcome = () =>
  layout('登入', html`<p>貴公司的溫室氣體盤查資料在這裡建立與管理。請用 EcoSphere 的帳號進入，不需要另一組密碼。</p>${signIn}`);

export const home = (person, session) =>
  layout(
    `${person.name}，您好`,
    html`
      <p>您已由 EcoSphere 登入，代表 <strong>${person.company_name}</strong>。</p>
      <dl>
        ${[
          ['姓名', person.name],
          ['電子郵件', person.email],
          ['企業', person.company_name],
          ['統一編號', person.company_tax_id ?? '未提供'],
          ['身分', person.company_role === 'admin' ? '企業管理員' : '企業成員'],
          ['在 EcoSphere 登入時間', time(session.signedInAt)],
          ['本次使用到', time(session.endsAt)],
        ].map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
      </dl>
      <p>每次開啟頁面都會向 EcoSphere 確認您的使用權限；時間到了再按一次登入即可，不必重新輸入密碼。</p>
      <form method="post" action="/logout"><button type="submit">登出</button></form>
    `,
  );

export const shut = () =>
  layout(
    '使用已經結束',
    html`<p>EcoSphere 表示您目前不能使用這項服務：可能是您已登出、貴公司的使用期限已到，或貴公司調整了您的權限。</p>${signIn}`,
  );

export const denied = () =>
  layout('未獲准進入', html`<p>EcoSphere 沒有讓您進入這項服務。原因已在 EcoSphere 的頁面說明；問題排除後即可再登入。</p>${signIn}`);

export const signedOut = () => layout('您已登出', html`<p>這裡與 EcoSphere 都已登出。</p>${signIn}`);

export const failed = (words) => layout('無法完成', html`<p>${words}</p>${signIn}`);

export const notFound = () => layout('找不到這個頁面', html`<p><a href="/">回到首頁</a></p>`);

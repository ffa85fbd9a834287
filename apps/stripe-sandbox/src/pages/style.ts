/** The only style, in the page itself: nothing is fetched from anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#faf8f4;--card:#fff;--ink:#1f2328;--quiet:#59606a;--line:#e4dfd5;--edge:#8c867b;--act:#0f5e63;--on-act:#fff;--no:#a32d1e;--warn-ink:#6b4600;--warn:#fbf0d9;--yes:#2f6b3a}
@media(prefers-color-scheme:dark){:root{--paper:#1b1d1f;--card:#25282b;--ink:#eceae5;--quiet:#b3b0a9;--line:#3a3e42;--edge:#85898d;--act:#7cc7cb;--on-act:#10292b;--no:#f2a093;--warn-ink:#f3d9a4;--warn:#3b3017;--yes:#93cf9d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Atkinson Hyperlegible Next",system-ui,sans-serif;font-variant-numeric:tabular-nums}
.demo{background:var(--warn);color:var(--warn-ink);padding:8px 16px;text-align:center;font-weight:600}
main{max-width:480px;margin:0 auto;padding:24px 16px 48px}
main.wide{max-width:1200px}
h1{font-size:24px;line-height:1.25;margin:0 0 12px}
h2{font-size:20px;line-height:1.3;margin:32px 0 12px}
p{margin:0 0 12px;max-width:68ch}
.quiet{color:var(--quiet)}
.amount{font-size:32px;line-height:1.25;font-weight:600;margin:4px 0 16px}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px;margin:0 0 16px}
.no{border-left:4px solid var(--no)}
.no strong{color:var(--no)}
ul.plain{list-style:none;margin:0 0 16px;padding:0}
ul.plain li{display:flex;justify-content:space-between;gap:16px;padding:8px 0;border-bottom:1px solid var(--line)}
label{display:block;font-weight:600;margin:12px 0 4px}
label.tick{display:flex;gap:12px;align-items:flex-start;font-weight:400;min-height:44px}
label.tick input{flex:none;width:24px;height:24px;margin:0}
input:not([type=checkbox]){width:100%;min-height:44px;padding:8px 12px;border:1px solid var(--edge);border-radius:6px;background:var(--card);color:var(--ink);font:inherit}
.two{display:grid;grid-template-columns:1fr 1fr;gap:12px}
button,a.button{display:inline-block;min-height:44px;padding:9px 16px;border:1px solid var(--act);border-radius:6px;background:transparent;color:var(--act);font:inherit;font-weight:600;cursor:pointer;text-decoration:none;text-align:center}
button.main{width:100%;margin:16px 0 12px;background:var(--act);color:var(--on-act)}
button.danger{border-color:var(--no);color:var(--no)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
a{color:var(--act)}
a.back{display:inline-block;padding:10px 0;min-height:44px}
summary{min-height:44px;padding:8px 0;font-weight:600;cursor:pointer}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.row form{margin:0}
.state{display:inline-block;padding:0 8px;border:1px solid currentColor;border-radius:12px;font-size:14px;white-space:nowrap}
.good{color:var(--yes)}.bad{color:var(--no)}
code{font-size:14px;overflow-wrap:anywhere}
.entry{display:grid;gap:8px 24px;grid-template-columns:minmax(0,1fr)}
@media(min-width:800px){.entry{grid-template-columns:minmax(0,1fr) auto;align-items:center}}
.figures{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));margin:0 0 16px}
.figures dt{color:var(--quiet);font-size:14px}.figures dd{margin:0;font-size:20px;font-weight:600}
`;

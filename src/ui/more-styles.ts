/** Search, what services store, and the record: added to the preferences once they are open. */
export const DETAILS = `.find{display:grid;gap:6px;padding:16px 24px;border-bottom:1px solid var(--l);grid-template-columns:1fr auto;align-items:center}
form{grid-template-rows:auto auto minmax(7em,1fr) auto}form>.all:nth-child(2){grid-row:2/4}
input:indeterminate::before{inset-inline-start:9px;width:6px}
summary{padding:13px 0;margin-top:-8px;cursor:pointer;color:var(--m);font-size:.875em}
details>div{border-top:1px solid var(--l);padding:4px 0 12px}
.find label{padding:0;font-size:.875em;font-weight:600}
.find small{grid-column:2;grid-row:1}
.find input{all:unset;grid-column:1/-1;width:100%;box-sizing:border-box;min-height:44px;padding:8px 14px;border:1px solid var(--m);border-radius:calc(var(--r)*.7px);cursor:text}
.find input::before{content:none}
.find input:focus-visible{outline:2px solid var(--a);outline-offset:1px}
details small{unicode-bidi:plaintext;text-align:match-parent}
details a{display:inline-block;font-size:.875em;color:var(--m);padding:13px 0}
code{font:.95em ui-monospace,SFMono-Regular,Menlo,monospace;direction:ltr;unicode-bidi:isolate}
.record{display:grid;gap:8px;padding:16px}
.record h3{margin:0;color:inherit;font-size:1em}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;font-size:.875em}
dt{color:var(--m)}dd{margin:0}
.record .acts{margin-top:4px}
[part=withdraw]{grid-column:1/-1}
.copy{display:grid}.copy textarea{font:.875em ui-monospace,monospace;width:100%;box-sizing:border-box}.copy [role=status]:empty{display:none}.copy [role=status]{font-size:.875em;text-align:center}
@media(max-width:480px){.find{padding-inline:16px}}`;

export const NOTICE = `:host{position:fixed;z-index:2147483646;inset:auto 16px max(16px,env(safe-area-inset-bottom));display:grid;justify-items:end;pointer-events:none}
.card{pointer-events:auto;max-width:440px;display:flex;gap:8px;align-items:start;padding:12px 8px 12px 20px;padding-inline:20px 8px}
div{flex:1;padding-block:10px}
[part=close]{flex:none;width:44px;padding:0;border:0}
@media(max-width:560px){:host{margin-bottom:60px}}`;

export const LINKS = `:host([floating]){position:fixed!important;z-index:2147483646;inset:auto 16px max(16px,env(safe-area-inset-bottom));display:grid;justify-items:start;pointer-events:none}
.card{pointer-events:auto;display:flex;flex-wrap:wrap;align-items:center;gap:0 20px;padding:2px 20px;font-size:max(13px,.8125rem)}
p{color:inherit;font-weight:600}
button{border:0;padding:4px 0;text-align:start;font-weight:400;text-decoration:underline;text-underline-offset:3px}
:host(:not([floating])){color:inherit}
:host(:not([floating])) .card{all:unset;display:flex;flex-wrap:wrap;gap:0 20px;font:inherit}
:host(:not([floating])) :focus-visible{outline-color:currentColor}
@media(max-width:600px){.card{display:grid}}`;

export const GATE = `:host{display:grid;visibility:inherit;grid-template-rows:minmax(0,1fr);vertical-align:top;min-height:150px}
.card{position:relative;display:grid;overflow:auto;background:var(--s);box-shadow:none;animation:none;text-align:center;border-radius:0}
::slotted([slot=poster]){position:absolute;inset:0;width:100%;height:100%;object-fit:cover;opacity:.25}
.over{position:relative;display:grid;gap:12px;place-content:center;justify-items:center;padding:16px}
p{max-width:34em;color:var(--t)}
p a{white-space:nowrap}
.acts{width:min(100%,26em)}
[part=once],[part=allow]{background:var(--t);color:var(--b);forced-color-adjust:none}
[part=preferences]{border:0;min-height:44px;padding:4px 12px;font-weight:400;text-decoration:underline;text-underline-offset:3px}
@container(max-height:240px){.over{gap:6px;padding:8px 12px;font-size:13px;line-height:1.35}button{min-height:32px;padding:4px 10px}[part=preferences]{min-height:24px;padding:0}}
@container(max-height:130px){.acts{order:-1}}`;

export const DECLARATION = `:host{display:block;visibility:inherit;overflow-wrap:break-word;line-height:1.5;color:inherit;--m:inherit;--l:#8886}
section{margin-block:0 2em}
:focus-visible{outline-color:currentColor}
h2{margin-bottom:.25em}
[part=print]{margin-bottom:1.5em;width:fit-content}
.wide{overflow-x:auto;margin-top:.75em}
table{width:100%;border-collapse:collapse;font-size:.9em;text-align:start}
th,td{text-align:start;vertical-align:top;padding:.6em 1em .6em 0;padding-inline:0 1em;border-bottom:1px solid var(--l)}
th{padding-block:0;vertical-align:bottom}
[part=sort]{display:flex;gap:6px;align-items:center;border:0;padding:0;text-align:start}
[part=sort]::after{content:"↕";content:"↕"/"";opacity:.6}
[aria-sort=ascending]>*::after{content:"↑";content:"↑"/"";opacity:1}
[aria-sort=descending]>*::after{content:"↓";content:"↓"/"";opacity:1}
td{unicode-bidi:plaintext;text-align:match-parent}
td:first-child{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
@media screen and (max-width:600px){thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;visibility:hidden}tr{display:block;padding:.5em 0;border-bottom:1px solid var(--l)}td{display:grid;grid-template-columns:7em minmax(0,1fr);border:0;padding:.15em 0}td:first-child{font-family:inherit}td::before{content:attr(data-label);opacity:.8}}
@media print{:host{display:block!important}[part=print]{display:none}[part=sort]::after{content:none!important}.wide{overflow:visible}tr{break-inside:avoid}}`;

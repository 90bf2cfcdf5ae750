// At the top: at the bottom it would cover the banner.
/** Colours meet 4.5 : 1 in both schemes; measured by the axe test. */
export const STYLES = `:host{all:initial;position:fixed;z-index:2147483647;inset:0 0 auto;color-scheme:light dark;font:14px/1.45 system-ui,sans-serif;
--b:light-dark(#fff,#17171b);--t:light-dark(#17171c,#f3f3f6);--m:light-dark(#5a5a66,#b0b0bc);--l:light-dark(#e0e0e7,#34343d);--s:light-dark(#f5f5f8,#212127);--a:light-dark(#4a4ac4,#a9a9ff);
--red:light-dark(#b3261e,#ff9d94);--amber:light-dark(#8a5300,#ffc46b);--green:light-dark(#146c2e,#7ddc97)}
@media print{:host{display:none!important}}
*{box-sizing:border-box;margin:0}
button,input,select{font:inherit;color:inherit;background:var(--b);border:1px solid var(--l);border-radius:8px;padding:6px 12px;min-height:36px}
button{cursor:pointer;font-weight:600}
button:hover{background:var(--s)}
[aria-current=true]{background:var(--t)!important;color:var(--b);border-color:var(--t)}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
.badge{position:absolute;inset:16px 16px auto auto;border-radius:99px;background:var(--t);color:var(--b);box-shadow:0 4px 16px #0004;display:flex;gap:8px;align-items:center}
.badge[hidden]{display:none}
.badge:hover{background:var(--t);opacity:.9}
dialog{position:static;width:100%;max-width:none;height:min(46vh,520px);max-height:none;padding:0;border:0;border-bottom:1px solid var(--l);background:var(--b);color:var(--t);box-shadow:0 8px 32px #0003}
dialog[open]{display:grid;grid-template-rows:auto 1fr}
header{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:10px 16px;border-bottom:1px solid var(--l)}
h2{font-size:15px;margin-inline-end:8px}
nav{display:flex;gap:4px;flex-wrap:wrap;flex:1}
main{overflow:auto;padding:0 16px 24px}
main>*{margin-top:14px}
.bar{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.bar input[type=search]{flex:0 1 18em}
.sum{display:flex;flex-wrap:wrap;gap:6px 20px;color:var(--m)}
.sum b{color:var(--t);font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:collapse;text-align:start}
th{position:sticky;top:0;background:var(--b);color:var(--m);font-weight:600;font-size:12px}
th,td{text-align:start;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--l)}
td:nth-child(2){max-width:28em;overflow-wrap:anywhere}
small{display:block;color:var(--m);font-size:12px}
code,pre{font:12.5px/1.5 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
pre{background:var(--s);border-radius:8px;padding:12px}
.tag{display:inline-block;white-space:nowrap;font-weight:600}
.leaked,.denied{color:var(--red)}.held,.would{color:var(--amber)}.let,.granted{color:var(--green)}.gone{color:var(--m)}
.cols{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(min(100%,30em),1fr))}
.cols>*>*+*{margin-top:10px}
h3{font-size:13px}
label{display:flex;gap:8px;align-items:center}
p,li{color:var(--m);max-width:70ch}
ul{padding-inline-start:18px}
@media(max-width:600px){dialog{height:70vh}.why{display:none}}`;

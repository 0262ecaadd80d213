/** The sheet of the file: light and dark, narrow and wide, and on paper, where tables keep their heads, nothing is cut and links show where they lead. */
export const fileStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--sunken:#f1eee8;--ink:#1c1b19;--muted:#605b53;--line:#e0dbd2;--edge:#8a847a;--attribution:#0a7457;--claim:#9a4a86;--focus:#0072b2}
@media (prefers-color-scheme:dark){:root{--paper:#18191b;--sunken:#121315;--ink:#eceae5;--muted:#aaa69e;--line:#393b40;--edge:#7d8087;--attribution:#3cc79d;--claim:#dd9acb;--focus:#7cc4f2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto;padding:2rem 1.2rem 4rem}
h1,h2,h3{font-family:ui-serif,"Iowan Old Style",Charter,Georgia,"Times New Roman",serif;line-height:1.2}
h1{margin:0 0 .6rem;font-size:2.1rem}h2{margin:2.6rem 0 .8rem;font-size:1.5rem}h3{margin:1.6rem 0 .4rem}
p{margin:.3rem 0}a{color:inherit;text-underline-offset:.15em}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
header>p,figcaption,caption,dt,nav{color:var(--muted)}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:1rem 0 0;padding:0;list-style:none}
figure{margin:0 0 1rem}.picture,.wide{overflow-x:auto}.picture svg{display:block;min-width:30rem;max-width:100%;height:auto}
table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}tbody th{overflow-wrap:break-word}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.2rem .5rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:bottom}
th{font-weight:600}th:first-child{min-width:8rem;text-align:left}td a{display:block}td.sum,tfoot th,tfoot td{font-weight:600}tfoot th,tfoot td{border-top:2px solid var(--edge)}
#matrix thead th+th span{display:inline-block;max-width:3.6rem;max-height:11rem;overflow:hidden;text-align:left;writing-mode:vertical-rl;rotate:180deg}
.quotes{padding-left:2.6rem}.quotes>li{margin:0 0 1.4rem}:target{background:var(--sunken);outline:2px solid var(--focus);outline-offset:4px}
.statement{font:1.1rem/1.4 ui-serif,Charter,Georgia,serif}.note{white-space:pre-line}
blockquote{margin:.4rem 0;padding-left:.7rem;border-left:3px solid var(--claim);font-family:ui-serif,Charter,Georgia,serif;white-space:pre-line}
dl{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin:.3rem 0;font-size:.85rem}dl div{min-width:0}dt,dd{display:inline;margin:0}dt::after{content:":"}
#index{font-size:.85rem}
@page{margin:15mm}
@media print{
:root{color-scheme:light;--paper:#fff;--sunken:#eee;--ink:#000;--muted:#444;--line:#bbb;--edge:#666;--attribution:#0a7457;--claim:#9a4a86}
body{font-size:9pt}main{max-width:none;padding:0}nav{display:none}
h2,h3{break-after:avoid}figure,table,tr,.quotes>li,#index p{break-inside:avoid}thead{display:table-header-group}tfoot{display:table-row-group}
.picture,.wide{overflow:visible}h2{margin-top:1.6rem}table{max-width:100%;font-size:7.5pt}dl,#index{font-size:8pt}.statement{font-size:10pt}.quotes>li{margin-bottom:.7rem}p,blockquote,dl{margin-block:.15rem}th,td{padding:.1rem .25rem}
p,blockquote{orphans:3;widows:3}#quotes,#index{break-before:page}
.link{font-size:7.5pt}.link a::after{content:" " attr(href);word-break:break-all;color:var(--muted)}td a{text-decoration:none}}
`.trim();

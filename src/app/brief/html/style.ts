import { INK } from "../ink.ts";

/** The page's whole style: it asks for nothing from elsewhere and prints on one sheet where the words allow it. */
export const STYLE = `
@page{size:auto;margin:11mm 13mm}
*{box-sizing:border-box}
html{background:${INK.body};color:${INK.ink};font:15px/1.4 "Hanken Grotesk","Hanken Grotesk Variable",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
body{margin:0 auto;max-width:800px;background:#fff;padding:36px 44px}
h1,h2{font-family:"Bricolage Grotesque","Bricolage Grotesque Variable",system-ui,sans-serif;font-weight:650;letter-spacing:-.01em;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:30px;margin:2px 0}
h2{font-size:17px;margin-bottom:4px}
p,ul,ol{margin:0;padding:0}
li{list-style:none;break-inside:avoid;overflow-wrap:anywhere}
p{overflow-wrap:anywhere}
.soft,.small{color:${INK.soft}}
.small{font-size:13px}
header{display:flex;justify-content:space-between;gap:20px;margin-bottom:16px}
.wordmark{font:650 18px system-ui,sans-serif;white-space:nowrap}
.notice{background:${INK.panel};color:#fff;border:3px solid ${INK.panel};border-radius:12px;padding:8px 16px;font-size:20px;margin-bottom:14px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.lead{display:grid;grid-template-columns:1fr 1fr;gap:16px 28px}
.lead{background:${INK.lampPale};border:2px solid ${INK.lampPale};border-radius:14px;padding:12px 18px;margin-bottom:18px}
.assessment .lead{background:#fff;border:4px solid ${INK.panel}}
.look{font-size:20px;font-weight:700;color:${INK.flag}}
.two{columns:2;column-gap:28px}
.two section{margin-bottom:16px}
section,.pain{break-inside:avoid}
h2{break-after:avoid}
.two .long{break-inside:auto}
.rows li{padding:4px 0;border-bottom:1px solid ${INK.line}}
.rows li:last-child{border:0}
.rows .split{display:flex;justify-content:space-between;gap:14px}
.split>span:first-child{color:${INK.soft}}
.split>b{text-align:right}
b{font-weight:650}
.pains{display:flow-root}
.map{display:flex;gap:6px;float:left;margin:0 14px 6px 0}
.map svg{height:200px;width:auto;overflow:visible}
.side{font:600 25px system-ui,sans-serif;text-anchor:middle;fill:${INK.ink}}
.number{font:700 25px system-ui,sans-serif;text-anchor:middle;fill:#fff}
.pain{margin-bottom:10px}
.badge{display:inline-block;min-width:21px;border-radius:11px;background:${INK.tape};color:#fff;text-align:center;font-weight:700;margin-right:6px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.seen .badge{border-radius:0;background:${INK.flag}}
.seen b{color:${INK.flag}}
.line{color:${INK.soft};font-size:12px;white-space:nowrap;display:flex;align-items:center;gap:5px}
.line svg{height:18px;flex:0 1 90px;min-width:30px;vertical-align:middle}
.bar{display:block;width:100%;height:14px;margin:6px 0 4px}
.load{display:block;width:100%;height:48px;margin-top:8px}
.dial{height:11px;margin-left:8px}
.boxes{display:grid;grid-template-columns:1fr 1fr;gap:16px;margin:18px 0 12px}
.boxes section{border:1.5px solid ${INK.edge};border-radius:14px;padding:10px 14px 4px;min-height:150px}
.boxes i{display:block;height:28px;border-bottom:1px solid ${INK.line}}
footer{color:${INK.soft};font-size:13px}
@media (max-width:640px){body{padding:18px}.lead,.boxes{grid-template-columns:1fr}.two{columns:1}}
@media print{html{background:#fff;font-size:11.5px}h1{font-size:24px}h2{font-size:14px}.small,.line,footer{font-size:10.5px}.notice{font-size:16px}.look{font-size:15px}header,.lead{margin-bottom:10px}.rows li{padding:2.5px 0}.two section{margin-bottom:10px}.boxes{margin:10px 0 8px}.boxes section{min-height:110px}.boxes i{height:24px}body{max-width:none;padding:0}.lead,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.map svg{height:165px}}
`;

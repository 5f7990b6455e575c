const STYLE = `
:root{color-scheme:light;--ink:#14261c;--soft:#5b6b62;--line:#d9e2dc;--green:#0f6b3f;--paper:#fff;--back:#eef4f0}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:18px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.notice{margin:0;padding:10px 16px;background:#fff3c9;color:#5c4600;text-align:center;font-size:15px;font-weight:600}
main{max-width:26rem;margin:0 auto;padding:16px}
.card{background:var(--paper);border:1px solid var(--line);border-radius:16px;padding:20px;margin-bottom:16px}
h1{font-size:1.15rem;margin:0 0 12px}
.amount{font-size:2.1rem;font-weight:700;letter-spacing:-.02em;margin:0 0 12px;font-variant-numeric:tabular-nums}
dl{margin:0}dt{color:var(--soft);font-size:15px}dd{margin:0 0 10px;overflow-wrap:anywhere}
.number{font-size:1.35rem;font-weight:700;font-variant-numeric:tabular-nums;letter-spacing:.04em}
.qr{display:block;width:100%;max-width:15rem;margin:8px auto 16px}.qr svg{display:block;width:100%;height:auto}
label{display:block;color:var(--soft);font-size:15px;margin-bottom:6px}
select,input{width:100%;min-height:52px;padding:10px 12px;border:1px solid #9fb0a6;border-radius:12px;background:#fff;color:inherit;font:inherit;margin-bottom:16px}
button,.button{display:block;width:100%;min-height:56px;padding:14px;border:2px solid var(--green);border-radius:14px;background:#fff;color:var(--green);font:inherit;font-weight:700;text-align:center;text-decoration:none;margin-bottom:12px;cursor:pointer}
button.main{background:var(--green);color:#fff}
:focus-visible{outline:3px solid #e0a100;outline-offset:2px}
.outcome{text-align:center}.outcome .mark{display:grid;place-items:center;width:72px;height:72px;margin:0 auto 12px;border-radius:50%;font-size:40px;color:#fff;background:#8a2b20}
.outcome.paid .mark{background:var(--green)}
.outcome p{margin:0 0 8px}.outcome .word{font-size:1.3rem;font-weight:700}
.error{color:#8a2b20;font-weight:600;margin:0 0 12px}
`;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const RUPIAH = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/** Makes text safe inside HTML and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Integer rupiah as people write it: `Rp12.500`. */
export function formatRupiah(amount: number): string {
  return `Rp${RUPIAH.format(amount)}`;
}

/** Simulated epoch milliseconds as day and time in Jakarta. */
export function formatMoment(epochMs: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" });
  return format.format(epochMs);
}

/** A whole page around `content`, which is already HTML. */
export function page(language: string, title: string, notice: string, content: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><p class="notice" role="note">${escapeHtml(notice)}</p><main>${content}</main></body></html>`;
}

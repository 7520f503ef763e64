/** The page's style: one column on a phone, two where there is room; light or dark as the reader prefers; nothing shown by colour alone. */
export const styleSheet = /* css */ `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --surface: #ffffff; --ink: #1b2330; --quiet: #566070; --line: #dedbd4; --field: #8a8f99;
  --accent: #0a6557; --on-accent: #ffffff; --tint: #e3f1ee; --warn: #9c2f1f; --warn-tint: #fbeae6;
  --you: #0a6557; --they: #a34a08; --tactful: #4650b4; --plan: #566070;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --surface: #1c2026; --ink: #e9e7e2; --quiet: #a8b0bb; --line: #343a43; --field: #7c8490;
    --accent: #6ad0ba; --on-accent: #08231e; --tint: #17332e; --warn: #ff9e8c; --warn-tint: #3a201b;
    --you: #6ad0ba; --they: #f0a35c; --tactful: #a5adff; --plan: #a8b0bb;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: 1.6rem; font-weight: 650; letter-spacing: -0.01em; }
h2 { font-size: 1.1rem; font-weight: 650; }
p, ul, ol, dl, figure, pre { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration: underline 1px color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration: underline 2px currentColor; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: 0.6rem 1rem; background: var(--surface); }
.skip:focus { top: 0.5rem; }

.top, main, footer { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1.5rem; padding-block: 1rem; }
.brand { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6rem; }
.brand a { color: inherit; text-decoration: none; font-weight: 700; font-size: 1.15rem; }
.logo { color: var(--accent); vertical-align: -0.28em; }
.where, .zone, .hint { color: var(--quiet); font-size: 0.9rem; }
.top nav { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.top nav a { padding-block: 0.3rem; }
.clock { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: 0 0.5rem; align-items: baseline; font-variant-numeric: tabular-nums; }
.clock time { font-weight: 650; }
main { padding-block: 0.5rem 3rem; }
footer { color: var(--quiet); font-size: 0.875rem; padding-block: 1.25rem 2rem; border-top: 1px solid var(--line); }

.columns { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 62rem) { .columns { grid-template-columns: minmax(0, 1fr) 21rem; gap: 2.5rem; } }
.primary, .secondary { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.75rem; align-content: start; }
article.primary { gap: 1.1rem; }
.primary > section:not(.panel) > h2 { margin-block-end: 0.6rem; }
.panel { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; padding: 1.1rem 1.2rem 1.25rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
.panel.first { border-color: var(--accent); border-inline-start-width: 4px; }
.alone { max-width: 40rem; display: grid; gap: 0.75rem; padding-block: 2rem; }
.stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.empty { color: var(--quiet); padding: 1.1rem 1.2rem; border: 1px dashed var(--field); border-radius: 10px; }
.lead { font-size: 1.05rem; color: var(--quiet); }
.notice, .problem { padding: 0.8rem 1.1rem; border-inline-start: 4px solid var(--accent); background: var(--tint); border-radius: 6px; }
.notice ul { margin-block-start: 0.3rem; padding-inline-start: 1.2rem; }
.problem { border-color: var(--warn); background: var(--warn-tint); }
.tag { display: inline-block; padding: 0.05rem 0.5rem; border: 1px solid var(--line); border-radius: 99px; font-size: 0.8rem; line-height: 1.4; color: var(--quiet); background: var(--paper); overflow-wrap: anywhere; }
.tag.late { color: var(--warn); border-color: var(--warn); background: var(--warn-tint); font-weight: 650; }
.legend { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin-block-end: 0.5rem; color: var(--quiet); font-size: 0.9rem; }
.legend .mark-icon { vertical-align: -0.15em; }
.excerpt { margin: 0.25rem 0 0; padding-inline-start: 0.7rem; border-inline-start: 3px solid var(--line); color: var(--quiet); font-size: 0.9rem; white-space: pre-line; }
.tag.new { color: var(--on-accent); background: var(--accent); border-color: var(--accent); font-weight: 650; }

label { font-weight: 600; font-size: 0.95rem; margin-block-start: 0.25rem; }
label .hint { font-weight: 400; }
input, select, textarea, button { font: inherit; color: inherit; min-height: 2.75rem; border-radius: 7px; }
input, select, textarea { width: 100%; min-width: 0; padding: 0.5rem 0.7rem; background: var(--paper); border: 1px solid var(--field); }
textarea { resize: vertical; }
::placeholder { color: var(--quiet); opacity: 1; }
.row > input, .row > select { flex: 1 1 14.5rem; width: auto; }
button { padding: 0.5rem 1.1rem; font-weight: 600; cursor: pointer; background: var(--surface); color: var(--accent); border: 1px solid var(--accent); }
button:hover { background: var(--tint); }
button.main, .row > button:only-child { background: var(--accent); color: var(--on-accent); }
button.main:hover, .row > button:only-child:hover { filter: brightness(1.12); }
.stack > .row > button:not(:only-child) { flex: 1 1 auto; }
.answers { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); }
.answers button { overflow-wrap: anywhere; display: flex; flex-direction: column; align-items: flex-start; justify-content: center; padding-inline: 0.8rem; line-height: 1.3; text-align: start; }
.answers:has(> :only-child) { grid-template-columns: minmax(0, 1fr); }
.typed { font-weight: 400; font-size: 0.85rem; color: var(--quiet); }
summary { cursor: pointer; padding-block: 0.4rem; font-weight: 600; font-size: 0.95rem; }
.choice label { margin: 0; }
.choice select, .choice input { flex: 1 1 14rem; max-width: 24rem; background: var(--surface); }

table { width: 100%; border-collapse: separate; border-spacing: 0; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
caption { text-align: start; color: var(--quiet); font-size: 0.9rem; padding-block-end: 0.4rem; }
th { text-align: start; font-size: 0.8rem; font-weight: 600; color: var(--quiet); }
th, td { padding: 0.65rem 0.9rem; vertical-align: top; border-block-end: 1px solid var(--line); }
tbody tr:last-child td { border-block-end: 0; }
td time { font-variant-numeric: tabular-nums; }
td a { font-weight: 600; }
td .hint, td .line { display: block; }
td code { font-size: 0.8125rem; }
@media (min-width: 46.01rem) { td time, td code, td .tag { white-space: nowrap; } }
#timelines td[data-column="Along time"] { width: 32%; }
#timelines td[data-column="Next"] { width: 26%; }
@media (max-width: 46rem) {
  .clock { margin-inline-start: 0; }
  table, tbody, tr, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table { background: none; border: 0; }
  tbody tr { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 0.6rem 0.9rem; margin-block-end: 0.6rem; }
  th, td { padding: 0.15rem 0; border: 0; }
  td:empty { display: none; }
  td[data-column="Sent"] { color: var(--quiet); font-size: 0.9rem; }
  td[data-column="User"]::before { content: "user "; color: var(--quiet); }
  #timelines td[data-column="Along time"], #timelines td[data-column="Next"] { width: auto; }
}
.pages { display: flex; gap: 1rem; margin-block-start: 0.75rem; }

.facets, .fields dl { display: grid; gap: 0.35rem; }
.facets > div, .fields dl > div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
dt { flex: 0 1 6.5rem; }
.panel dt { flex-basis: 5.25rem; }
.fields dt { flex-basis: 11rem; }
dd { flex: 1 1 9rem; min-width: 0; }
.fields dl > div { font-size: 0.9rem; }
dt { color: var(--quiet); font-size: 0.9rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.neighbours, .views { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
.neighbours a, .pages a { padding-block: 0.3rem; }
.views { gap: 0; border-block-end: 1px solid var(--line); scroll-margin-top: 1rem; }
.views a { padding: 0.55rem 0.8rem; color: var(--quiet); text-decoration: none; border-block-end: 3px solid transparent; margin-block-end: -1px; }
.views a:hover { color: var(--accent); }
.views a[aria-current] { color: var(--ink); font-weight: 650; border-color: var(--accent); }
iframe.mail { display: block; width: 100%; height: 60rem; border: 1px solid var(--line); border-radius: 10px; background: Canvas; resize: vertical; }
iframe.phone { width: min(100%, 375px); margin-inline: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
pre.source, pre.command { padding: 0.9rem 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; max-height: 46rem; overflow: auto; }
.panel pre { background: var(--paper); }
.choices { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; margin-block-end: 0.6rem; font-size: 0.95rem; }
.days, .days ul { list-style: none; padding: 0; display: grid; gap: 0.5rem; }
.days { gap: 0.9rem; }
.days h3 { font-size: 0.9rem; color: var(--quiet); font-weight: 600; border-block-end: 1px solid var(--line); margin: 0 0 0.4rem; }
.days ul li { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); line-height: 1.35; }
.days time { font-variant-numeric: tabular-nums; color: var(--quiet); }
.plain { list-style: none; padding: 0; display: grid; gap: 0.6rem; }

.picture { display: block; overflow: visible; }
.along-time { display: grid; gap: 1.1rem; }
.framed { padding: 0.6rem 0.8rem 0.2rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
.axis { stroke: var(--field); stroke-width: 2; }
.axis.ahead { stroke-dasharray: 3 5; }
.now { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 3; }
.picture text { fill: var(--quiet); font-size: 0.8rem; }
.picture .now-text { fill: var(--ink); font-weight: 650; }
.mark.you { fill: var(--you); }
.mark.they { fill: var(--they); }
.mark.tactful { fill: var(--tactful); }
.mark.plan { fill: var(--surface); stroke: var(--plan); stroke-width: 2.25; stroke-linejoin: round; }
.mark.next { fill: var(--surface); stroke: var(--tactful); stroke-width: 2.5; }
.mark:not(.plan, .next) { stroke: var(--surface); stroke-width: 1.5; }
.events { list-style: none; padding: 0; display: grid; gap: 0.55rem; }
.events li { display: grid; grid-template-columns: 1rem 9.5rem minmax(0, 1fr); gap: 0 0.7rem; align-items: baseline; }
.events .mark-icon { align-self: start; margin-block-start: 0.3rem; }
.events .when { color: var(--quiet); font-size: 0.9rem; font-variant-numeric: tabular-nums; }
@media (max-width: 36rem) { .events li { grid-template-columns: 1rem minmax(0, 1fr); } .events li > :last-child { grid-column: 2; } }
.due { font-size: 1.05rem; }

@media (forced-colors: active) { .mark { forced-color-adjust: none; } }
@media print { .top nav, .secondary form, .skip { display: none; } }
`;

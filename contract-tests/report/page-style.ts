/** The style of the page. Colours stand at 4.5:1 or more against what is behind them, in the light and in the dark. */
export const style = `
:root {
  --back: #ffffff; --panel: #f5f7f9; --line: #d5dbe1; --text: #1b2027; --muted: #545d68; --accent: #0b5cad;
  --failed: #b3261e; --warned: #855400; --noted: #0b5cad; --blocked: #7a3ea8; --not-run: #545d68; --passed: #17713a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #101418; --panel: #191e24; --line: #39424d; --text: #e7ebf0; --muted: #a3adb8; --accent: #84bdff;
    --failed: #ff938a; --warned: #f2bd55; --noted: #84bdff; --blocked: #d5aeff; --not-run: #a3adb8; --passed: #63d488;
  }
}
* { box-sizing: border-box; }
/* What has the focus is not hidden by the filters. */
html { scroll-padding-top: 8rem; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.25; }
header.failed h1 { color: var(--failed); }
header.passed h1 { color: var(--passed); }
header p { margin: .25rem 0 0; color: var(--muted); }
header ul { margin: .75rem 0 0; padding: .6rem 1rem .6rem 2rem; background: var(--panel); border-left: 4px solid var(--failed); }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .5rem; font-weight: 600; overflow-wrap: anywhere; }
.muted, .url { color: var(--muted); margin: .25rem 0; overflow-wrap: anywhere; }
.runs { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin: 1.25rem 0; }
.run { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1rem; min-width: 0; }
.run h2 { margin: 0; }
.bar { display: block; width: 100%; height: 10px; margin: .6rem 0; border-radius: 5px; }
rect.failed { fill: var(--failed); } rect.warned { fill: var(--warned); } rect.noted { fill: var(--noted); }
rect.blocked { fill: var(--blocked); } rect.not-run { fill: var(--not-run); } rect.passed { fill: var(--passed); }
.counts { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; font-weight: 600; }
.counts .failed, .failed > summary .mark { color: var(--failed); } .counts .warned, .warned > summary .mark { color: var(--warned); }
.counts .noted, .noted > summary .mark { color: var(--noted); } .counts .blocked, .blocked > summary .mark { color: var(--blocked); }
.counts .not-run, .not-run > summary .mark { color: var(--not-run); } .counts .passed, .passed > summary .mark { color: var(--passed); }
.filters { display: flex; flex-wrap: wrap; gap: .6rem .8rem; align-items: end; padding: .7rem 0; margin-bottom: .5rem;
  background: var(--back); border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 1; }
.filters label { display: grid; font-size: .85rem; color: var(--muted); min-width: 0; }
.filters .wide { flex: 1 1 16rem; }
.filters input, .filters select { font: inherit; font-size: .95rem; color: var(--text); background: var(--panel); border: 1px solid var(--muted);
  border-radius: 6px; padding: .35rem .5rem; min-height: 2.2rem; max-width: 100%; width: 100%; }
.filters input::placeholder { color: var(--muted); opacity: 1; }
.filters output { flex-basis: 100%; color: var(--muted); font-size: .85rem; }
.results { margin: 1.25rem 0 2rem; }
.result { overflow-wrap: anywhere; border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; margin: .4rem 0; }
.result.failed { border-left-color: var(--failed); } .result.warned { border-left-color: var(--warned); } .result.noted { border-left-color: var(--noted); }
.result.blocked { border-left-color: var(--blocked); } .result.passed { border-left-color: var(--passed); }
summary { cursor: pointer; padding: .45rem .8rem; border-radius: 6px; }
summary:hover { background: var(--panel); }
summary .mark { font-weight: 700; margin-right: .4rem; white-space: nowrap; }
summary .id { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
summary .tags { color: var(--muted); font-size: .85rem; margin-left: .4rem; white-space: nowrap; }
summary .promise { display: block; color: var(--muted); padding-left: 1rem; }
.failed > summary .promise, .warned > summary .promise, .noted > summary .promise { color: var(--text); }
.inside { padding: 0 .8rem .8rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1rem; margin: .3rem 0; }
dt { color: var(--muted); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
pre { font: .85rem/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; padding: .4rem .6rem;
  background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.inside > .exchanges { margin-top: .6rem; }
.exchanges > summary { padding: .2rem 0; color: var(--accent); }
.exchanges ol { padding-left: 1.6rem; margin: .3rem 0; }
.exchanges li { margin: .6rem 0; }
.exchanges pre + pre { margin-top: .25rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (max-width: 40rem) {
  header, main { padding-left: .8rem; padding-right: .8rem; }
  .filters { position: static; }
  .filters label { flex: 1 1 8rem; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .5rem; }
}
@media (max-height: 30rem) { .filters { position: static; } }
@media print { .filters { display: none; } .result { break-inside: avoid; } }
`;

/** The look of the pocket sheet: the tokens of the product, large, for one hand. */
export const pocketStyle = `
:root {
	color-scheme: light dark;
	--paper: light-dark(#fbfaf6, #15181b); --sheet: light-dark(#fff, #1c2024); --ink: light-dark(#1f2530, #ece9e2);
	--muted: light-dark(#5c6470, #a4aab3); --line: light-dark(#e5e1d8, #2d3339); --accent: light-dark(#0b665f, #62c7b9);
	--accent-ink: light-dark(#fff, #0d1f1d); --accent-wash: light-dark(#e4f1ee, #17302d);
	--due: light-dark(#96500a, #e8ae62); --due-wash: light-dark(#fbf0dd, #33281a);
	--serif: "Iowan Old Style", Palatino, Georgia, serif;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem 1rem 5rem; display: flex; flex-direction: column; gap: 1rem; }
h1, h2 { font: 600 1.6rem/1.2 var(--serif); margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin-top: 1rem; }
p { margin: 0; overflow-wrap: anywhere; }
header, section, footer { display: grid; gap: .6rem; }
.small { font-size: .9rem; color: var(--muted); }
.warn { background: var(--due-wash); color: var(--due); padding: .5rem .75rem; border-radius: 10px; font-weight: 600; }
#time { position: sticky; top: 0; z-index: 1; margin: 0 -1rem; padding: .5rem 1rem; background: var(--paper); font-weight: 600; }
#time:empty { display: none; }
#time.warn { background: var(--due-wash); border-radius: 0; }
.done { background: var(--accent-wash); padding: .5rem .75rem; border-radius: 10px; }
ol { list-style: none; padding: 0; margin: 0; display: grid; gap: .75rem; }
.question { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .9rem; display: grid; gap: .5rem; }
.question[data-must] { border-left: 4px solid var(--accent); }
.question.asked .wording, .question.skipped .wording { color: var(--muted); }
.short .question:not([data-must]) { display: none; }
.wording { font: 600 1.25rem/1.35 var(--serif); }
.row, .marks { display: flex; flex-wrap: wrap; gap: .5rem; }
.btn, .mark { font: inherit; min-height: 44px; padding: .4rem 1rem; border: 1px solid var(--line); border-radius: 999px; background: var(--sheet); color: var(--ink); justify-self: start; align-self: start; }
.mark { font-size: .85rem; padding: .2rem .7rem; min-height: 36px; }
.do { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
[aria-pressed=true] { background: var(--accent-wash); border-color: var(--accent); font-weight: 600; }
.note { display: grid; gap: .4rem; }
.note:has(textarea:placeholder-shown):not(:focus-within) .marks { display: none; }
textarea, input:not([type=checkbox], [type=radio]) { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid light-dark(#8c8a83, #6d747c); border-radius: 8px; padding: .5rem .6rem; min-height: 44px; }
textarea { resize: vertical; }
fieldset { border: 0; border-left: 2px solid var(--line); padding: 0 0 0 .75rem; margin: 0 0 .75rem; display: grid; gap: .4rem; }
.field { display: grid; gap: .15rem; font-size: .95rem; }
.check { display: flex; gap: .7rem; align-items: center; min-height: 44px; }
.check input { width: 22px; height: 22px; accent-color: var(--accent); flex-shrink: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

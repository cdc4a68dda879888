/** Screens: light and dark, 320 pixels and up. All colours keep a contrast of 7:1 and more. */
export const colours = `/* Colours */
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1c1b19; --quiet: #4d4a45; --line: #8a857c; --link: #0b3d8c; --visited: #5a1f82; --mark: #fff2c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e6df; --quiet: #bcb7ad; --line: #79746b; --link: #a8c8ff; --visited: #d9bcff; --mark: #37300f;
  }
}
body { background: var(--paper); color: var(--ink); }
a { color: var(--link); }
a:visited { color: var(--visited); }
a:focus-visible { outline: .15em solid; outline-offset: .15em; }
:target { background: var(--mark); }
/* Large enough to touch, also beside another link */
.back { display: inline-block; min-width: 1.75em; text-align: center; }
.byline, .date, .lead, .attribution, .boilerplate { color: var(--quiet); }
blockquote, th, td, hr, pre { border-color: var(--line); }
`;

export const layout = `/* Page */
:root { font-size: 112.5%; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 34em; margin: 0 auto; padding: clamp(1.25rem, 5vw, 4rem) 1.25rem; }
p, li { text-wrap: pretty; hyphens: manual; }
h1, h2, h3 { text-wrap: balance; }
.contents { margin-block: 0 2.5em; font-size: .9em; }
.contents p { margin-block-end: .35em; color: var(--quiet); }
.contents ol { list-style-type: none; margin: 0; padding: 0; }
.contents ol ol { padding-inline-start: 1.5em; }
.contents li { margin-block-end: .2em; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: .15em solid; }
`;

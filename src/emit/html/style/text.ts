/** How the parts of an article look everywhere: on screens, on paper and in books. No colours, no page geometry. */
export const textStyle = `/* Text */
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-align: start; }
h1, h2, h3, h4, h5, h6, p, li, td, th { overflow-wrap: break-word; }
header h1 { font-size: 2em; margin: 0 0 .5em; }
h1, h2 { font-size: 1.4em; }
header h2 { font-size: 1.7em; margin: 0 0 .5em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 1em; }
header { margin-block-end: 2.5em; }
.subtitle { font-size: 1.25em; }
.lead { font-size: 1.15em; }
.byline, .date { margin-block-end: .25em; }

/* Quotations: their marks are part of the text */
q { quotes: none; }
q::before, q::after { content: none; }
blockquote { margin: 1.5em 0; padding-inline-start: 1.25em; border-inline-start: .2em solid; }
blockquote > :last-child, li > :last-child { margin-block-end: 0; }
.attribution { font-size: .95em; }

/* Verse stands in from the margin; its lines are kept */
.verse { margin-inline-start: 1.5em; text-align: start; }

/* Who speaks stands close above what is said */
.speaker { margin-block-end: .2em; }

/* Captions of what the text lost: pictures, figures */
.caption { font-size: .9em; }

/* Lists */
ul, ol { margin: 0 0 1em; padding-inline-start: 2em; }
li { margin-block-end: .35em; }
li > p { margin-block-end: .35em; }
li > ul, li > ol { margin-block-end: 0; }
.labelled, .sources, .tasks { list-style-type: ""; }
.labelled, .tasks { padding-inline-start: 1em; }

dt { font-weight: bold; }
dd { margin: 0 0 .6em; margin-inline-start: 2em; }

/* Sources: labels stand out of the entry */
.sources { padding-inline-start: 2.5em; overflow-wrap: anywhere; }
.label { float: inline-start; margin-inline-start: -2.5em; padding-inline-end: 0.25em; font-variant-numeric: tabular-nums; }
sup, sub { font-size: .75em; line-height: 0; }

/* Tables, code, breaks */
table { border-collapse: collapse; margin: 1.5em 0; max-width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35em .75em; border-block-end: 1px solid; text-align: start; vertical-align: top; }
.align-right { text-align: end; }
.align-center { text-align: center; }
code, pre { font-family: "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace; font-size: .9em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 1.5em 0; padding: .75em 1em; border: 1px solid; line-height: 1.4; }
pre code { font-size: 1em; }
img { max-width: 100%; height: auto; }
hr { border: 0; border-block-start: 1px solid; width: 6em; margin: 2.5em auto; }
a { overflow-wrap: anywhere; }
td a, th a { overflow-wrap: break-word; }
.boilerplate { font-size: .85em; margin: 2em 0; }
`;

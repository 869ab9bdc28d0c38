/** How a brief's page looks: a well-set page of paper and ink, on a screen and printed. */
export const STYLE = `
:root{color-scheme:light dark}
body{font:1rem/1.6 Georgia,"Times New Roman",serif;max-inline-size:42rem;margin:2.5rem auto;padding-inline:1rem;overflow-wrap:anywhere}
:lang(ar),:lang(fa),:lang(ur){font-family:"Noto Naskh Arabic",Amiri,Georgia,"Times New Roman",serif;line-height:1.8}
h1{font-size:1.75rem;line-height:1.3;margin:0 0 .5rem}
h2{font-size:1rem;line-height:1.4;margin:2.25rem 0 .75rem;padding-block-end:.25rem;border-block-end:1px solid}
header p{margin:0 0 .25rem}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}
h1 a:not(:hover){text-decoration:none}
dl,dd,dt{margin:0}
.people{columns:2 15rem;column-gap:2rem}
.people>div{break-inside:avoid;padding-block-end:.5rem}
.dates>div{display:grid;grid-template-columns:6.5rem 1fr;gap:0 1rem;padding-block-end:.5rem}
dt{font-weight:600}
time{font-variant-numeric:tabular-nums}
blockquote{margin:0 0 1.25rem;padding-inline-start:1rem;border-inline-start:2px solid}
blockquote p{margin:0 0 .25rem}
.quiet{opacity:.75;font-size:.875rem}
.notes :is(h3,h4,h5,h6){font-size:1rem;margin:1rem 0 .25rem}
.notes :is(p,ul,ol,pre){margin:0 0 .5rem}
.notes pre{white-space:pre-wrap}
@page{margin:2cm}
@media (max-width:30rem){.dates>div{grid-template-columns:1fr}}
@media print{:root{color-scheme:light}body{margin:0;padding:0;max-inline-size:none;font-size:11pt}h1,h2{break-after:avoid}blockquote,.dates>div{break-inside:avoid}}
`;

#pragma once

#include <string_view>

namespace vignette::exchange::documents {

/// The look of an HTML page, with the tokens of the window's light theme. For this folder's .cpp files only.
inline constexpr std::string_view html_style = R"(:root {
  --paper: #FBF7F0; --card: #FFFFFF; --ink: #1F2D35; --soft: #51616B; --line: #D9CFBF;
  --teal: #0B5A60; --teal-soft: #E2EFEE; --plum: #7A2E4E; --plum-soft: #F6E6EC; --amber-soft: #FBEFD3;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.1875rem/1.5 Inter, "Segoe UI", system-ui, sans-serif; }
body { margin: 0; padding: 2rem 1rem 3rem; }
main, footer { max-width: 44rem; margin: 0 auto; overflow-wrap: anywhere; }
main { background: var(--card); border: 1px solid var(--line); border-top: 6px solid var(--teal); border-radius: 12px;
  padding: 2rem clamp(1rem, 5vw, 3rem) 2.5rem; }
.landscape main, .landscape footer { max-width: 80rem; }
h1, h2, h3 { line-height: 1.25; font-weight: 650; margin: 2.25rem 0 .5rem; }
h1 { font-size: 1.75rem; margin-top: 0; }
h2 { font-size: 1.375rem; color: var(--teal); }
h3 { font-size: 1.1875rem; }
p, ul, dl, blockquote, figure { margin: .75rem 0; }
em { font-style: normal; font-weight: 650; }
ul { padding-left: 1.4rem; }
li { margin: .4rem 0; }
li::marker { color: var(--teal); }
dl { border-top: 1px solid var(--line); }
dl div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0 1rem; padding: .5rem 0;
  border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; font-weight: 500; }
blockquote { border-left: 4px solid var(--teal); background: var(--teal-soft); border-radius: 0 8px 8px 0;
  padding: .75rem 1.25rem; white-space: pre-wrap; }
figure { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1.25rem; }
figcaption, caption { font-weight: 600; text-align: left; padding-bottom: .5rem; }
.bars div { display: grid; grid-template-columns: 7rem 1fr 2rem; gap: .75rem; align-items: center; margin: .35rem 0; }
.bars i { display: block; background: #E6DFD0; border-radius: 7px; }
.bars b { display: block; height: 14px; background: var(--teal); border-radius: 7px; }
img { display: block; max-width: 100%; height: auto; object-fit: contain; border-radius: 8px; }
.picture { margin: 1rem 0; }
.rule { display: block; border-bottom: 1px solid var(--soft); height: 2.25rem; }
.label { font-weight: 600; margin-bottom: 0; }
.lines { margin: 1rem 0; }
.card { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin: 1.5rem 0; font-size: 1.5rem;
  line-height: 1.35; }
.beside { flex: 38 1 0; min-width: min(12rem, 100%); font-size: 1rem; }
.beside img { width: 100%; max-height: 30rem; }
.said { flex: 62 1 0; min-width: min(16rem, 100%); }
.said p { margin: 0; }
.said .fill { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin-top: .75rem; font-size: 1.3125rem; }
.fill .rule { flex: 1 1 9rem; }
.ticks { list-style: none; padding: 0; }
.ticks li { display: flex; gap: .6rem; }
.box { flex: none; width: 1.2em; height: 1.2em; margin-top: .15em; border: 2px solid var(--ink); border-radius: 3px;
  color: var(--teal); font: 700 1em/1 sans-serif; text-align: center; }
.letter { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1rem;
  min-height: 30rem; margin: 1.5rem 0; padding: 1rem; border: 16px solid var(--ink); overflow: hidden; }
.letter.double { border-style: double; border-width: 24px; }
.letter.dashed { border-style: dashed; }
.letter.dotted { border-style: dotted; border-width: 20px; }
.letter.round { border-radius: 5rem; }
.letter p { margin: 0; font-size: 2.5rem; font-weight: 600; text-align: center; }
.letter .huge { font-size: min(24rem, 60vw); line-height: 1; font-weight: 800; overflow-wrap: normal; }
.scale { margin: 1.25rem 0; display: flex; flex-wrap: wrap; align-items: end; gap: .25rem 1.25rem; }
.scale .label { flex: 1 0 100%; }
.scale p { margin: 0; }
.scale ol { display: flex; gap: 1.25rem; list-style: none; margin: 0; padding: 0; }
.scale li { display: flex; flex-direction: column; align-items: center; gap: .2rem; margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line);
  min-width: 6rem; white-space: pre-line; overflow-wrap: break-word; }
thead th { color: var(--soft); border-bottom: 2px solid var(--soft); }
tbody th { font-weight: 600; }
.quiet { color: var(--soft); }
.good { background: var(--teal-soft); }
.soon { background: var(--amber-soft); }
.late { background: var(--plum-soft); }
.small, footer { font-size: 1rem; color: var(--soft); }
footer { padding: 1rem clamp(1rem, 5vw, 3rem); }
@media (max-width: 32rem) { dl div { grid-template-columns: 1fr; } }
@media print {
  html { background: none; font-size: 11pt; }
  body { padding: 0; }
  main { border: 0; border-radius: 0; padding: 0; }
  main, footer, .landscape main, .landscape footer { max-width: none; }
  footer { padding: 1.5rem 0 0; }
  h1, h2, h3 { break-after: avoid; }
  tr, figure, li, dl div, img, .card, .lines, .scale { break-inside: avoid; }
  p, blockquote { orphans: 2; widows: 2; }
  .letter { break-inside: avoid; height: 240mm; min-height: 0; margin: 0; }
  .letter, .letter + * { break-before: page; }
  .letter .huge { font-size: 220mm; line-height: .9; }
  .letter p { font-size: 30pt; }
  .card { font-size: 18pt; }
  .said .fill { font-size: 16pt; }
  img { max-height: 230mm; }
  .beside img { max-height: 110mm; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: .85rem; }
  th, td { min-width: 0; }
  .break { break-before: page; }
  .good, .soon, .late, .bars b, .bars i, blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

} // namespace vignette::exchange::documents

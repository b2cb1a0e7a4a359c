// Template, first part: document, letters, running text, marks. The data are values; a string among them is only ever shown.
export const BASE = String.raw`
#let d = json("/document.json")
#let zh = d.language == "zh"
#let serif = "Noto Serif SC"
#let sans = "Noto Sans SC"
#let ink = rgb(d.colours.ink)
#let muted = rgb(d.colours.muted)
#let rule = rgb(d.colours.rule)
#let soft = rgb(d.colours.soft)
#let link-ink = rgb(d.colours.link)
#let body-size = d.layout.size * 1pt
#let small-size = d.layout.small * 1em

#set document(
  title: d.title + " " + d.subtitle,
  author: d.issuer,
  date: datetime(year: d.date.at(0), month: d.date.at(1), day: d.date.at(2)),
)
#set text(
  font: serif,
  size: body-size,
  fill: ink,
  lang: d.language,
  region: if zh { "CN" } else { "GB" },
  fallback: false,
  cjk-latin-spacing: none,
  // Quotation marks and apostrophes of these fonts are as wide as Chinese characters otherwise.
  features: if zh { () } else { ("pwid",) },
  top-edge: 0.88em,
  bottom-edge: -0.12em,
  hyphenate: false,
)
#set par(leading: d.layout.leading * 1em, spacing: if zh { d.layout.leading * 1em } else { 0.9em }, justify: zh)
#set list(marker: if zh { [—] } else { [–] }, indent: if zh { 2em } else { 0em }, body-indent: 0.5em, spacing: d.layout.leading * 1em)

// Parts of a long word, between which a line may end.
#let words(x) = if type(x) == array { x.join(h(0pt)) } else { x }
#let small(body) = text(font: sans, size: small-size, fill: muted, body)
#let note(body) = block(above: 0.5em, below: 0.5em, {
  set par(leading: 0.4em, justify: false)
  small(body)
})
#let anchor(name) = if name != none [#metadata(none)#label(name)]

#let shape(symbol, colour) = {
  let side = 0.66em
  let line-width = 0.1em + colour
  if symbol == "●" { circle(radius: side / 2, fill: colour) }
  else if symbol == "■" { square(size: side * 0.9, fill: colour) }
  else if symbol == "▲" { polygon(fill: colour, (0em, side), (side, side), (side / 2, 0.04em)) }
  else if symbol == "▼" { polygon(fill: colour, (0em, 0.02em), (side, 0.02em), (side / 2, side)) }
  else if symbol == "✕" {
    box(width: side, height: side, {
      place(line(start: (0.06em, 0.06em), end: (side - 0.06em, side - 0.06em), stroke: 0.14em + colour))
      place(line(start: (side - 0.06em, 0.06em), end: (0.06em, side - 0.06em), stroke: 0.14em + colour))
    })
  }
  else if symbol == "△" { polygon(stroke: line-width, (0.05em, side - 0.05em), (side - 0.05em, side - 0.05em), (side / 2, 0.08em)) }
  else if symbol == "◇" { polygon(stroke: line-width, (side / 2, 0.03em), (side - 0.03em, side / 2), (side / 2, side - 0.03em), (0.03em, side / 2)) }
  else { circle(radius: side / 2 - 0.05em, stroke: line-width) }
}
#let mark(m) = if m != none { box(inset: (right: 0.28em), shape(m.symbol, rgb(m.colour))) }

#let to(p, body) = {
  if "to" in p { link(label(p.to), text(fill: link-ink, body)) }
  else if "url" in p { link(p.url, text(fill: link-ink, body)) }
  else { body }
}
#let piece(p) = {
  mark(p.at("mark", default: none))
  to(p, words(p.text))
}
#let pieces(all) = all.map(piece).join()
#let paragraph(body) = par(first-line-indent: if zh { (amount: 2em, all: true) } else { 0pt }, body)
`;

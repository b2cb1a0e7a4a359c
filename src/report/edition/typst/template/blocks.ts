// Template, second part: tables, charts, maps and the other blocks of a section.
export const BLOCKS = String.raw`
#let caption(title, subtitle: none) = block(above: 1em, below: 0.6em, sticky: true, {
  set par(leading: 0.35em, justify: false)
  text(font: sans, weight: "bold", size: calc.max(d.layout.small, 0.7) * 1em, title)
  if subtitle != none and subtitle != "" { linebreak(); small(subtitle) }
})
#let foot(body) = if body != none and body != "" { note(body) }

#let cell-body(c) = {
  mark(c.at("mark", default: none))
  to(c, words(c.text))
  if "missing" in c { h(0.3em); text(size: 0.85em, fill: muted, c.missing) }
  if "revised" in c { h(0.3em); text(size: 0.85em, fill: muted, c.revised) }
  for one in c.at("below", default: ()) { linebreak(); text(size: 0.85em, fill: muted, piece(one)) }
}
#let cell(c, column, row, first) = table.cell(
  align: if column.align == "right" { right } else { left },
  breakable: row.splits,
  { if first { anchor(row.at("label", default: none)) }; cell-body(c) },
)
#let header(column) = table.cell(
  align: (if column.align == "right" { right } else { left }) + bottom,
  text(font: sans, weight: "bold", {
    column.title
    if "unit" in column { linebreak(); text(weight: "regular", size: 0.85em, fill: muted, column.unit) }
  }),
)
#let grid-of(t) = table(
  columns: t.widths.map(w => w * 1fr),
  inset: (x: 0.4em, y: 0.42em),
  stroke: (x, y) => (bottom: 0.35pt + rule),
  table.header(repeat: true, table.hline(stroke: 1pt + ink), ..t.columns.map(header), table.hline(stroke: 0.6pt + ink)),
  ..t.rows.map(row => row.cells.enumerate().map(((i, c)) => cell(c, t.columns.at(i), row, i == 0))).flatten(),
  table.hline(stroke: 1pt + ink),
)
#let table-block(t) = {
  if "title" in t { caption(t.title) }
  if "empty" in t { note(t.empty) } else {
    block(above: 0.6em, below: 0.5em, width: 100%, {
      set text(size: t.size / d.layout.size * 1em)
      set par(leading: 0.4em, spacing: 0.4em, justify: false)
      grid-of(t)
    })
    foot(t.at("foot", default: none))
  }
}

#let chart-width = if d.kind == "briefs" { 34em } else if zh { 25em } else { 36em }
#let chart-block(c) = block(breakable: false, above: 1em, below: 1em, {
  caption(c.title, subtitle: c.subtitle)
  layout(size => image(bytes(c.svg), format: "svg", alt: c.title + " " + c.subtitle, width: calc.min(size.width, chart-width.to-absolute())))
  foot(c.foot)
})

#let tile(t) = grid.cell(x: t.column, y: t.row, fill: rgb(t.colour), {
  set par(leading: 0.3em, justify: false)
  set text(font: sans)
  piece(t.name)
  linebreak()
  text(weight: "bold", t.value)
})
#let map-block(m) = block(breakable: false, above: 1em, below: 1em, {
  caption(m.title, subtitle: m.subtitle)
  layout(size => {
    set text(size: small-size)
    let gutter = 2pt
    let widest = (size.width - gutter * (m.columns - 1)) / calc.max(m.columns, 1)
    context grid(columns: (calc.min(9em.to-absolute(), widest),) * m.columns, gutter: gutter, inset: 0.45em, ..m.tiles.map(tile))
  })
  foot(m.foot)
})

#let facts-block(b) = block(above: 0.8em, below: 0.8em, {
  set par(leading: 0.5em, justify: false)
  set text(size: calc.max(d.layout.small, 0.8) * 1em)
  grid(
    columns: (auto, 1fr), column-gutter: 1.2em, row-gutter: 0.65em,
    ..b.facts.map(f => (
      block(width: 7.5em, text(font: sans, fill: muted, f.term)),
      text(fill: if f.missing { muted } else { ink }, pieces(f.pieces)),
    )).flatten(),
  )
})
#let counts-block(b) = block(above: 0.8em, below: 0.8em, {
  set par(justify: false)
  set text(font: sans, size: calc.max(d.layout.small, 0.8) * 1em)
  b.counts.map(c => box({
    mark(c.piece.at("mark", default: none))
    words(c.piece.text)
    h(0.35em)
    to(c.piece, text(weight: "bold", c.count))
  })).join(h(1.6em, weak: false))
})
#let callout-block(b) = block(
  above: 1em, below: 1em, width: 100%, fill: soft, inset: (x: 0.8em, y: 0.6em),
  stroke: (left: 2.5pt + rgb(if b.tone == "warning" { d.colours.behind } else { d.colours.ahead })),
  { set par(leading: 0.5em); set text(size: calc.max(d.layout.small, 0.85) * 1em); pieces(b.pieces) },
)
#let paragraphs-block(b) = {
  for one in b.paragraphs { paragraph(words(one)) }
  if "by" in b { note(b.by) }
  if "wanted" in b { paragraph(text(fill: muted, b.wanted)) }
}

#let draw(b) = {
  if b.kind == "sentence" { paragraph(text(weight: if b.lead { "bold" } else { "regular" }, pieces(b.pieces))) }
  else if b.kind == "table" { table-block(b) }
  else if b.kind == "chart" { chart-block(b) }
  else if b.kind == "tile-map" { map-block(b) }
  else if b.kind == "facts" { facts-block(b) }
  else if b.kind == "list" { list(..b.items.map(pieces)) }
  else if b.kind == "counts" { counts-block(b) }
  else if b.kind == "paragraphs" { paragraphs-block(b) }
  else if b.kind == "callout" { callout-block(b) }
}

#let heading-of(s) = [#heading(level: s.level, s.heading)#if "label" in s { label(s.label) }]
`;

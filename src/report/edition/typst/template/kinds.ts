// Template, third part: the report with title page and contents, briefs of one page each, cards, the table of opinions.
export const KINDS = String.raw`
#let upright = (
  top: d.layout.margin.top * 1mm, bottom: d.layout.margin.bottom * 1mm,
  inside: d.layout.margin.inside * 1mm, outside: d.layout.margin.outside * 1mm,
)
#let page-number = context {
  set text(size: if zh { 14pt } else { 10pt })
  let outer = if calc.odd(here().page()) { right } else { left }
  align(outer, pad(x: 1em)[— #counter(page).display("1") —])
}

#let heading-style(it) = {
  let official = d.kind == "report"
  let size = if it.level == 1 { if zh or not official { 1em } else { 1.45em } } else if zh { 1em } else { 1.15em - (it.level - 2) * 0.1em }
  block(
    above: if zh { 1.1em } else { 1.5em }, below: if zh { 0.75em } else { 0.7em }, sticky: true, breakable: false,
    {
      set par(leading: 0.4em, justify: false)
      set text(font: if it.level == 1 or not zh { sans } else { serif }, weight: "bold", size: size)
      if zh and official { h(2em) }
      it.body
    },
  )
}
#show heading: heading-style

#let cover() = {
  set par(justify: false, leading: 0.6em)
  text(font: sans, size: if zh { 14pt } else { 11pt }, d.kicker)
  v(1fr)
  align(center, {
    text(weight: "bold", size: if zh { 28pt } else { 24pt }, d.title)
    v(1.6em)
    line(length: 40%, stroke: 0.8pt + ink)
    v(1.2em)
    text(size: if zh { 18pt } else { 15pt }, d.subtitle)
    linebreak()
    v(0.6em)
    text(size: if zh { 14pt } else { 11pt }, fill: muted, d.asOf)
  })
  v(1.7fr)
  align(center, text(size: if zh { 16pt } else { 12pt }, { d.issuer; linebreak(); d.dateText }))
  v(0.4fr)
}

#let contents() = {
  set par(justify: false, leading: 0.5em)
  set text(size: if zh { 14pt } else { 10.5pt })
  align(center, text(font: sans, weight: "bold", size: 1.4em, d.words.contents))
  v(1em)
  show outline.entry.where(level: 1): set text(font: sans)
  show outline.entry.where(level: 1): set block(above: 0.9em)
  show outline.entry.where(level: 2): set text(size: 0.86em)
  show outline.entry.where(level: 2): set block(above: 0.55em)
  outline(title: none, depth: 2, indent: 1.4em)
}

#let colophon() = block(above: 3em, breakable: false, {
  line(length: 30%, stroke: 0.6pt + rule)
  set par(leading: 0.45em, spacing: 0.5em, justify: false)
  text(font: sans, weight: "bold", size: small-size, d.words.colophon)
  parbreak()
  for one in d.colophon { par(small(pieces(one))) }
})

#let section(s) = {
  if s.newPage { pagebreak(weak: true) }
  heading-of(s)
  for b in s.blocks { draw(b) }
}

#let report() = {
  set page(paper: "a4", margin: upright, binding: left)
  cover()
  pagebreak()
  contents()
  for (i, run) in d.runs.enumerate() {
    set page(
      flipped: run.landscape,
      margin: if run.landscape { d.layout.flippedMargin * 1mm } else { upright },
      numbering: "1", footer: page-number, footer-descent: if run.landscape { 5mm } else { 7mm },
    )
    if i == 0 { counter(page).update(1) }
    for s in run.sections { section(s) }
    if i == d.runs.len() - 1 and d.colophon.len() > 0 { colophon() }
  }
}

// The largest letters at which the body fits its room; below the smallest the whole is reduced.
#let fit(body) = layout(size => {
  let sized(step, width) = block(width: width, { set text(size: step * body-size); body })
  let fits(step) = measure(sized(step, size.width)).height <= size.height
  let steps = (1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6)
  let step = steps.find(fits)
  if step != none { sized(step, size.width) } else {
    let reduced = (0.85, 0.7, 0.55, 0.4, 0.28, 0.18, 0.1)
    let ratio = reduced.find(r => measure(sized(0.6, size.width / r)).height * r <= size.height)
    let ratio = if ratio == none { 0.07 } else { ratio }
    scale(ratio * 100%, origin: top + left, reflow: true, sized(0.6, size.width / ratio))
  }
})

#let running-head = {
  set text(font: sans, size: 8.5pt, fill: muted)
  set par(justify: false)
  grid(columns: (1fr, auto), column-gutter: 1em, [#d.title #h(0.6em) #d.subtitle], d.kicker)
  v(-0.4em)
  line(length: 100%, stroke: 0.4pt + rule)
}
#let running-foot = {
  set text(font: sans, size: 8.5pt, fill: muted)
  grid(columns: (1fr, auto), d.asOf, context counter(page).display("1"))
}
#let sections = d.runs.map(run => run.sections).flatten()

#let briefs() = {
  set page(paper: "a4", margin: upright, header: running-head, footer: running-foot, numbering: "1")
  show heading: it => block(below: 0.8em, sticky: true, text(font: serif, weight: "bold", size: 1.8em, it.body))
  for (i, s) in sections.enumerate() {
    if i > 0 { pagebreak() }
    block(height: 100%, width: 100%, breakable: false, fit({ heading-of(s); for b in s.blocks { draw(b) } }))
  }
}

#let cards() = {
  set page(paper: "a4", margin: upright, header: running-head, footer: running-foot, numbering: "1")
  show heading: it => block(below: 0.7em, sticky: true, text(font: serif, weight: "bold", size: 1.25em, it.body))
  let inner(s) = { heading-of(s); for b in s.blocks { draw(b) } }
  let inset = 5mm
  let gap = 6mm
  let width = 210mm - upright.inside - upright.outside - 2 * inset
  let height(count) = (297mm - upright.top - upright.bottom - (count - 1) * gap) / count
  context {
    let fits(s) = measure(block(width: width, inner(s))).height + 2 * inset <= height(3)
    let room = if sections.all(fits) { height(3) } else { height(2) }
    for s in sections {
      block(
        height: room, width: 100%, breakable: false, inset: inset, stroke: 0.6pt + rule, above: 0pt, below: gap,
        fit(inner(s)),
      )
    }
  }
}

#let opinions() = {
  set page(paper: "a4", flipped: true, margin: d.layout.flippedMargin * 1mm, footer: page-number, numbering: "1")
  align(center, text(weight: "bold", size: 1.6em, d.title))
  align(center, small({ d.subtitle; h(1em); d.kicker; h(1em); d.asOf }))
  for s in sections { section(s) }
}

#if d.kind == "report" { report() } else if d.kind == "briefs" { briefs() } else if d.kind == "cards" { cards() } else { opinions() }
`;

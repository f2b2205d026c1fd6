// SPDX-License-Identifier: EUPL-1.2

/** Prenumbered forms: one page a sheet, three sheets a form, large fields for writing while standing. */
export const formTemplate = String.raw`
#let words = data.words
#let field(name, height: 11mm) = block(width: 100%, above: 0pt, below: 2.2mm, {
  label-text(name)
  v(-1.5mm)
  box(width: 100%, height: height, stroke: (bottom: 0.6pt + ink))
})
#let tick(body) = block(above: 0pt, below: 2mm, grid(columns: (5mm, 1fr), column-gutter: 2mm, align: horizon, box(width: 4mm, height: 4mm, stroke: 0.8pt + ink), text(size: 9pt, body)))
#let party(name) = {
  heading(level: 2, name)
  field(words.organisation)
  field(words.representative)
  field(words.contact)
  field(words.gives, height: 24mm)
  field(words.quantity)
  tick(words.names)
  tick(words.photo)
  field(words.signature, height: 15mm)
}
#let sheet(entry, copy) = {
  grid(columns: (1fr, auto), column-gutter: 6mm, {
    block(below: 2mm, label-text(data.kicker))
    heading(level: 1, words.title + " " + entry.number)
    block(below: 1mm, text(font: sans, size: 9.5pt, weight: "bold", copy))
    text(size: 9.5pt, words.money)
  }, image(entry.file, width: 25mm, alt: entry.alt))
  grid(columns: (1fr, 1fr), column-gutter: 9mm, party(words.sideA), party(words.sideB))
  v(1mm)
  tick(words.noReturn)
  grid(columns: (1fr, 2fr), column-gutter: 9mm, field(words.corner), field(words.place))
  grid(columns: (1fr, 1fr), column-gutter: 9mm, field(words.period), field(words.firstContact))
  grid(columns: (1fr, 1fr), column-gutter: 9mm, field(words.sealer), field(words.returned))
  small(words.check)
}
#show: letter.with(network: data.network, accent: data.accent)
#set page(margin: (top: 27mm, bottom: 18mm, left: 18mm, right: 18mm), header-ascent: 6mm, footer-descent: 6mm)
#show heading.where(level: 1): it => block(below: 2mm, text(font: sans, size: 17pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 2mm, below: 3mm, text(font: sans, size: 11pt, weight: "bold", it.body))
#for (index, entry) in data.forms.enumerate() {
  for (at, copy) in words.copies.enumerate() {
    if index + at > 0 { pagebreak() }
    sheet(entry, copy)
  }
}
`;

/** One page a corner, to be read from the other end of the hall. */
export const posterTemplate = String.raw`
#show: letter.with(network: data.network, accent: data.accent)
#for (index, corner) in data.corners.enumerate() {
  if index > 0 { pagebreak() }
  v(8mm)
  align(center, box(width: 95mm, height: 95mm, {
    image(corner.file, width: 95mm, alt: corner.alt)
    place(center + horizon, dy: corner.lower * 1mm, text(font: sans, size: 120pt, weight: "bold", fill: white, corner.letter))
  }))
  v(8mm)
  show heading.where(level: 1): it => align(center, text(font: sans, size: 44pt, weight: "bold", hyphenate: false, it.body))
  heading(level: 1, corner.name)
  v(4mm)
  align(center, text(size: 22pt, corner.sentence))
  v(6mm)
  align(center, text(font: sans, size: 13pt, fill: quiet, data.kicker))
}
`;

// SPDX-License-Identifier: EUPL-1.2

/**
 * Typst helpers for every document, in scope of each template. Plain text goes in as strings from `data`,
 * so nothing a person typed is read as markup.
 *
 *     #show: letter.with(network: data.network, number: data.number)   page, header, footer
 *     #heading-block(title, kicker: …, lead: …)                         the one first-level heading
 *     #section(title)                                                   second-level heading
 *     #description-list(((term, value), …))                             facts, value text or content
 *     #sides(((kicker, name, items, empty), …))                         two columns: who gives what
 *     #signatures(((role, name, organisation, signed), …))              a line each, or when it was signed
 *     #seal(title, lines)                                               the frame of a confirmation
 *     #qr("qr.svg", alt: …, caption: …)                                 a code with its alternative text
 *     #figures(((value, label), …))                                     large numbers side by side
 *     #data-table(header, rows, numeric: (2, 3))                        a table with a repeated header
 *     #note[…]                                                          small print
 */
export const base = String.raw`
#let ink = rgb("#1b1f2a")
#let quiet = rgb("#505868")
#let hairline = rgb("#b9bfca")
#let tint = rgb("#f3f4f7")
#let sans = ("Noto Sans", "Libertinus Serif")
#let serif = ("Libertinus Serif", "Noto Sans")

#let label-text(body, fill: quiet) = text(font: sans, size: 7.5pt, weight: "bold", fill: fill, tracking: 0.04em, body)
#let small(body) = text(font: sans, size: 8pt, fill: quiet, body)

#let page-of(page, pages) = context {
  if text.lang == "de" [Seite #page von #pages] else [Page #page of #pages]
}

#let letter(network: "", place: none, number: none, accent: "#1b1f2a", body) = {
  let colour = rgb(accent)
  set page(
    paper: "a4",
    margin: (top: 38mm, bottom: 27mm, left: 25mm, right: 22mm),
    header-ascent: 11mm,
    footer-descent: 9mm,
    header: {
      grid(columns: (1fr, auto), align: (left + bottom, right + bottom),
        text(font: sans, size: 11pt, weight: "bold", fill: colour, network),
        if place != none { small(place) } else { [] })
      v(-1.5mm)
      line(length: 100%, stroke: 1.4pt + colour)
    },
    footer: {
      line(length: 100%, stroke: 0.5pt + hairline)
      v(-1.5mm)
      grid(columns: (1fr, auto), align: (left, right),
        small(if number == none { [] } else { number }),
        context small(page-of(counter(page).display(), counter(page).final().first())))
    },
  )
  set text(font: serif, size: 11pt, fill: ink, hyphenate: true, number-type: "lining", costs: (orphan: 300%, widow: 300%))
  set par(leading: 0.66em, spacing: 1.05em, justify: false)
  set list(indent: 0pt, body-indent: 0.6em, marker: text(fill: colour)[–], spacing: 0.75em)
  show heading.where(level: 1): it => block(below: 4mm, text(font: sans, size: 21pt, weight: "bold", fill: ink, hyphenate: false, it.body))
  show heading.where(level: 2): it => block(above: 8mm, below: 3.5mm, sticky: true, text(font: sans, size: 11.5pt, weight: "bold", fill: colour, it.body))
  body
}

#let heading-block(title, kicker: none, lead: none) = {
  if kicker != none { block(below: 2.5mm, label-text(kicker)) }
  heading(level: 1, title)
  if lead != none { block(above: 4.5mm, below: 8mm, text(size: 12pt, fill: quiet, lead)) }
}

#let section(title) = heading(level: 2, title)

#let description-list(items, width: 42mm) = {
  set terms(hanging-indent: width, indent: 0pt, separator: [], spacing: 2.8mm)
  set par(justify: false)
  show strong: it => box(width: width, text(font: sans, size: 8.5pt, weight: "regular", fill: quiet, it.body))
  terms(..items.filter(item => item.at(1) != none and item.at(1) != "").map(item => terms.item(item.at(0), item.at(1))))
}

#let side(entry) = {
  set text(costs: (hyphenation: 400%))
  set par(leading: 0.6em, spacing: 0.6em, linebreaks: "optimized")
  show heading: it => block(above: 0pt, below: 3.5mm, text(font: sans, size: 11pt, weight: "bold", fill: ink, hyphenate: false, it.body))
  block(below: 2.2mm, label-text(entry.at("kicker", default: "")))
  heading(level: 2, entry.name)
  let items = entry.at("items", default: ())
  if items.len() == 0 { text(style: "italic", fill: quiet, entry.at("empty", default: "–")) }
  for item in items {
    block(above: 0pt, below: 1.8mm, item.text)
    let detail = item.at("detail", default: none)
    if detail != none and detail != "" { block(below: 4mm, text(font: sans, size: 8.5pt, fill: quiet, detail)) }
  }
}

#let sides(entries) = grid(columns: (1fr, 1fr), gutter: 5mm, fill: tint, stroke: (top: 1.4pt + hairline), inset: (x: 5mm, top: 4.5mm, bottom: 4mm), ..entries.map(side))

#let signature(entry) = block(width: 100%, breakable: false, {
  let signed = entry.at("signed", default: none)
  block(height: 13mm, width: 100%, align(left + bottom, if signed == none { [] } else { text(size: 10pt, style: "italic", signed) }))
  v(-2.5mm)
  line(length: 100%, stroke: 0.7pt + ink)
  v(-2mm)
  text(size: 10pt, weight: "bold", entry.name)
  let organisation = entry.at("organisation", default: none)
  if organisation != none { linebreak(); text(size: 10pt, organisation) }
  linebreak()
  small(entry.role)
})

#let signatures(entries) = block(breakable: false, width: 100%, grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 6mm, ..entries.map(signature)))

#let seal(title, lines, accent: "#1b1f2a") = block(above: 8mm, width: 100%, breakable: false, radius: 1.5mm, inset: (x: 6mm, y: 4.5mm),
  stroke: 1.2pt + rgb(accent), {
  block(below: 2mm, text(font: sans, size: 10.5pt, weight: "bold", fill: rgb(accent), title))
  for line in lines { block(above: 0pt, below: 2mm, text(size: 10pt, line)) }
})

#let qr(path, alt: "", caption: none, size: 24mm) = grid(columns: (size, 1fr), column-gutter: 5mm, align: horizon,
  pad(left: -0.09 * size, image(path, width: size, alt: alt)),
  if caption == none { [] } else { small(caption) })

#let figures(entries) = grid(columns: entries.map(_ => 1fr), column-gutter: 6mm, ..entries.map(entry => block(width: 100%, {
  line(length: 100%, stroke: 1.4pt + ink)
  v(-1mm)
  block(below: 2mm, text(font: sans, size: 22pt, weight: "bold", entry.at(0)))
  small(entry.at(1))
})))

#let data-table(header, rows, numeric: ()) = {
  set text(size: 9.5pt)
  table(
    columns: header.len(),
    align: (x, _) => if numeric.contains(x) { right } else { left },
    stroke: (_, y) => (bottom: if y == 0 { 1pt + ink } else { 0.4pt + hairline }),
    inset: (x: 2mm, y: 1.8mm),
    table.header(..header.map(cell => text(font: sans, size: 8.5pt, weight: "bold", cell))),
    ..rows.flatten(),
  )
}

#let note(body) = block(above: 6mm, text(size: 9pt, fill: quiet, body))
`;

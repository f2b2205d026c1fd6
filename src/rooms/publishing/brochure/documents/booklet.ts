// SPDX-License-Identifier: EUPL-1.2

/**
 * The booklet: cover in the network's colour, contents, foreword, chapters, tips, colophon. `data.colours` are the
 * readable shades of the place's colour. Text that people wrote arrives as a tree (kernel/markdown.ts).
 */
export const bookletTemplate = String.raw`
#let colour = rgb(data.colours.accent)
#let on-colour = rgb(data.colours.onAccent)
#let pale = rgb(data.colours.tint)
#let chapter-state = state("chapter", "")

#let inlines(parts) = for part in parts {
  if part.kind == "text" { part.text }
  else if part.kind == "strong" { strong(inlines(part.inside)) }
  else if part.kind == "emphasis" { emph(inlines(part.inside)) }
  else if part.kind == "code" { text(font: sans, size: 0.9em, part.text) }
  else if part.kind == "break" { linebreak() }
  else if part.kind == "link" { link(part.href, underline(offset: 0.15em, stroke: 0.5pt + colour, inlines(part.inside))) }
}

#let photo(number, caption: "") = {
  let found = data.pictures.at(str(number), default: none)
  if found != none {
    let drawn(..more) = image(found.file, width: 100%, height: 88mm, fit: "cover", ..more)
    block(above: 5mm, below: 6mm, breakable: false, {
      if found.alt == "" { pdf.artifact(drawn()) } else { drawn(alt: found.alt) }
      v(-2.5mm)
      small(if caption == "" { found.credit } else { caption + " " + found.credit })
    })
  }
}

#let written(blocks) = for entry in blocks {
  if entry.kind == "heading" { heading(level: if entry.level > 2 { 3 } else { 2 }, inlines(entry.inside)) }
  else if entry.kind == "paragraph" { par(inlines(entry.inside)) }
  else if entry.kind == "list" {
    let items = entry.items.map(item => written(item))
    if entry.ordered { enum(start: entry.start, ..items) } else { list(..items) }
  }
  else if entry.kind == "quote" { block(inset: (left: 5mm), stroke: (left: 2pt + colour), text(style: "italic", written(entry.inside))) }
  else if entry.kind == "code" { block(fill: tint, inset: 3mm, width: 100%, text(font: sans, size: 9pt, entry.text)) }
  else if entry.kind == "rule" { line(length: 30%, stroke: 1pt + colour) }
  else if entry.kind == "picture" { photo(entry.number, caption: entry.caption) }
  else if entry.kind == "table" { data-table(entry.head.map(cell => inlines(cell)), entry.rows.map(row => row.map(cell => inlines(cell)))) }
}

#let big-figures(items) = block(above: 6mm, below: 8mm, breakable: false, grid(columns: items.map(_ => 1fr), column-gutter: 7mm, ..items.map(item => block(width: 100%, {
  line(length: 100%, stroke: 2.5pt + colour)
  v(-1mm)
  block(below: 2.2mm, text(font: sans, size: 30pt, weight: "bold", fill: colour, item.value))
  block(below: 1.5mm, text(font: sans, size: 9.5pt, weight: "bold", item.label))
  if item.at("note", default: "") != "" { small(item.note) }
}))))

#let progress(entry) = block(above: 7mm, below: 8mm, breakable: false, width: 100%, fill: pale, inset: 7mm, radius: 2mm, {
  block(below: 1.5mm, text(font: sans, size: 44pt, weight: "bold", fill: colour, entry.now.text))
  block(below: 6mm, text(font: sans, size: 11pt, weight: "bold", entry.label))
  block(width: 100%, height: 5mm, fill: white, stroke: 0.6pt + hairline, radius: 2.5mm, clip: true, rect(width: entry.share * 100%, height: 5mm, fill: colour))
  grid(columns: (1fr, 1fr, 1fr), align: (left, center, right), ..((words-of.start, entry.start), (words-of.now, entry.now), (words-of.goal, entry.goal)).map(point => {
    small(point.at(0) + " " + point.at(1).when)
    linebreak()
    text(font: sans, weight: "bold", point.at(1).text)
  }))
  small(words-of.source + ": " + entry.source)
})

#let story(entry) = block(above: 4mm, below: 6mm, breakable: false, width: 100%, {
  heading(level: 2, entry.title)
  let lines = entry.lines
  grid(columns: if lines.len() == 1 { (1fr,) } else { (1fr, 1fr) }, gutter: 3mm, ..lines.map(side => block(width: 100%, fill: pale, inset: 4.5mm, stroke: (top: 2pt + colour), {
    block(below: 2mm, text(font: sans, size: 9pt, weight: "bold", fill: colour, side.who))
    set par(leading: 0.6em)
    side.text
  })))
  if entry.at("meta", default: "") != "" { v(-1mm); small(entry.meta) }
})

#let name-groups(groups) = columns(2, gutter: 9mm, for group in groups { block(breakable: group.names.len() > 12, below: 5mm, {
  heading(level: 2, group.title)
  set list(marker: text(fill: colour)[·], spacing: 0.55em)
  set text(size: 9.5pt)
  set par(leading: 0.5em)
  list(..group.names)
}) })

#let told(blocks) = for entry in blocks {
  if entry.kind == "text" { set text(size: 9.7pt); written(entry.blocks) }
  else if entry.kind == "figures" { big-figures(entry.items) }
  else if entry.kind == "progress" { progress(entry) }
  else if entry.kind == "stories" { for one in entry.items { story(one) } }
  else if entry.kind == "table" { if entry.caption != "" { block(above: 6mm, below: 3mm, sticky: true, text(font: sans, size: 10pt, weight: "bold", fill: colour, entry.caption)) }; data-table(entry.head, entry.rows, numeric: entry.at("numeric", default: ())) }
  else if entry.kind == "names" { name-groups(entry.groups) }
}

// The sign of the platform: two circles that share a part.
#let circles(size, fill) = pdf.artifact({
  box(width: 1.6 * size, height: size, {
    place(circle(radius: size / 2, fill: fill))
    place(dx: 0.6 * size, circle(radius: size / 2, fill: fill))
  })
})

#set text(font: serif, size: 10.5pt, fill: ink, hyphenate: true, number-type: "lining", costs: (orphan: 300%, widow: 300%))
#set par(leading: 0.7em, spacing: 1.1em, justify: false)
#set list(body-indent: 0.6em, marker: text(fill: colour)[–], spacing: 0.8em)
#show heading.where(level: 2): it => block(above: 6mm, below: 3mm, sticky: true, text(font: sans, size: 12pt, weight: "bold", fill: ink, hyphenate: false, it.body))
#show heading.where(level: 3): it => block(above: 5mm, below: 2.5mm, sticky: true, text(font: sans, size: 10.5pt, weight: "bold", fill: colour, it.body))

// Cover
#page(paper: "a4", margin: 0mm, {
  let cover = if data.cover == none { none } else { data.pictures.at(data.cover) }
  block(width: 100%, height: 172mm, clip: true, fill: pale, {
    if cover == none { place(center + horizon, circles(120mm, colour.transparentize(72%))) }
    else {
      let drawn(..more) = image(cover.file, width: 210mm, height: 172mm, fit: "cover", ..more)
      if cover.alt == "" { pdf.artifact(drawn()) } else { drawn(alt: cover.alt) }
    }
    place(top + left, block(fill: white, inset: (x: 9mm, y: 5.5mm), text(font: sans, size: 13pt, weight: "bold", fill: colour, data.network)))
  })
  block(above: 0mm, width: 100%, height: 125mm, fill: colour, clip: true, inset: (left: 22mm, right: 22mm, top: 17mm), {
    place(bottom + right, dx: 34mm, dy: 30mm, circles(92mm, on-colour.transparentize(90%)))
    set text(fill: on-colour)
    block(below: 7mm, width: 150mm, { set par(leading: 0.4em); text(font: sans, size: 34pt, weight: "bold", hyphenate: false, data.title) })
    if data.subtitle != "" { block(width: 130mm, { set par(leading: 0.55em); text(size: 15pt, data.subtitle) }) }
    place(bottom + left, dy: -14mm, text(font: sans, size: 10pt, data.stand))
  })
})

#set page(
  paper: "a4", margin: (top: 26mm, bottom: 26mm, left: 26mm, right: 24mm), footer-descent: 9mm,
  footer: context {
    grid(columns: (1fr, auto), align: (left, right), small(data.network + ", " + data.title), text(font: sans, size: 9pt, weight: "bold", fill: colour, str(counter(page).get().first())))
  },
)

// A chapter opens with a band over the whole width; what stands at the end follows on with a line.
#show heading.where(level: 1): it => if it.supplement == [end] {
  block(above: 12mm, below: 4mm, sticky: true, width: 100%, stroke: (top: 2.5pt + colour), inset: (top: 4mm), text(font: sans, size: 17pt, weight: "bold", fill: colour, hyphenate: false, it.body))
} else {
  pagebreak(weak: true)
  place(top + left, dx: -26mm, dy: -26mm, pdf.artifact(block(width: 210mm, height: 58mm, fill: colour, clip: true, place(bottom + right, dx: 24mm, dy: 30mm, circles(66mm, on-colour.transparentize(90%))))))
  block(height: 25mm, width: 140mm, below: 12mm, align(left + bottom, { set par(leading: 0.4em); text(font: sans, size: 26pt, weight: "bold", fill: on-colour, hyphenate: false, it.body) }))
}
#let lead(words) = if words != none { block(below: 6mm, text(size: 12.5pt, fill: quiet, words)) }

// Contents
#let entries() = context {
  let found = query(heading.where(level: 1)).filter(it => it.body != [#data.words.contents])
  for it in found {
    block(above: 0mm, below: 0mm, inset: (y: 3.4mm), width: 100%, stroke: (bottom: 0.5pt + hairline), link(it.location(), grid(columns: (1fr, auto), text(font: sans, size: 12pt, it.body), text(font: sans, size: 12pt, weight: "bold", fill: colour, str(counter(page).at(it.location()).first())))))
  }
}
#heading(level: 1, outlined: true, data.words.contents)
#entries()

#if data.foreword.len() > 0 {
  heading(level: 1, data.words.foreword)
  set text(size: 12.5pt)
  written(data.foreword)
  if data.forewordBy != "" { block(above: 8mm, text(font: sans, size: 10pt, weight: "bold", data.forewordBy)) }
}

#for chapter in data.chapters.filter(one => one.part == "middle") {
  heading(level: 1, chapter.title)
  lead(chapter.lead)
  told(chapter.blocks)
}

#if data.tips.len() > 0 {
  heading(level: 1, data.words.tips)
  written(data.tips)
}

#for chapter in data.chapters.filter(one => one.part == "end") {
  block(breakable: false, width: 100%, {
    heading(level: 1, supplement: [end], chapter.title)
    lead(chapter.lead)
    told(chapter.blocks)
  })
}

// Colophon at the foot of the last page
#v(1fr)
#block(width: 100%, breakable: false, inset: (top: 5mm), stroke: (top: 2pt + colour), {
  grid(columns: (1fr, 24mm), column-gutter: 8mm, {
    set text(size: 9.5pt)
    set par(spacing: 0.8em)
    text(font: sans, weight: "bold", data.words.publisher + " " + data.network)
    parbreak()
    data.words.online + ": "
    link(data.words.address, data.words.address)
    parbreak()
    small(data.words.colophon)
    if data.credits.len() > 0 { parbreak(); small(data.words.pictures + ". " + data.credits.join("; ")) }
  }, image("qr.svg", width: 24mm, alt: data.words.address))
})
`.replaceAll("words-of", "data.words");

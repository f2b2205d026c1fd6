// SPDX-License-Identifier: EUPL-1.2

/** The market paper: all cards by corner in two columns, to be printed and read on the way. */
export const marketPaper = String.raw`
#show: letter.with(network: data.network, accent: data.accent)
#set page(columns: 2)
#set columns(gutter: 8mm)
#place(top, scope: "parent", float: true, clearance: 6mm, heading-block(data.title, kicker: data.kicker, lead: data.lead))
#for corner in data.corners {
  section(corner.title)
  if corner.sentence != "" { block(below: 3mm, sticky: true, text(fill: quiet, corner.sentence)) }
  if corner.cards.len() == 0 { block(text(style: "italic", fill: quiet, data.empty)) }
  for card in corner.cards {
    block(breakable: false, below: 5mm, width: 100%, {
      set text(size: 9.5pt)
      set par(leading: 0.55em, spacing: 0.6em)
      text(weight: "bold", font: sans, size: 9.5pt, card.head)
      parbreak()
      text(fill: quiet, card.who)
      parbreak()
      card.what
      if card.facts != "" { parbreak(); small(card.facts) }
      if card.back != "" { parbreak(); text(style: "italic", card.back) }
    })
  }
}
`;

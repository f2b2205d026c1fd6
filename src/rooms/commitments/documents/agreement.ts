// SPDX-License-Identifier: EUPL-1.2

/** One agreement on one page: sides, what is agreed, signatures, seal, number and check code. */
export const agreementTemplate = String.raw`
#show: letter.with(network: data.network, number: data.kicker, accent: data.accent)
#heading-block(data.title, kicker: data.kicker)
#v(3mm)
#sides(data.sides)
#section(data.words.facts)
#description-list(data.facts)
#section(data.words.signatures)
#signatures(data.signatures)
#seal(data.seal.title, data.seal.lines, accent: data.accent)
#if data.amendments.len() > 0 {
  section(data.words.amendments)
  for entry in data.amendments { block(below: 3mm, entry) }
}
#v(4mm)
#qr("qr.svg", alt: data.qr.alt, caption: data.qr.caption)
#note(data.words.law)
`;

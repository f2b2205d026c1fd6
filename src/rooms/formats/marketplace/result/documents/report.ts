// SPDX-License-Identifier: EUPL-1.2

/** The report on paper: the number of the evening, all figures as tables, what was left over. */
export const reportTemplate = String.raw`
#show: letter.with(network: data.network, accent: data.accent)
#heading-block(data.title, kicker: data.kicker, lead: data.lead)
#figures(data.large)
#for line in data.announced { block(above: 5mm, line) }
#for group in data.groups {
  section(group.title)
  data-table(group.head, group.rows, numeric: (1,))
}
#if data.leftovers.len() > 0 {
  section(data.words.leftovers)
  list(..data.leftovers)
}
#note(data.words.method)
`;

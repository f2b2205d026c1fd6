// SPDX-License-Identifier: EUPL-1.2
import { State } from "../badge.tsx";
import { ButtonLink, PostButton } from "../button.tsx";
import { Accordion, DateRow, DescriptionList, Timeline, TodoList } from "../lists.tsx";
import { PrintOnly, ScreenOnly } from "../medium.tsx";
import { SearchHit, SearchHits } from "../search.tsx";
import { Table } from "../table.tsx";
import { EmptyState } from "../ways.tsx";
import type { UiExample } from "./example.ts";

const rows = [
  { name: "Bäckerei Ehrlich", sector: "Wirtschaft", quarter: "Altstadt", ads: 2, state: "aktiv" },
  { name: "Grundschule am Anger", sector: "Bildung", quarter: "Nordstadt", ads: 1, state: "aktiv" },
  { name: "Freiwillige Feuerwehr Nordstadt", sector: "Zivilgesellschaft", quarter: "Nordstadt", ads: 12, state: "wartet" },
];

export const listExamples: UiExample[] = [
  { key: "todo", title: "Schreibtisch: was heute zu tun ist", kind: "block", render: () => <Desk /> },
  { key: "table", title: "Tabelle", kind: "block", render: () => <Organisations /> },
  { key: "table-scroll", title: "Breite Tabelle", kind: "block", render: () => <WideTable /> },
  { key: "timeline", title: "Plan zum Tag", kind: "block", render: () => <Plan /> },
  { key: "description", title: "Angaben", kind: "block", render: () => <DescriptionList items={[{ term: "Sektor", value: "Bildung" }, { term: "Stadtteil", value: "Nordstadt" }, { term: "Dabei seit", value: "3. Mai 2024" }]} /> },
  { key: "accordion", title: "Aufklappen", kind: "block", render: () => <Questions /> },
  { key: "dates", title: "Termine", kind: "block", render: () => <DateRow dateTime="2027-03-12T17:00" day="12" month="März" title="Marktplatz der guten Geschäfte" href="#m" meta="Freitag, 17 bis 19 Uhr, Alte Weberei" text="Anmeldung bis 5. März." state={<State kind="open" label="Anmeldung offen" />} /> },
  { key: "empty", title: "Leere Liste", kind: "block", render: () => <EmptyState title="Hier steht noch kein Gesuch." text="Sagen Sie in drei Sätzen, was Ihnen fehlt. Wir helfen beim Formulieren." action={<ButtonLink href="#neu" label="Gesuch aufgeben" variant="primary" />} /> },
  { key: "hits", title: "Treffer einer Suche", kind: "block", render: () => <Hits /> },
  { key: "medium", title: "Bildschirm und Papier", kind: "block", render: () => <><ScreenOnly><p>Dieser Satz steht nur auf dem Bildschirm.</p></ScreenOnly><PrintOnly><p>Dieser Satz steht nur auf Papier.</p></PrintOnly></> },
];

function Hits() {
  return (
    <SearchHits>
      <SearchHit title={[{ text: "Alte ", found: false }, { text: "Fahrräder", found: true }, { text: " für die Werkstatt", found: false }]} href="#rad" by="Jugendhaus Nordstadt" excerpt={[{ text: "Wir suchen ", found: false }, { text: "Räder", found: true }, { text: ", die Jugendliche mit uns herrichten.", found: false }]} />
      <SearchHit title={[{ text: "20 ", found: false }, { text: "Bügelparker", found: true }]} href="#buegel" by="Bauhof Birkenfurt" excerpt={[{ text: "Gebraucht, zum Abholen.", found: false }]} reason="gefunden über: Bügelparker" />
    </SearchHits>
  );
}

function Desk() {
  return (
    <TodoList items={[
      { key: "1", sentence: "3 Gesuche warten auf Ihre Prüfung.", detail: "Das älteste seit Montag.", action: <ButtonLink href="#pruefen" label="Prüfen" variant="primary" /> },
      { key: "2", sentence: "Bäckerei Ehrlich hat seit 14 Tagen nicht geantwortet.", detail: "Vereinbarung 2026-041, fällig war der 5. November.", urgent: true, action: <PostButton action="#anruf" label="Anruf notieren" /> },
      { key: "3", sentence: "Der Marktplatz ist in 12 Tagen. Für eine Handelsecke fehlt noch eine Maklerin.", action: <ButtonLink href="#einladen" label="Jemanden einladen" /> },
    ]} />
  );
}

function Organisations() {
  return (
    <Table caption="Organisationen" rows={rows} rowKey={(row) => row.name} columns={[
      { key: "name", label: "Name", rowHeader: true, cell: (row) => <a href="#o">{row.name}</a>, sort: { href: "?s=name", direction: "ascending" } },
      { key: "sector", label: "Sektor", cell: (row) => row.sector, sort: { href: "?s=sektor" } },
      { key: "quarter", label: "Stadtteil", cell: (row) => row.quarter },
      { key: "ads", label: "Anzeigen", align: "end", cell: (row) => row.ads },
      { key: "state", label: "Stand", cell: (row) => <State kind={row.state === "aktiv" ? "done" : "waiting"} label={row.state} /> },
    ]} />
  );
}

function WideTable() {
  const months = ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"];
  return (
    <Table caption="Neue Anzeigen im Jahr 2026" phone="scroll" dense rows={rows} rowKey={(row) => row.name} columns={[
      { key: "organisation", label: "Organisation", rowHeader: true, cell: (row) => row.name },
      ...months.map((month, i) => ({ key: month, label: month, align: "end" as const, cell: (row: (typeof rows)[number]) => (row.ads * (i + 2)) % 7 })),
    ]} />
  );
}

function Plan() {
  return (
    <Timeline label="Plan bis zum Marktplatz" items={[
      { key: "a", when: "12 Wochen vorher", date: "18. Dezember", title: "Einladung an die Vereine", state: "done", stateLabel: "erledigt am 16. Dezember" },
      { key: "b", when: "8 Wochen vorher", date: "15. Januar", title: "Anmeldung öffnen", state: "late", stateLabel: "seit 3 Tagen fällig", action: <PostButton action="#oeffnen" label="Anmeldung öffnen" variant="primary" /> },
      { key: "c", when: "Heute", title: "Handelsecken festlegen", state: "now", stateLabel: "jetzt", children: <p>Drei bis fünf Ecken, jede mit einer Maklerin oder einem Makler.</p> },
      { key: "d", when: "2 Wochen danach", date: "26. März", title: "Nachfragen verschicken", state: "todo" },
    ]} />
  );
}

function Questions() {
  return (
    <>
      <Accordion title="Kostet die Teilnahme etwas?" open><p>Nein. Auf dem Marktplatz fließt kein Geld, auch keine Spende.</p></Accordion>
      <Accordion title="Müssen wir etwas zurückgeben?"><p>Eine Gegenleistung ist erwünscht. Sie darf klein sein.</p></Accordion>
    </>
  );
}

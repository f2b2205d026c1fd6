// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb } from "../breadcrumb.tsx";
import { Button, ButtonLink, PostButton, ActionBar } from "../button.tsx";
import { Notice, Flash } from "../notice.tsx";
import { PageTitle, Prose, Section, Split } from "../page.tsx";
import { Pagination } from "../pagination.tsx";
import { SiteFooter } from "../site-footer.tsx";
import { SiteHeader } from "../site-header.tsx";
import { State } from "../badge.tsx";
import { DescriptionList } from "../lists.tsx";
import { Main } from "../shell.tsx";
import { Steps, Tabs, Toolbar } from "../ways.tsx";
import type { UiExample } from "./example.ts";

export function exampleHeader(current: string, signedIn = false) {
  const navigation = [
    { label: "Marktplatz", href: "#marktplatz-nav" }, { label: "Gesuche", href: "#gesuche" }, { label: "Angebote", href: "#angebote" },
    { label: "Termine", href: "#termine-nav" }, { label: "Wer mitmacht", href: "#wer" },
  ].map((item) => ({ ...item, current: item.href === current }));
  return (
    <SiteHeader name="Gemeinsam in Birkenfurt" claim="Stadt Birkenfurt" href="/" navigation={navigation}
      search={{ action: "#suche", name: "q", label: "Im Netzwerk suchen" }}
      languages={[{ code: "de", label: "DE", href: "?lang=de", current: true }, { code: "en", label: "EN", href: "?lang=en" }]}
      account={signedIn
        ? { label: "Aylin Kaya", items: [{ label: "Meine Übersicht", href: "#uebersicht" }, { label: "Meine Organisation", href: "#organisation" }], actions: <PostButton action="#abmelden" label="Abmelden" variant="tertiary" small /> }
        : { label: "Anmelden", href: "#anmelden" }} />
  );
}

export function exampleFooter() {
  return (
    <SiteFooter name="Gemeinsam in Birkenfurt" about="Eine Initiative der Stadt Birkenfurt mit der Freiwilligenagentur und der Wirtschaftsrunde."
      columns={[
        { title: "Mitmachen", links: [{ label: "Gesuch aufgeben", href: "#g" }, { label: "Angebot aufgeben", href: "#a" }, { label: "Newsletter", href: "#n" }] },
        { title: "Über uns", links: [{ label: "Wer dahintersteht", href: "#w" }, { label: "Zahlen und Quellen", href: "#z" }, { label: "Offene Daten", href: "#o" }] },
      ]}
      legal={[{ label: "Impressum", href: "#impressum" }, { label: "Datenschutz", href: "#datenschutz" }, { label: "Barrierefreiheit", href: "#barrierefreiheit" }]}
      note="Keine Cookies für Gäste." />
  );
}

export const shellExamples: UiExample[] = [
  { key: "page", title: "Seite mit Kopf, Pfad, Titel und Seitenspalte", kind: "body", render: () => <ExamplePage /> },
  { key: "buttons", title: "Knöpfe", kind: "block", render: () => <Buttons /> },
  { key: "notices", title: "Hinweise", kind: "block", render: () => <Notices /> },
  { key: "tabs", title: "Reiter", kind: "block", render: () => <Tabs label="Ansichten" items={[{ label: "Offen", href: "#offen", current: true, count: 12 }, { label: "In Arbeit", href: "#arbeit", count: 4 }, { label: "Abgeschlossen", href: "#ab", count: 61 }]} /> },
  { key: "steps", title: "Schritte", kind: "block", render: () => <Steps label="Gesuch aufgeben" items={[{ label: "Worum es geht", href: "#s1", state: "done" }, { label: "Wann und wo", state: "current" }, { label: "Gegenleistung", state: "todo" }, { label: "Prüfen", state: "todo" }]} /> },
  { key: "pagination", title: "Seiten einer Liste", kind: "block", render: () => <Pagination page={4} pages={12} href={(n) => `?seite=${n}`} /> },
  { key: "toolbar", title: "Ausgaben", kind: "block", render: () => <Toolbar items={[{ label: "Tabelle (CSV)", href: "#csv", type: "text/csv" }, { label: "Dokument (PDF)", href: "#pdf" }, { label: "Druckansicht", href: "#druck", kind: "print" }]} /> },
];

function ExamplePage() {
  return (
    <>
      {exampleHeader("#gesuche", true)}
      <Main>
        <Breadcrumb items={[{ label: "Start", href: "/" }, { label: "Gesuche", href: "#gesuche" }, { label: "Lesepatinnen und Lesepaten" }]} />
        <Flash text="Ihr Gesuch ist gespeichert." link={{ label: "Zur Übersicht", href: "#uebersicht" }} />
        <PageTitle preline="Gesuch" title="Vier Menschen, die donnerstags mit Kindern lesen" lead="Unsere Schulbücherei öffnet wieder. Wir suchen Menschen mit Geduld und einer Stunde Zeit in der Woche."
          meta={<><State kind="open" label="offen" /><span>seit 3. November 2026</span></>}
          actions={<><ButtonLink href="#melden" label="Wir können helfen" variant="primary" /><ButtonLink href="#merken" label="Merken" /></>} />
        <Split side={<DescriptionList items={[{ term: "Wer sucht", value: "Grundschule am Anger" }, { term: "Wann", value: "donnerstags, 14 bis 15 Uhr" }, { term: "Wo", value: "Nordstadt" }]} />}>
          <Prose>
            <p>Seit dem Umbau steht die Bücherei leer. 2.000 Bücher warten auf 180 Kinder. Zwei Lehrkräfte räumen gerade ein, zum Vorlesen fehlen uns die Hände.</p>
            <h2>Was Sie mitbringen</h2>
            <ul><li>Freude am Vorlesen, auf Deutsch oder in einer anderen Sprache</li><li>donnerstags eine Stunde Zeit, mindestens ein halbes Jahr</li><li>ein erweitertes Führungszeugnis; die Kosten übernehmen wir</li></ul>
            <h2>Was wir zurückgeben</h2>
            <p>Unser Schulchor singt auf Ihrem Sommerfest. Und wenn Sie mögen, lernen Sie Linolschnitt im Werkraum.</p>
          </Prose>
        </Split>
        <Section tone="tinted" title="Fragen zum Gesuch"><p>Schreiben Sie über die Plattform. Ihre Adresse sieht nur die Schule.</p></Section>
      </Main>
      {exampleFooter()}
    </>
  );
}

function Buttons() {
  return (
    <>
      <div class="gw-actions">
        <Button label="Gesuch veröffentlichen" variant="primary" type="button" />
        <Button label="Als Entwurf speichern" type="button" />
        <Button label="Abbrechen" variant="tertiary" type="button" />
        <Button label="Endgültig löschen" variant="danger" type="button" />
        <Button label="Nicht verfügbar" type="button" disabled />
        <ButtonLink href="#csv" label="Liste laden" icon="download" small />
      </div>
      <ActionBar><Button label="Speichern und weiter" variant="primary" type="button" /><Button label="Zurück" variant="tertiary" type="button" /></ActionBar>
    </>
  );
}

function Notices() {
  return (
    <div class="gw-stack gw-stack--small">
      <Notice title="Die Anmeldung schließt am Freitag"><p>Danach nehmen wir nur noch Plätze auf der Warteliste an.</p></Notice>
      <Notice tone="success"><p>Die Vereinbarung ist besiegelt. Beide Seiten bekommen eine Ausfertigung.</p></Notice>
      <Notice tone="warning" title="Zwei Angaben fehlen noch" actions={<ButtonLink href="#ergaenzen" label="Angaben ergänzen" small />}><p>Ohne Ort und Zeit findet niemand Ihr Gesuch.</p></Notice>
      <Notice tone="danger"><p>Die Datei konnte nicht gelesen werden. Speichern Sie die Tabelle als CSV und laden Sie sie noch einmal hoch.</p></Notice>
    </div>
  );
}

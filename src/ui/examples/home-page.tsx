// SPDX-License-Identifier: EUPL-1.2
// A whole public start page of an invented town: the proof that the blocks make a page together.
import { Door } from "../door.tsx";
import { Figure, FigureRow, ProgressToGoal } from "../figure.tsx";
import { HomeDoors, HomeHero, KeptRow, Story } from "../home.tsx";
import { DateRow } from "../lists.tsx";
import { Section } from "../page.tsx";
import { Main } from "../shell.tsx";
import { exampleFooter, exampleHeader } from "./shell.tsx";
import type { UiExample } from "./example.ts";

export const homeExamples: UiExample[] = [
  { key: "home", title: "Startseite eines Ortes", kind: "body", render: () => <HomePage /> },
];

function HomePage() {
  return (
    <>
      {exampleHeader("/")}
      <Main width="full">
        <HomeHero
          preline="Woran wir arbeiten"
          title="Kein Kind geht hungrig in die Schule."
          lead="Jedes siebte Grundschulkind in Birkenfurt kommt ohne Frühstück zum Unterricht. Betriebe, Vereine und die Stadt ändern das zusammen, Schule für Schule."
          link={{ label: "Zur Herausforderung", href: "#herausforderung" }}
          aside={(
            <ProgressToGoal headline="9 von 14" label="Grundschulen haben ein Frühstück für alle"
              start={{ value: 2, text: "2 Schulen", when: "2024" }} now={{ value: 9, text: "9 Schulen", when: "2026" }} goal={{ value: 14, text: "14 Schulen", when: "2028" }}
              source={{ label: "Schulamt Birkenfurt, Oktober 2026", href: "#quelle" }} />
          )} />
        <HomeDoors label="Mitmachen">
          <Door title="Wir brauchen" text="Sie suchen Unterstützung für Ihren Verein, Ihre Schule, Ihr Projekt." count="38 offene Gesuche" href="#brauchen" sign="ask" />
          <Door title="Wir bieten" text="Sie haben Zeit, Wissen, Räume oder Dinge und geben gern davon ab." count="52 Angebote" href="#bieten" sign="give" />
          <Door title="Ich mache mit" text="Sie möchten einen Tag lang anpacken oder bei einem Treffen dabei sein." count="5 nächste Termine" href="#mitmachen" sign="join" />
        </HomeDoors>
        <Section title="Versprochen und gehalten" lead="Was Menschen und Organisationen einander zugesagt haben und was daraus geworden ist." more={{ label: "Alle gehaltenen Zusagen", href: "#zusagen" }}>
          <KeptRow items={kept} />
        </Section>
        <Section tone="tinted" title="Die nächsten Termine" more={{ label: "Alle Termine", href: "#termine" }}>
          <DateRow dateTime="2027-03-12" day="12" month="März" title="Marktplatz der guten Geschäfte" href="#marktplatz" meta="Freitag, 17 bis 19 Uhr, Alte Weberei"
            text="Betriebe und Vereine handeln aus, was sie füreinander tun. Geld bleibt zu Hause." />
          <DateRow dateTime="2027-03-24" day="24" month="März" title="Runder Tisch Schulfrühstück" href="#tisch" meta="Mittwoch, 9 bis 12 Uhr, Rathaus, Raum 204" />
          <DateRow dateTime="2027-04-17" day="17" month="April" title="Pflanztag am Mühlbach" href="#pflanztag" meta="Samstag, 10 bis 15 Uhr, Treffpunkt Stegwiese" />
        </Section>
        <Section title="Was bisher zusammenkam">
          <FigureRow>
            <Figure value="214" label="Vereinbarungen auf vier Marktplätzen" period="2023 bis 2026" source={{ label: "eigene Zählung", href: "#q1" }} />
            <Figure value="178" label="davon eingelöst" period="Stand Oktober 2026" source={{ label: "Nachfrage bei beiden Seiten", href: "#q2" }} />
            <Figure value="3.420" unit="Stunden" label="freiwillige Mitarbeit" period="2026" source={{ label: "Angaben der Beteiligten", href: "#q3" }} />
          </FigureRow>
        </Section>
        <Section>
          <Story preline="Zum Nachmachen" level={2} title="Wie eine Bäckerei drei Schulküchen in Gang brachte" href="#praxis"
            text="Am Anfang stand ein Gespräch von zehn Minuten. Ein Jahr später backen Auszubildende mit 90 Kindern. Der Leitfaden zeigt, was es dafür braucht und woran es fast gescheitert wäre."
            meta="Geprüft im September 2026 · zwei Orte haben es übernommen" />
        </Section>
      </Main>
      {exampleFooter()}
    </>
  );
}

const kept = [
  {
    key: "1", title: "Bewerbungstraining gegen Hoffest", href: "#v1", untilLabel: "Eingelöst", until: "14. Juni 2026", sealedBy: "Notarin Dr. Helene Sommer",
    sides: [
      { name: "Bäckerei Ehrlich", href: "#o1", gives: "Drei Bewerbungstrainings für je acht Jugendliche" },
      { name: "Jugendtreff Stellwerk e. V.", href: "#o2", gives: "Ein Hoffest für 40 Mitarbeitende, mit Musik und Aufbau" },
    ],
  },
  {
    key: "2", title: "Transporter gegen Fotos", href: "#v2", untilLabel: "Eingelöst", until: "2. Mai 2026", sealedBy: "Notar Anton Weller",
    sides: [
      { name: "Spedition Moorkamp", href: "#o3", gives: "Einen Transporter mit Fahrerin an vier Samstagen" },
      { name: "Tafelladen Oststadt", href: "#o4", gives: "Bilder aus dem Alltag für den Jahresbericht" },
    ],
  },
];

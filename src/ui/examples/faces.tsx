// SPDX-License-Identifier: EUPL-1.2
import { Ad, AdList } from "../ad.tsx";
import { Badge, State } from "../badge.tsx";
import { ButtonLink } from "../button.tsx";
import { Card, CardGrid } from "../card.tsx";
import { CopyField, QrCode } from "../codes.tsx";
import { Door, DoorRow } from "../door.tsx";
import { Handshake } from "../handshake.tsx";
import { OrgMark, OrgMarks } from "../org-mark.tsx";
import type { UiExample } from "./example.ts";

const organisations = ["Bäckerei Ehrlich", "Jugendtreff Stellwerk e. V.", "Spedition Moorkamp", "Grundschule am Anger", "Haus der Begegnung", "Elektro Tannert GmbH", "Freiwillige Feuerwehr Nordstadt", "Tafelladen Oststadt"];

export const faceExamples: UiExample[] = [
  { key: "ads", title: "Kleinanzeigen", kind: "block", render: () => <Ads /> },
  { key: "handshake", title: "Handschlag", kind: "block", render: () => <FullHandshake /> },
  { key: "doors", title: "Türen", kind: "block", render: () => <Doors /> },
  { key: "cards", title: "Karten", kind: "block", render: () => <Cards /> },
  { key: "badges", title: "Zustände und Merkmale", kind: "block", render: () => <Badges /> },
  { key: "organisations", title: "Gesichter von Organisationen", kind: "block", render: () => <div class="gw-stack"><OrgMarks items={organisations.map((name) => ({ name, href: "#o" }))} /><p class="gw-handshake__who"><OrgMark name={organisations[0]!} size="large" /><strong>{organisations[0]}</strong></p></div> },
  { key: "codes", title: "Adresse zum Mitnehmen", kind: "block", render: () => <div class="gw-stack"><CopyField name="adresse" label="Adresse der Vereinbarung" value="https://birkenfurt.example/v/2026-041" /><QrCode text="https://birkenfurt.example/v/2026-041" label="Vereinbarung 2026-041" caption="Vereinbarung 2026-041" /></div> },
];

function Ads() {
  return (
    <AdList>
      <Ad kind={{ label: "Gesuch", side: "a" }} state={<State kind="open" label="offen" />} title="Zwei Pavillons für das Sommerfest" href="#a1"
        by="Grundschule am Anger" byMark={<OrgMark name="Grundschule am Anger" size="small" />}
        facts={[{ label: "Wann", value: "19. Juni, 10 bis 18 Uhr" }, { label: "Wo", value: "Nordstadt" }, { label: "Wie viel", value: "2 Pavillons, 3 × 3 Meter" }]}
        gives={{ label: "Dafür geben wir", value: "40 gemalte Grußkarten" }} more={{ children: <p>Abholen können wir selbst. Nicht gesucht: Hüpfburgen.</p> }}>
        <p>Wir feiern 50 Jahre Schule und brauchen Schatten für die Großeltern.</p>
      </Ad>
      <Ad kind={{ label: "Angebot", side: "b" }} state={<State kind="waiting" label="in Prüfung" />} title="Elektrische Anlage prüfen, einen Tag lang" href="#a2"
        by="Elektro Tannert GmbH" byMark={<OrgMark name="Elektro Tannert GmbH" size="small" />}
        facts={[{ label: "Wann", value: "im Februar, werktags" }, { label: "Wo", value: "Birkenfurt und Umland" }, { label: "Wie viel", value: "1 Tag, 2 Personen" }]}
        gives={{ label: "Schön wäre", value: "eine Führung für unsere Auszubildenden" }}>
        <p>Zwei Meisterinnen prüfen Geräte und Steckdosen im Vereinsheim und schreiben ein Protokoll.</p>
      </Ad>
    </AdList>
  );
}

function FullHandshake() {
  return (
    <Handshake title="Reparaturtag gegen Vereinsfoto" number="Nr. 2026-041" state={<State kind="done" label="besiegelt" />} until="30. Juni 2027" sealedBy="Notarin Dr. Helene Sommer" sealedAt="12. März 2026, 18.42 Uhr"
      sides={[
        { name: "Elektro Tannert GmbH", href: "#e", gives: "Prüft an einem Tag alle Geräte der Werkstatt, mit Protokoll", signed: "unterschrieben von M. Tannert, 18.31 Uhr" },
        { name: "Haus der Begegnung", href: "#h", gives: "Richtet das Jahrestreffen der Lehrlinge aus, Raum und Kuchen für 25 Personen", signed: "unterschrieben von S. Okafor, 18.33 Uhr" },
      ]} note="Die Gesellschaft ruft zuerst an, spätestens bis 26. März." footer={<ButtonLink href="#pdf" label="Als PDF" icon="download" small />} />
  );
}

function Doors() {
  return (
    <DoorRow>
      <Door level={3} title="Wir brauchen" text="Für Vereine, Schulen, Projekte." count="38 offene Gesuche" href="#d1" sign="ask" />
      <Door level={3} title="Wir bieten" text="Zeit, Wissen, Räume, Dinge." count="52 Angebote" href="#d2" sign="give" />
      <Door level={3} title="Ich mache mit" text="Einen Tag anpacken." href="#d3" sign="join" />
    </DoorRow>
  );
}

function Cards() {
  return (
    <CardGrid>
      <Card preline="Nordstadt" title="Haus der Begegnung" href="#k1" footer="4 Gesuche, 1 Angebot"><p>Treffpunkt für alle Generationen, mit Werkstatt und Garten.</p></Card>
      <Card preline="Altstadt" title="Bäckerei Ehrlich" href="#k2" footer="2 Angebote"><p>Familienbetrieb in dritter Generation, acht Auszubildende.</p></Card>
      <Card preline="Mühlviertel" title="Grundschule am Anger" href="#k3" footer="1 Gesuch"><p>180 Kinder aus 23 Ländern.</p></Card>
    </CardGrid>
  );
}

function Badges() {
  return (
    <div class="gw-stack gw-stack--small">
      <p class="gw-actions"><State kind="draft" label="Entwurf" /><State kind="waiting" label="in Prüfung" /><State kind="open" label="offen" /><State kind="running" label="läuft" /><State kind="done" label="eingelöst" /><State kind="stopped" label="beendet" /><State kind="problem" label="nicht machbar" /></p>
      <p class="gw-actions"><Badge label="Know-how" /><Badge tone="accent" label="Neu" /><Badge tone="success" label="barrierefrei" /></p>
    </div>
  );
}

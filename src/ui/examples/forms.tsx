// SPDX-License-Identifier: EUPL-1.2
import { ActionBar, Button } from "../button.tsx";
import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, Select } from "../fields-choice.tsx";
import { DateField, FileField, NumberUnitField, SearchField, TextArea, TextField } from "../fields-text.tsx";
import { FilterBar, SortLinks } from "../filter.tsx";
import { ConfirmPage, Form } from "../form.tsx";
import { ConflictNotice, ErrorSummary } from "../notice.tsx";
import { Main } from "../shell.tsx";
import type { UiExample } from "./example.ts";

export const formExamples: UiExample[] = [
  { key: "form", title: "Formular", kind: "block", render: () => <FilledForm /> },
  { key: "form-errors", title: "Formular mit Fehlern", kind: "block", render: () => <FormWithErrors /> },
  { key: "filter", title: "Suchen, filtern, sortieren", kind: "block", render: () => <Filters /> },
  { key: "conflict", title: "Zwei Fassungen", kind: "block", render: () => <Conflict /> },
  { key: "confirm", title: "Rückfrage", kind: "body", render: () => <Main width="text"><Confirm /></Main> },
];

function FilledForm() {
  return (
    <Form action="#form" hidden={{ key: "01J" }} label="Gesuch">
      <TextField name="title" label="Worum geht es?" hint="Ein Satz, wie in einer Kleinanzeige." value="Zwei Pavillons für das Sommerfest" maxLength={80} />
      <TextArea name="text" label="Was genau brauchen Sie?" value="Wir feiern 50 Jahre Schule und brauchen Schatten für die Großeltern." maxLength={600} />
      <NumberUnitField name="quantity" label="Wie viel?" value={2} unit={{ name: "unit", value: "piece", options: [{ value: "piece", label: "Stück" }, { value: "hour", label: "Stunden" }, { value: "person", label: "Personen" }] }} />
      <Fieldset legend="Wann und wo">
        <DateField name="from" label="Ab wann?" value="2027-06-19" />
        <Select name="quarter" label="In welchem Stadtteil?" value="nord" options={[{ value: "alt", label: "Altstadt" }, { value: "nord", label: "Nordstadt" }, { value: "ost", label: "Oststadt" }]} optional />
      </Fieldset>
      <RadioGroup name="side" label="Wer darf es sehen?" value="all" options={[{ value: "all", label: "Alle", hint: "Auch Gäste ohne Anmeldung." }, { value: "members", label: "Nur Mitglieder des Netzwerks" }]} />
      <CheckboxGroup name="fields" label="Handlungsfelder" values={["edu"]} optional inline options={[{ value: "edu", label: "Bildung" }, { value: "env", label: "Umwelt" }, { value: "sport", label: "Sport" }]} />
      <TextField name="mail" type="email" label="E-Mail-Adresse" autocomplete="email" width="medium" value="schule@birkenfurt.example" />
      <FileField name="logo" label="Logo" hint="PNG oder JPEG, höchstens 2 MB." optional accept="image/png,image/jpeg" />
      <Checkbox name="publish" label="Sie dürfen den Namen unserer Schule nennen." hint="Das können Sie jederzeit zurücknehmen." />
      <ActionBar sticky={false}><Button label="Weiter" variant="primary" /><Button label="Als Entwurf speichern" name="draft" value="1" /></ActionBar>
    </Form>
  );
}

function FormWithErrors() {
  return (
    <div class="gw-stack">
      <ErrorSummary errors={[{ field: "e-title", message: "Schreiben Sie in einem Satz, worum es geht." }, { field: "e-unit", message: "Wählen Sie eine Einheit." }, { field: "e-kind", message: "Wählen Sie, ob Sie suchen oder bieten." }, { field: "e-rules", message: "Bestätigen Sie die Spielregeln." }]} />
      <Form action="#form-errors" label="Gesuch mit Fehlern">
        <TextField name="e-title" label="Worum geht es?" error="Schreiben Sie in einem Satz, worum es geht." />
        <Select name="e-unit" label="Einheit" error="Wählen Sie eine Einheit." options={[{ value: "piece", label: "Stück" }]} />
        <RadioGroup name="e-kind" label="Was möchten Sie?" error="Wählen Sie, ob Sie suchen oder bieten." options={[{ value: "need", label: "Wir brauchen etwas" }, { value: "offer", label: "Wir bieten etwas" }]} />
        <Checkbox name="e-rules" label="Wir kennen die Spielregeln." error="Bestätigen Sie die Spielregeln." />
        <Button label="Weiter" variant="primary" />
      </Form>
    </div>
  );
}

function Filters() {
  return (
    <div class="gw-stack gw-stack--small">
      <FilterBar action="#filter" search={{ name: "q", label: "Wonach suchen Sie?", value: "Pavillon" }} resetHref="#alle" active={2} result="23 Gesuche"
        selects={[
          { name: "kategorie", label: "Kategorie", value: "dinge", options: [{ value: "zeit", label: "Zeit und Hände" }, { value: "dinge", label: "Dinge" }], empty: "alle" },
          { name: "stadtteil", label: "Stadtteil", options: [{ value: "nord", label: "Nordstadt" }], empty: "alle" },
          { name: "wann", label: "Zeitraum", value: "monat", options: [{ value: "monat", label: "in diesem Monat" }], empty: "alle" },
        ]} />
      <SortLinks options={[{ label: "neueste zuerst", href: "?s=neu", current: true }, { label: "bald fällig", href: "?s=faellig" }, { label: "Titel", href: "?s=titel" }]} />
      <SearchField name="nur-suche" label="Organisation suchen" />
    </div>
  );
}

function Conflict() {
  return (
    <ConflictNotice text="Jonas Reuter hat um 14.12 Uhr gespeichert. Ihre Eingaben sind noch da." rows={[
      { label: "Titel", yours: "Zwei Pavillons für das Schulfest", theirs: "Zwei Pavillons für das Sommerfest" },
      { label: "Menge", yours: "2 Stück", theirs: "3 Stück" },
    ]} actions={<><Button label="Meine Fassung speichern" variant="primary" type="button" /><Button label="Gespeicherte Fassung behalten" type="button" /></>} />
  );
}

function Confirm() {
  return (
    <ConfirmPage title="Angebot zurückziehen?" consequences={["Das Angebot verschwindet aus der öffentlichen Liste.", "Drei Organisationen, die sich gemeldet haben, bekommen eine Nachricht.", "Bestehende Vereinbarungen bleiben gültig."]}
      action="#zurueckziehen" confirmLabel="Angebot zurückziehen" danger cancel={{ href: "#zurueck" }} />
  );
}

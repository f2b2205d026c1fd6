// SPDX-License-Identifier: EUPL-1.2
import { Board, StationScreen } from "../board.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../fields-choice.tsx";
import { TextField } from "../fields-text.tsx";
import { Form } from "../form.tsx";
import { Main } from "../shell.tsx";
import type { UiExample } from "./example.ts";

export const eventDayExamples: UiExample[] = [
  { key: "board", title: "Tafel im Saal", kind: "body", layout: "station", render: () => <Main width="full"><HallBoard /></Main> },
  { key: "station", title: "Bildschirm am Tisch", kind: "body", layout: "station", render: () => <Main width="full"><Station kind="sent" /></Main> },
  { key: "station-waiting", title: "Bildschirm am Tisch, Übertragung wartet", kind: "body", layout: "station", render: () => <Main width="full"><Station kind="waiting" /></Main> },
];

function HallBoard() {
  return (
    <Board title="Marktplatz der guten Geschäfte" subtitle="Alte Weberei, 12. März" number={{ value: "58", label: "Vereinbarungen besiegelt" }}
      parts={[{ label: "Wissen", value: "27" }, { label: "Hände", value: "19" }, { label: "Dinge", value: "12" }]} recentTitle="Zuletzt besiegelt"
      recent={[{ key: "1", text: "Bäckerei Ehrlich und Jugendtreff Stellwerk", detail: "Training gegen Hoffest" }, { key: "2", text: "Spedition Moorkamp und Tafelladen Oststadt", detail: "Transporter gegen Fotos" }]}
      updated="Stand 18.43 Uhr" />
  );
}

function Station({ kind }: { kind: "sent" | "waiting" }) {
  return (
    <StationScreen station="Tisch 2" title="Wer gibt etwas?" back={{ href: "#zurueck", label: "Zurück" }}
      state={{ kind, text: kind === "waiting" ? "2 Vereinbarungen warten auf Übertragung" : undefined }}>
      <Form action="#tisch" label="Wer gibt etwas?">
        <RadioGroup name="party" label="Organisation" value="1" options={[{ value: "1", label: "Bäckerei Ehrlich" }, { value: "2", label: "Haus der Begegnung" }, { value: "3", label: "eine andere" }]} />
        <TextField name="gives" label="Was gibt sie?" value="" />
        <div class="gw-station__actions"><Button label="Weiter" variant="primary" /></div>
      </Form>
    </StationScreen>
  );
}

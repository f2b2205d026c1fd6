// SPDX-License-Identifier: EUPL-1.2
import { examples } from "../examples.tsx";
import { Section } from "../page.tsx";
import { Document, Main, renderDocument } from "../shell.tsx";

/** An example page as an HTML answer: "blocks" shows all blocks below each other, a key of kind "body" its own page. */
export function examplePage(key: string, stylesheets: string[]): string {
  const whole = examples.find((e) => e.key === key && e.kind === "body");
  return renderDocument(
    <Document lang="de" title={whole ? `${whole.title} – Bausteine` : "Bausteine"} stylesheets={stylesheets} layout={whole?.layout ?? "site"} indexed={false}>
      {whole ? whole.render() : <Blocks />}
    </Document>,
  );
}

function Blocks() {
  return (
    <Main width="full">
      <Section title="Bausteine" level={1} lead="Alles, woraus die Seiten gemacht sind, mit erfundenen Inhalten.">
        <ul class="gw-toolbar">{examples.map((e) => <li key={e.key}><a href={e.kind === "body" ? e.key : `#ui-${e.key}`}>{e.title}</a></li>)}</ul>
      </Section>
      {examples.filter((e) => e.kind === "block").map((e) => <Section key={e.key} title={e.title} id={`ui-${e.key}`}>{e.render()}</Section>)}
    </Main>
  );
}

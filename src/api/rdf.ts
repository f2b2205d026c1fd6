// SPDX-License-Identifier: EUPL-1.2

/** A statement: an address says something of another address or of a text. Predicates and classes by prefix ("dct:title"). */
export interface Statement {
  readonly of: string;
  readonly says: string;
  readonly that: { readonly iri: string } | { readonly text: string; readonly lang?: string };
}

export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", dcat: "http://www.w3.org/ns/dcat#", dct: "http://purl.org/dc/terms/", foaf: "http://xmlns.com/foaf/0.1/", vcard: "http://www.w3.org/2006/vcard/ns#",
  dcatde: "http://dcat-ap.de/def/dcatde/", dcatap: "http://data.europa.eu/r5r/",
} as const;

const full = (name: string): string => {
  const [prefix, local] = name.split(":") as [keyof typeof prefixes, string];
  return `${prefixes[prefix]}${local}`;
};

/** An address as Turtle writes it; signs that may not stand there are percent-encoded. */
const iri = (address: string): string => `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
const literal = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")}"`;

/** Statements as Turtle, one subject a block, in the order of the list. */
export function turtle(statements: readonly Statement[]): string {
  const blocks = Map.groupBy(statements, (one) => one.of);
  const value = ({ that }: Statement): string => ("iri" in that ? iri(that.iri) : `${literal(that.text)}${that.lang ? `@${that.lang}` : ""}`);
  const lines = [...blocks].map(([of, said]) => `${iri(of)} ${said.map((one) => `${one.says === "rdf:type" ? "a" : one.says} ${one.says === "rdf:type" && "iri" in one.that ? iri(full(one.that.iri)) : value(one)}`).join(" ;\n  ")} .`);
  return `${Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`).join("\n")}\n\n${lines.join("\n\n")}\n`;
}

/** The same as JSON-LD (1.1), one object a subject. */
export function jsonLd(statements: readonly Statement[]): string {
  const objects = [...Map.groupBy(statements, (one) => one.of)].map(([of, said]) => ({
    "@id": of,
    ...Object.fromEntries([...Map.groupBy(said, (one) => one.says)].map(([says, same]) => says === "rdf:type"
      ? ["@type", same.map((one) => ("iri" in one.that ? one.that.iri : ""))]
      : [says, same.map(({ that }) => ("iri" in that ? { "@id": that.iri } : { "@value": that.text, ...(that.lang ? { "@language": that.lang } : {}) }))])),
  }));
  return JSON.stringify({ "@context": prefixes, "@graph": objects });
}

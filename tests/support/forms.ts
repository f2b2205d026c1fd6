// SPDX-License-Identifier: EUPL-1.2

export interface SeenForm {
  readonly action: string;
  readonly method: string;
  /** Fields as a browser would send them untouched. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Names of the fields into which people write. */
  readonly texts: readonly { readonly name: string; readonly type: string; readonly maximum: number }[];
}

const decode = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Attributes of a tag; one without a value counts as empty text. */
export function attributes(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/\s([a-zA-Z-]+)(?:="([^"]*)")?/g)].map((match) => [match[1]!.toLowerCase(), decode(match[2] ?? "")]));
}

/** Every form of a page, read as a browser without script reads it. */
export function formsOf(html: string): SeenForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map((match) => {
    const own = attributes(match[1]!);
    return { action: own["action"] ?? "", method: (own["method"] ?? "get").toLowerCase(), ...fieldsOf(match[2]!) };
  });
}

function fieldsOf(html: string): Pick<SeenForm, "values" | "texts"> {
  const values: Record<string, string[]> = {};
  const texts: { name: string; type: string; maximum: number }[] = [];
  const add = (name: string | undefined, value: string): void => void (name && (values[name] ??= []).push(value));
  for (const [, tag] of html.matchAll(/<input\b([^>]*)>/g)) {
    const field = attributes(tag!);
    const type = field["type"] ?? "text";
    if (type === "file" || type === "submit") continue;
    if ((type === "radio" || type === "checkbox") && !("checked" in field)) continue;
    add(field["name"], field["value"] ?? (type === "checkbox" ? "on" : ""));
    if (["text", "search"].includes(type) && field["name"]) texts.push({ name: field["name"], type, maximum: Number(field["maxlength"] ?? 200) });
  }
  for (const [, tag, text] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const field = attributes(tag!);
    add(field["name"], decode(text!).replace(/^\n/, ""));
    if (field["name"]) texts.push({ name: field["name"], type: "textarea", maximum: Number(field["maxlength"] ?? 1000) });
  }
  for (const [, tag, options] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options!.matchAll(/<option\b([^>]*)>/g)].map((option) => attributes(option[1]!));
    const chosen = all.find((option) => "selected" in option) ?? all[0];
    if (chosen) add(attributes(tag!)["name"], chosen["value"] ?? "");
  }
  return { values, texts };
}

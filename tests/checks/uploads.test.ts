// SPDX-License-Identifier: EUPL-1.2
import { zipSync } from "fflate";
import sharp from "sharp";
import { crc32, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rooms } from "../../src/rooms/index.ts";
import { behind } from "../support/roles.ts";
import { openTown, type Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";

let town: Town;
let office: Visitor;
let admin: Visitor;
beforeAll(async () => { town = await openTown(); office = await town.coordinator(); admin = await town.admin(); }, 60_000);
afterAll(() => town.close());

interface Sample { readonly name: string; readonly bytes: Buffer; readonly type: string }

const script = "<script>alert(document.domain)</script>";
const html = Buffer.from(`<!doctype html><html><body>${script}</body></html>`);
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`);
const solid = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#0b5c63" } });

/** A PNG whose head claims so many points; its few bytes are never worth decoding. */
function claimed(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(8 + data.length + 4);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), 8 + data.length);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(100_000))), chunk("IEND", Buffer.alloc(0))]);
}

/** Two frames of a WebP or GIF. */
const moving = (kind: "gif" | "webp"): Promise<Buffer> =>
  sharp(Buffer.concat([Buffer.alloc(20 * 20 * 3, 10), Buffer.alloc(20 * 20 * 3, 200)]), { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } as never })[kind]({ delay: [100, 100], loop: 0 }).toBuffer();

const withGps = (): Promise<Buffer> =>
  solid(400, 300).withExif({ IFD0: { Make: "GeheimeKamera", Artist: "Petra Geheim" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 20/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "12/1 22/1 0/1" } }).withIccProfile("p3").jpeg().toBuffer();

/** Files that must leave nothing in the store, each with a word of the sentence that says why. */
async function refused(): Promise<Record<string, Sample & { says: RegExp }>> {
  const png = await solid(60, 40).png().toBuffer();
  const jpeg = await solid(60, 40).jpeg().toBuffer();
  const kind = /kein Bild, das hier aufgenommen wird/;
  return {
    svg: { name: "bild.svg", bytes: svg, type: "image/svg+xml", says: kind },
    "svg called png": { name: "bild.png", bytes: svg, type: "image/png", says: kind },
    html: { name: "seite.html", bytes: html, type: "text/html", says: kind },
    "html called jpg": { name: "seite.jpg", bytes: html, type: "image/jpeg", says: kind },
    "html with the first bytes of a GIF": { name: "x.gif", bytes: Buffer.concat([Buffer.from("GIF89a/*"), html]), type: "image/gif", says: /Bewegte Bilder/ },
    "GIFAR": { name: "x.gif", bytes: Buffer.concat([await moving("gif"), Buffer.from(zipSync({ "Evil.class": new Uint8Array([0xca, 0xfe, 0xba, 0xbe]) }))]), type: "image/gif", says: /Bewegte Bilder/ },
    "moving webp": { name: "x.webp", bytes: await moving("webp"), type: "image/webp", says: /Bewegte Bilder/ },
    "zip bomb": { name: "bild.png", bytes: Buffer.from(zipSync({ "a.png": new Uint8Array(20_000_000) }, { level: 9 })), type: "image/png", says: kind },
    "30,000 points square": { name: "gross.png", bytes: claimed(30_000, 30_000), type: "image/png", says: /zu viele Bildpunkte/ },
    "30,000 points wide": { name: "breit.png", bytes: claimed(30_000, 10), type: "image/png", says: /zu viele Bildpunkte/ },
    "cut off": { name: "halb.png", bytes: png.subarray(0, png.length - 40), type: "image/png", says: /beschädigt/ },
    "cut off jpeg": { name: "halb.jpg", bytes: jpeg.subarray(0, 200), type: "image/jpeg", says: /beschädigt/ },
    "head alone": { name: "kopf.png", bytes: png.subarray(0, 12), type: "image/png", says: /beschädigt|kein Bild/ },
    "a PDF": { name: "bild.pdf", bytes: Buffer.from("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"), type: "application/pdf", says: kind },
    "0 bytes": { name: "leer.png", bytes: Buffer.alloc(0), type: "image/png", says: /wählen Sie eine Bilddatei|ist leer/ },
  };
}

/** Files that are taken, with everything but their points left behind. */
async function taken(): Promise<Record<string, Sample>> {
  const png = await solid(60, 40).png().toBuffer();
  const jpeg = await solid(60, 40).jpeg().toBuffer();
  return {
    "GPS and camera in a JPEG": { name: "urlaub.jpg", bytes: await withGps(), type: "image/jpeg" },
    "JPEG with a page behind it": { name: "x.jpg", bytes: Buffer.concat([jpeg, html]), type: "image/jpeg" },
    "JPEG with a page in its comment": { name: "x.html", bytes: Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script), jpeg.subarray(2)]), type: "text/html" },
    "PNG with a zip behind it": { name: "x.png", bytes: Buffer.concat([png, Buffer.from(zipSync({ "Evil.class": new Uint8Array([0xca, 0xfe, 0xba, 0xbe]) }))]), type: "image/png" },
    "wrong ending": { name: "bild.exe", bytes: png, type: "application/octet-stream" },
    "a path for a name": { name: "../../../../etc/passwd\u0000.png", bytes: png, type: "image/png" },
    "a name that is markup": { name: "\"><img src=x onerror=alert(1)>.png", bytes: png, type: "image/png" },
    webp: { name: "x.webp", bytes: await solid(60, 40).webp().toBuffer(), type: "image/webp" },
    avif: { name: "x.avif", bytes: await solid(60, 40).avif().toBuffer(), type: "image/avif" },
  };
}

interface Entry { readonly path: string; readonly field: string; readonly who: () => Visitor; readonly more: Record<string, string> }

const pictureEntryPaths = ["/einstellungen/logo", "/bilder/neu", "/organisationen/:id/logo"];
/** Entries that read tables and maps as text. */
const textEntryPaths = ["/organisationen/import", "/quartiere/umrisse", "/netzwerke/gemeinden"];

const facts = { title: "Probe", altDe: "Eine Fläche in einer Farbe.", maker: "Probe", licence: "own" };
async function pictureEntries(): Promise<Entry[]> {
  const [organisation] = await behind(town, `select id from organisation where network_id = '${town.scope.networkId}' and state = 'listed' order by id limit 1`);
  return [
    { path: "/einstellungen/logo", field: "logo", who: () => admin, more: { alt: "" } },
    { path: "/bilder/neu", field: "picture", who: () => office, more: facts },
    { path: `/organisationen/${String(organisation!["id"])}/logo`, field: "logo", who: () => office, more: { rights: "1" } },
  ];
}

/** Sends a form with a file as a browser does. */
async function send(entry: Entry, sample: Sample | undefined, more: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ _form: crypto.randomUUID(), ...entry.more, ...more })) body.append(name, value);
  if (sample) body.append(entry.field, new Blob([new Uint8Array(sample.bytes)], { type: sample.type }), sample.name);
  const response = await fetch(`${town.base}${entry.path}`, { method: "POST", body, redirect: "manual", headers: { origin: town.base, cookie: entry.who().cookie } });
  return { status: response.status, text: (await response.text()).replaceAll("&quot;", "\"") };
}

const stored = (): Promise<{ id: string; name: string; type: string; bytes: Buffer }[]> => behind(town, "select id, name, type, bytes from file order by id") as Promise<never>;
const traces = ["Exif", "GPS", "GeheimeKamera", "Petra Geheim", "ICC_PROFILE", "iCCP", "<script", "<!doctype", "<svg", "onload", "PK\u0003\u0004", "\u00ca\u00fe\u00ba\u00be", "%PDF", "http://ns.adobe.com", "passwd"];
const left = (bytes: Buffer): string[] => traces.filter((trace) => bytes.toString("latin1").includes(trace));

describe("check 19: uploads leave nothing but points of colour", () => {
  it("knows every entry for files that the rooms have", async () => {
    const found: string[] = [];
    for (const route of rooms.flatMap((room) => room.routes ?? [])) {
      if (route.kind !== "form") continue;
      const params = await town.house.store.read(town.scope, async (reader) => (route.sample ? route.sample(reader, town.scope) : ({} as Readonly<Record<string, string>>)));
      if (!params) continue;
      const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
      for (const visitor of [admin, office]) if (/<input[^>]*type="file"/.test((await visitor.get(path)).text)) found.push(route.path);
    }
    expect([...new Set(found)].sort()).toEqual([...pictureEntryPaths, ...textEntryPaths].sort());
  }, 60_000);

  it("refuses what is no still picture, with a sentence at the field, and stores nothing", async () => {
    const before = (await stored()).map((file) => file.id);
    for (const entry of await pictureEntries()) {
      for (const [what, sample] of Object.entries(await refused())) {
        const seen = await send(entry, sample);
        expect([entry.path, what, seen.status, sample.says.test(seen.text) ? "said" : seen.text.match(/gw-errors__list[\s\S]{0,300}/)?.[0] ?? ""]).toEqual([entry.path, what, 422, "said"]);
      }
    }
    expect((await stored()).map((file) => file.id)).toEqual(before);
  }, 60_000);

  it("refuses 9 MB before it is read, in words", async () => {
    for (const entry of await pictureEntries()) {
      const seen = await send(entry, { name: "riesig.jpg", bytes: Buffer.alloc(9 * 1024 * 1024, 1), type: "image/jpeg" });
      expect([seen.status, seen.text]).toEqual([413, expect.stringContaining("zu groß")]);
    }
  });

  it("draws the rest anew: 0 active content, 0 bytes of metadata, no name of theirs", async () => {
    for (const entry of await pictureEntries()) {
      for (const [what, sample] of Object.entries(await taken())) {
        const before = new Set((await stored()).map((file) => file.id));
        expect([entry.path, what, (await send(entry, sample)).status]).toEqual([entry.path, what, 303]);
        const fresh = (await stored()).filter((file) => !before.has(file.id));
        expect([what, fresh.length > 0]).toEqual([what, true]);
        for (const file of fresh) {
          expect([what, file.name, left(file.bytes)]).toEqual([what, expect.stringMatching(/^(logo\.png|bild-\d+(-klein)?\.(jpg|webp))$/), []]);
          const head = await sharp(file.bytes).metadata();
          expect([what, `image/${head.format}`, head.exif, head.icc, head.xmp, head.iptc]).toEqual([what, file.type, undefined, undefined, undefined, undefined]);
        }
      }
    }
  }, 60_000);

  it("would find what it looks for", async () => {
    expect(left(await withGps())).toEqual(expect.arrayContaining(["Exif", "GeheimeKamera", "Petra Geheim"]));
    expect(left(Buffer.concat([await solid(9, 9).jpeg().toBuffer(), html]))).toEqual(["<script", "<!doctype"]);
  });

  it("takes no bytes that claim to have been drawn here", async () => {
    const forged = html.toString("base64");
    const drawing = JSON.stringify({ large: forged, small: forged, width: 1, height: 1, smallWidth: 1, smallHeight: 1 });
    const before = (await stored()).length;
    for (const entry of await pictureEntries()) {
      await send(entry, undefined, { "logo.png": forged, "picture.drawing": drawing, "picture.large": forged, "logo.base64": forged, "picture.base64": forged });
    }
    const now = await stored();
    expect(now.length).toBe(before);
    expect(now.filter((file) => left(file.bytes).length > 0)).toEqual([]);
  });

  it("serves them with a fixed type, never as something that runs", async () => {
    const files = await stored();
    expect(files.filter((file) => !/^image\/(png|jpeg|webp)$/.test(file.type))).toEqual([]);
    for (const path of ["/logo", "/bilder/1/gross.jpg", "/bilder/1/klein.webp"]) {
      const seen = await town.guest().get(path);
      expect([path, seen.status, seen.headers.get("x-content-type-options"), seen.headers.get("content-type"), seen.headers.get("content-disposition")])
        .toEqual([path, 200, "nosniff", expect.stringMatching(/^image\/(png|jpeg|webp)$/), expect.stringMatching(/^inline; filename="[\w.-]+"/)]);
    }
  });

  it("reads tables as text: pictures, pages and archives are refused or shown as words", async () => {
    const before = (await stored()).length;
    for (const path of textEntryPaths) {
      for (const [what, sample] of Object.entries({ ...(await refused()), ...(await taken()) })) {
        const seen = await send({ path, field: "file", who: () => office, more: {} }, sample);
        expect([path, what, [200, 303, 403, 409, 422].includes(seen.status), seen.text.includes(script)]).toEqual([path, what, true, false]);
      }
    }
    expect((await stored()).length).toBe(before);
  }, 60_000);
});

// SPDX-License-Identifier: EUPL-1.2
import { row } from "../search/index.ts";

/** Who took places at a project, by rank; rank null: not from their wishes. */
export interface Taken {
  readonly rank: number | null;
  readonly people: number;
}

/** Why a wished project was not given. `project` is its name; `rank` its rank in the wishes. */
export type Why =
  | { readonly why: "pin"; readonly project: string; readonly rank: number }
  | { readonly why: "time"; readonly project: string; readonly rank: number; readonly slots: readonly string[] }
  | { readonly why: "skill"; readonly project: string; readonly rank: number; readonly skills: readonly string[] }
  | { readonly why: "forbidden"; readonly project: string; readonly rank: number }
  | { readonly why: "refused"; readonly project: string; readonly rank: number }
  | { readonly why: "size"; readonly project: string; readonly rank: number; readonly size: number; readonly max: number }
  | { readonly why: "tie"; readonly project: string; readonly rank: number; readonly others: readonly string[] }
  | { readonly why: "closed"; readonly project: string; readonly rank: number; readonly least: number; readonly skills: readonly string[] }
  | { readonly why: "full"; readonly project: string; readonly rank: number; readonly size: number; readonly max: number; readonly free: number; readonly taken: readonly Taken[]; readonly names: readonly string[] }
  | { readonly why: "reserve"; readonly project: string; readonly rank: number; readonly places: number; readonly below: number }
  | { readonly why: "leaves"; readonly project: string; readonly rank: number; readonly present: string }
  | { readonly why: "kept"; readonly project: string; readonly rank: number; readonly present: string }
  | { readonly why: "whole"; readonly project: string; readonly rank: number };

/** The sentences of one language. Names are already names, not ids. */
export interface Words {
  readonly team: (name: string, size: number) => string;
  readonly placed: (who: string, project: string, rank: number | null, pinned: boolean) => string;
  readonly unplaced: (who: string, pinned: boolean, noWish: boolean) => string;
  readonly why: { readonly [Kind in Why["why"]]: (why: Extract<Why, { why: Kind }>) => string };
  readonly waits: (project: string, at: number, of: number) => string;
  readonly moved: (from: string) => string;
  readonly promoted: (who: string, project: string, from: string | null) => string;
  readonly tie: (names: readonly string[], state: "together" | "apart" | "void" | "nowhere") => string;
  readonly project: (name: string, people: number, max: number, state: "runs" | "closed" | "below", least: number, missing: number) => string;
  readonly lacking: (skill: string, people: number) => string;
  readonly released: (people: number) => string;
  readonly waiting: (names: readonly string[], more: number) => string;
  readonly profile: (ranks: readonly number[], other: number, unplaced: number, units: boolean) => string;
  readonly proven: (aim: "rank-maximal" | "generous" | "satisfaction", whole: boolean) => string;
  readonly running: (running: number, all: number, closed: number, below: number) => string;
  readonly ties: (together: number, all: number, none: number) => string;
  readonly changes: (changes: number, units: boolean) => string;
  readonly fact: { readonly [kind: string]: (names: readonly string[], numbers: readonly number[]) => string };
  readonly conflict: (count: number) => string;
  readonly undecided: string;
}

const WISHES = ["Erstwunsch", "Zweitwunsch", "Drittwunsch", "Viertwunsch", "Fünftwunsch", "Sechstwunsch"];
const wish = (rank: number) => WISHES[rank - 1] ?? `${rank}. Wunsch`;
const people = (count: number) => (count === 1 ? "1 Person" : `${count} Personen`);
const places = (count: number) => (count === 1 ? "1 Platz" : `${count} Plätze`);
const list = (names: readonly string[]): string => row(names, "und");
const quoted = (name: string) => `„${name}“`;
const the = ({ rank, project }: { rank: number; project: string }) => `Der ${wish(rank)} ${quoted(project)}`;
const counted = (count: number, units: boolean) => (units ? `${count} Anmeldungen` : people(count));

export const de: Words = {
  team: (name, size) => (size > 1 ? `${name} (${people(size)})` : name),
  placed: (who, project, rank, pinned) => `${who} ${pinned ? "ist von Hand gesetzt bei" : "ist bei"} ${quoted(project)}, ${rank === null ? "das nicht unter den Wünschen war" : `dem ${wish(rank)}`}.`,
  unplaced: (who, pinned, noWish) => `${who} hat keinen Platz${pinned ? ", so von Hand gesetzt" : noWish ? "; kein Wunsch nennt ein vorhandenes Projekt" : ""}.`,
  why: {
    pin: (why) => `${the(why)} kam nicht in Frage: Der Platz ist von Hand gesetzt.`,
    time: (why) => `${the(why)} passt zeitlich nicht: Abwesenheit ${list(why.slots)}.`,
    skill: (why) => `${the(why)} verlangt von allen: ${list(why.skills)}.`,
    forbidden: (why) => `${the(why)} ist für diese Anmeldung ausgeschlossen.`,
    refused: (why) => `${the(why)} steht zugleich unter „nein, danke“.`,
    size: (why) => `${the(why)} hat höchstens ${places(why.max)}; nötig sind ${why.size}.`,
    tie: (why) => `${the(why)} kommt für ${list(why.others)} nicht in Frage, und alle sollen zusammenbleiben.`,
    closed: (why) => `${the(why)} findet nicht statt: ${why.skills.length > 0 ? `Es fehlt ${list(why.skills)}` : `Die nötigen ${people(why.least)} kommen nicht zusammen, ohne dass es anderswo schlechter wird`}.`,
    full: (why) => {
      const shares = why.taken.map(({ rank, people: count }) => `${count} an ${rank === null ? "andere" : `Anmeldungen mit ${wish(rank)}`}`);
      const named = why.names.length > 0 ? ` (${list(why.names)})` : "";
      return `${the(why)} hat ${places(why.max)}; davon ${why.taken.length === 1 && why.taken[0]!.people === 1 ? "ging" : "gingen"} ${list(shares)}${named}.${why.free > 0 ? ` Frei bleiben ${why.free}, nötig sind ${why.size}.` : ""}`;
    },
    reserve: (why) => `${the(why)} hält ${places(why.places)} für Unternehmen mit weniger als ${why.below} Beschäftigten frei.`,
    leaves: (why) => `${the(why)} hätte Platz, doch ${quoted(why.present)} käme dann nicht mehr zustande.`,
    kept: (why) => `${the(why)} hätte Platz; es bleibt bei ${quoted(why.present)}, weil der frühere Plan so wenig wie möglich geändert wird.`,
    whole: (why) => `${the(why)} hätte Platz, doch der Plan im Ganzen würde nach der vereinbarten Reihenfolge schlechter.`,
  },
  waits: (project, at, of) => `Auf der Warteliste von ${quoted(project)}: Stelle ${at} von ${of}.`,
  moved: (from) => `Vorher war der Platz bei ${quoted(from)}.`,
  promoted: (who, project, from) => `${who} rückt nach zu ${quoted(project)}${from === null ? "" : `, vorher bei ${quoted(from)}`}.`,
  tie: (names, state) => ({
    together: `${list(names)} sind zusammen.`,
    apart: `${list(names)} sind nicht zusammen.`,
    void: `${list(names)} konnten nicht zusammenbleiben: Kein Projekt kommt für alle in Frage.`,
    nowhere: `${list(names)} sollten zusammenbleiben und haben alle keinen Platz.`,
  })[state],
  project: (name, count, max, state, least, missing) => {
    if (state === "closed") return `${quoted(name)} findet nicht statt${least > 1 ? ` (nötig sind ${people(least)})` : ": Niemand ist zugeteilt"}.`;
    return `${quoted(name)}: ${count} von ${max} ${max === 1 ? "Platz" : "Plätzen"} besetzt${state === "below" ? (missing > 0 ? `; zum Minimum fehlen ${missing}` : "; es kommt so nicht zustande") : ""}.`;
  },
  lacking: (skill, count) => `Es fehlen ${people(count)} mit ${skill}.`,
  released: (count) => `${places(count)} der Reserve blieben ungenutzt und wurden am Ende freigegeben.`.replace(/^1 Platz der Reserve blieben ungenutzt und wurden/, "1 Platz der Reserve blieb ungenutzt und wurde"),
  waiting: (names, more) => `Es warten, in dieser Reihenfolge: ${names.join(", ")}${more > 0 ? ` und ${more} weitere` : ""}. Zuerst rückt nach, wer noch keinen Platz hat, dann der höhere Wunsch, dann die frühere Anmeldung.`,
  profile: (ranks, other, unplaced, units) => {
    const parts = ranks.map((count, at) => `${wish(at + 1)} ${count}`);
    return `${units ? "Anmeldungen" : "Personen"} nach Wunsch: ${[...parts, ...(other > 0 ? [`ohne Wunsch zugeteilt ${other}`] : []), `ohne Platz ${unplaced}`].join(", ")}.`;
  },
  proven: (aim, whole) => {
    const what = { "rank-maximal": "Mehr Erstwünsche (dann Zweitwünsche und so fort)", generous: "Weniger hintere Wünsche", satisfaction: "Eine höhere Zufriedenheit" }[aim];
    return whole ? `${what} sind unter den Regeln nicht möglich; das ist bewiesen.`.replace("Zufriedenheit sind", "Zufriedenheit ist") : "Ob es noch besser geht, ist in der Zeit nicht entschieden worden.";
  },
  running: (running, all, closed, below) => `${running} von ${all} Projekten kommen zustande${closed > 0 ? `, ${closed} finden nicht statt` : ""}${below > 0 ? `, ${below} bleiben unter dem Nötigen` : ""}.`,
  ties: (together, all, none) => `${together} von ${all} Gruppen sind zusammen${none > 0 ? `; ${none} haben kein gemeinsames Projekt` : ""}.`.replace("; 1 haben", "; 1 hat"),
  changes: (changes, units) => (changes === 0 ? "Gegenüber dem früheren Plan behalten alle ihren Platz." : `Gegenüber dem früheren Plan ändert sich der Platz für ${counted(changes, units)}.`),
  fact: {
    pin: ([unit, project]) => (project ? `${unit} ist von Hand bei ${quoted(project)} gesetzt.` : `${unit} ist von Hand auf keinen Platz gesetzt.`),
    pinTwice: ([unit, ...projects]) => `${unit} ist von Hand an verschiedene Stellen gesetzt: ${list(projects.map(quoted))}.`,
    pinUnknown: ([unit, project]) => `${unit} ist von Hand bei ${quoted(project!)} gesetzt, und das Projekt gibt es nicht.`,
    everyone: ([unit, ...projects], [size, most, open]) => `${unit} soll einen Platz haben${open === 1 ? "" : size! > most! ? ` und ist mit ${people(size!)} größer als jedes mögliche Projekt` : projects.length === 0 ? ", doch kein Projekt kommt in Frage" : `; in Frage kommt nur ${list(projects.map(quoted))}`}.`,
    mustRun: ([project], [least]) => `${quoted(project!)} muss stattfinden und braucht dafür ${people(least!)}.`,
    tie: (names) => `${list(names)} müssen zusammenbleiben.`,
    needs: ([project, skill], [count, there]) => `${quoted(project!)} braucht ${people(count!)} mit ${skill}${there === 0 ? "; niemand bringt das mit" : ""}.`,
    min: ([project], [least]) => `${quoted(project!)} findet erst ab ${people(least!)} statt.`,
    time: ([unit, project, ...slots]) => `${unit} ist abwesend, wenn ${quoted(project!)} stattfindet (${list(slots)}).`,
    skill: ([unit, project, ...skills]) => `${quoted(project!)} verlangt von allen ${list(skills)}; bei ${unit} haben das nicht alle.`,
    forbidden: ([unit, project]) => `${unit} darf nicht zu ${quoted(project!)}.`,
    reserve: ([project], [kept, below]) => `${quoted(project!)} hält ${places(kept!)} für Unternehmen mit weniger als ${below} Beschäftigten frei.`,
    max: ([project], [max]) => `${quoted(project!)} hat höchstens ${places(max!)}.`,
  },
  conflict: (count) => (count === 1 ? "So gibt es keinen Plan: Diese Vorgabe ist nicht erfüllbar." : `So gibt es keinen Plan: Diese ${count} Vorgaben passen nicht zusammen; ohne eine von ihnen ginge es.`),
  undecided: "In der Zeit wurde kein Plan gefunden, der alle Vorgaben einhält; ob es einen gibt, ist nicht entschieden.",
};

// SPDX-License-Identifier: EUPL-1.2
// Own pages, drawn pictures and the booklet of the demo town. Pictures are invented drawings, no photographs.

export interface DrawnPicture {
  readonly key: string;
  readonly title: string;
  readonly altDe: string;
  readonly altEn: string;
  readonly decorative?: true;
  readonly svg: string;
}

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="1120" viewBox="0 0 1400 1120">${inside}</svg>`;

const houses = [[90, 250, "#d98f5c"], [290, 190, "#e9c9a3"], [470, 300, "#b8623f"], [690, 220, "#f0dcc0"], [880, 280, "#c87f56"], [1080, 200, "#e3b98c"], [1240, 260, "#a9573a"]] as const;

export const pictures: readonly DrawnPicture[] = [
  {
    key: "stadt", title: "Walkenau an der Merne", altDe: "Zeichnung: Giebelhäuser in warmen Farben spiegeln sich in einem Fluss, darüber eine große helle Sonne.", altEn: "Drawing: gabled houses in warm colours mirrored in a river below a large pale sun.",
    svg: svg(`<rect width="1400" height="1120" fill="#f7ead6"/><circle cx="1010" cy="300" r="190" fill="#fbd9a0"/>
      <path d="M0 560C250 500 420 610 700 560s430-70 700-10v90H0Z" fill="#9fb8a0"/>
      ${houses.map(([x, h, fill]) => `<path d="M${x - 40} 700V${700 - h}l85-80 85 80v${h}Z" fill="${fill}"/><rect x="${x + 20}" y="${730 - h}" width="26" height="40" fill="#fdf5e6"/><rect x="${x + 60}" y="${730 - h}" width="26" height="40" fill="#fdf5e6"/>`).join("")}
      <rect y="700" width="1400" height="420" fill="#0b5c63"/>
      ${houses.map(([x, h, fill]) => `<path d="M${x - 40} 705v${h * 0.7}l85 60 85-60v-${h * 0.7}Z" fill="${fill}" opacity=".28"/>`).join("")}
      ${[760, 830, 900, 970, 1040].map((y, i) => `<path d="M${i * 60} ${y}q120-22 240 0t240 0 240 0 240 0 240 0 240 0" fill="none" stroke="#f7ead6" stroke-width="5" opacity=".35"/>`).join("")}`),
  },
  {
    key: "tisch", title: "An einem Tisch", altDe: "Zeichnung: ein runder Tisch von oben, um ihn acht Stühle in verschiedenen Farben, in der Mitte Blätter und Tassen.", altEn: "Drawing: a round table from above with eight chairs in different colours around it, papers and cups in the middle.",
    svg: svg(`<rect width="1400" height="1120" fill="#e8f0f0"/>
      ${["#0b5c63", "#d98f5c", "#e0b04f", "#7a2e63", "#4f7d5a", "#b8623f", "#2f5d8a", "#c9a27a"].map((fill, i) => `<g transform="rotate(${i * 45} 700 560)"><rect x="630" y="90" width="140" height="120" rx="48" fill="${fill}"/></g>`).join("")}
      <circle cx="700" cy="560" r="320" fill="#fffdfa"/><circle cx="700" cy="560" r="300" fill="#f3e6d0"/>
      <g fill="#fffdfa"><rect x="540" y="430" width="150" height="200" transform="rotate(-12 600 520)"/><rect x="720" y="500" width="150" height="200" transform="rotate(9 800 600)"/></g>
      <g stroke="#9aa7a5" stroke-width="8">${[0, 1, 2, 3].map((i) => `<path d="M${560 + i * 4} ${500 + i * 28}l95-20"/><path d="M${745 - i * 3} ${555 + i * 28}l100 14"/>`).join("")}</g>
      <circle cx="620" cy="720" r="44" fill="#0b5c63"/><circle cx="620" cy="720" r="30" fill="#5a3a24"/><circle cx="830" cy="410" r="44" fill="#7a2e63"/><circle cx="830" cy="410" r="30" fill="#5a3a24"/>`),
  },
  {
    key: "werkstatt", title: "Werkzeug und Wissen", altDe: "Zeichnung: Werkzeuge an einer Wand, darunter eine Werkbank mit einem geöffneten Radio.", altEn: "Drawing: tools on a wall above a workbench with an opened radio on it.",
    svg: svg(`<rect width="1400" height="1120" fill="#f3e6d0"/><rect x="80" y="90" width="1240" height="560" rx="16" fill="#dfe8e2"/>
      <g fill="#0b5c63"><rect x="180" y="200" width="40" height="330" rx="14"/><rect x="140" y="160" width="120" height="80" rx="14"/></g>
      <g fill="#b8623f"><rect x="380" y="300" width="54" height="230" rx="20"/></g><rect x="398" y="160" width="18" height="150" fill="#8b8f8e"/>
      <path d="M620 170a80 80 0 1 0 60 145l22 215h46l-22-230a80 80 0 0 0 24-120l-60 60-50-16-12-48Z" fill="#5d6b6a"/>
      <g fill="none" stroke="#7a2e63" stroke-width="34" stroke-linecap="round"><path d="M930 520 1020 190"/><path d="M1080 520 990 190"/></g>
      <rect y="800" width="1400" height="90" fill="#a9714a"/><rect x="120" y="890" width="90" height="230" fill="#8a5938"/><rect x="1190" y="890" width="90" height="230" fill="#8a5938"/>
      <rect x="480" y="610" width="460" height="190" rx="22" fill="#e0b04f"/><circle cx="600" cy="705" r="62" fill="#f7ead6"/><circle cx="600" cy="705" r="34" fill="#b8623f"/>
      <g stroke="#7a5b1c" stroke-width="12">${[660, 690, 720, 750].map((y) => `<path d="M720 ${y}h170"/>`).join("")}</g>`),
  },
  {
    key: "baender", title: "Farbbänder", altDe: "", altEn: "", decorative: true,
    svg: svg(`<rect width="1400" height="1120" fill="#fbf4e8"/>${["#0b5c63", "#4f7d5a", "#e0b04f", "#d98f5c", "#b8623f", "#7a2e63"].map((fill, i) => `<path d="M0 ${220 + i * 110}C350 ${60 + i * 120} 700 ${400 + i * 70} 1400 ${150 + i * 120}v90C700 ${480 + i * 70} 350 ${150 + i * 120} 0 ${310 + i * 110}Z" fill="${fill}" opacity=".9"/>`).join("")}`),
  },
];

export interface WrittenPage {
  readonly titleDe: string;
  readonly titleEn?: string;
  readonly bodyDe: string;
  readonly bodyEn?: string;
  readonly menu: "header" | "footer" | "none";
}

/** Own pages of the main network; `{stadt}` becomes the number of that picture. */
export const pages: readonly WrittenPage[] = [
  {
    titleDe: "So arbeiten wir", titleEn: "How we work", menu: "footer",
    bodyDe: `Hinter dieser Seite stehen keine Firma und kein Förderprogramm, sondern **zwei halbe Stellen im Rathaus** und viele, die mittun.

![Am Tisch sitzen alle gleich nah.]({tisch})

## Drei Regeln

1. Wer etwas braucht, sagt es so genau, dass jemand Ja sagen kann.
2. Wer etwas gibt, sagt dazu, was ihm daran liegt. Eigennutz ist erlaubt.
3. Was verabredet ist, wird aufgeschrieben. Nach einem Jahr fragen wir nach.

## Wer was macht

| Aufgabe | Wer | Wann |
|---|---|---|
| Bedarfe und Angebote prüfen | Koordination | jeden Dienstag |
| Fragen beantworten | Koordination | werktags bis 16 Uhr |
| Marktplatz vorbereiten | Gruppe aus Betrieben und Vereinen | ab Januar |

Die nächsten Termine stehen unter [Veranstaltungen](/veranstaltungen), und [was daraus geworden ist](/zusagen), steht auch da.`,
    bodyEn: `Behind this site there is no company and no funding programme, but **two half posts in the town hall** and many who join in.

![At the table everybody sits equally close.]({tisch})

## Three rules

1. Whoever needs something says it so precisely that somebody can say yes.
2. Whoever gives something says what they get out of it. Self-interest is allowed.
3. What is agreed is written down. After a year we ask what has come of it.

The next dates stand under [events](/veranstaltungen).`,
  },
  {
    titleDe: "Räume in der Färberei", menu: "footer",
    bodyDe: `In der alten Färberei stehen drei Räume offen für alle, die in Walkenau etwas gemeinsam anfangen.

![Die Werkbank im Erdgeschoss.]({werkstatt})

## Was da ist

- **Werkstatt** mit zwei Bänken und Werkzeug, für höchstens acht Menschen
- **Küche** mit Herd für große Töpfe, montags frei
- **Saal** für sechzig Stühle, ohne Stufen erreichbar

## So geht es

Ein Anruf genügt. Der Schlüssel liegt im Kulturhaus, Miete kostet es nicht. Wer die Räume nutzt, stellt sie sauber zurück und erzählt beim nächsten Treffen, was daraus wurde.

> Wir haben im Saal geprobt und in der Küche gegessen. Beides hat der Nachbarschaft gutgetan.`,
  },
  {
    titleDe: "Die Merne und wir", titleEn: "The Merne and us", menu: "none",
    bodyDe: `![]({stadt})

Walkenau liegt in einem Bogen der Merne. Wer wissen will, warum hier so viel von Tuch und Farbe die Rede ist, fängt am besten am Fluss an.

## Ein Rundgang

Der Weg beginnt an der Walkmühle, führt am Färbergrund vorbei und endet nach vier Kilometern am Wehr. Unterwegs erzählen **elf Tafeln** von den Menschen, die hier gearbeitet haben. Die Texte stammen vom zehnten Jahrgang der Gesamtschule.`,
    bodyEn: `![]({stadt})

Walkenau lies in a bend of the river Merne. Whoever wants to know why cloth and colour are mentioned so often here had best begin at the river.

## A walk

The way begins at the fulling mill, passes the dyers' quarter and ends at the weir after four kilometres. **Eleven boards** tell of the people who worked here.`,
  },
];

export const brochure = {
  titleDe: "Was eine Stadt zusammen kann", titleEn: "What a town can do together",
  subtitleDe: "Gutes Engagement in Walkenau: wer was gegeben hat, was daraus wurde und wie man mitmacht.", subtitleEn: "Good engagement in Walkenau: who gave what, what has come of it, and how to join in.",
  cover: "stadt", forewordBy: "Dr. Ulrike Hagedorn, Oberbürgermeisterin",
  forewordDe: `Manchmal fragen uns Leute aus anderen Städten, was das Geheimnis von Walkenau sei. Wir haben keines. **Wir haben eine Liste.** Darauf steht, wer was braucht und wer was geben kann, und sie hängt so, dass alle sie lesen.

In diesem Heft steht, was daraus geworden ist. Es sind keine Heldengeschichten. Eine Küche war montags leer, jetzt wird darin gekocht. Vier Messgeräte standen im Regal, jetzt prüfen sie Toaster. Ein Schaufenster wurde gebaut, und jemand hat gelernt, sich vorzustellen.

Nicht alles ist gelungen. Auch das schreiben wir auf, denn sonst lernt niemand daraus. Wer beim Lesen denkt: *Das könnten wir auch*, hat recht und findet hinten eine Telefonnummer.

![Am Anfang stand ein Zettelkasten, heute sitzen alle an einem Tisch.]({tisch})`,
  forewordEn: `Sometimes people from other towns ask us for the secret of Walkenau. We have none. **We have a list.** It says who needs what and who can give what, and it hangs where everybody can read it.

This booklet says what has come of it. Not everything worked out. We write that down too, because otherwise nobody learns from it.`,
  tipsDe: `## Für Betriebe

- **Klein anfangen.** Zwei Stunden im Monat, die es wirklich gibt, sind mehr als ein Tag, der immer verschoben wird.
- **Geben, was man gut kann.** Buchhaltung, Lastwagen, Werkstatt: Das fehlt öfter als helfende Hände.
- **Eine Person nennen, die ans Telefon geht.** Die meisten Zusagen scheitern nicht am Willen, sondern am ersten Anruf.

## Für Vereine

- **Den Bedarf auf einen Satz bringen**, mit Menge, Ort und Zeit.
- **Dazu sagen, was zurückkommt.** Eine Führung, ein Konzert, ein Dank in der Zeitung.
- **Nach drei Monaten anrufen**, auch wenn alles läuft.

## Für Ämter

- Den Weg frei machen: eine Ansprechperson, die sagt, welche Erlaubnis es braucht und welche nicht.`,
} as const;

/** One page for each neighbour. */
export const neighbourPages: Readonly<Record<string, WrittenPage>> = {
  steinlohe: { titleDe: "Jeden ersten Samstag", menu: "footer", bodyDe: "Am ersten Samstag im Monat treffen sich alle, die Zeit haben, um zehn am Brunnen. Auf einer Tafel steht, was an diesem Tag dran ist.\n\n- Handschuhe mitbringen\n- Kaffee gibt es im Bürgerhaus\n- Um eins ist Schluss" },
  "merner-land": { titleDe: "Wie die Region arbeitet", menu: "footer", bodyDe: "Das Merner Land verbindet Städte und Gemeinden am Fluss. Jeder Ort arbeitet unter eigenem Namen; hier steht, was mehrere zusammen tun.\n\n## Was die Region beiträgt\n\nSie lädt zweimal im Jahr zum Austausch ein und sammelt, was an einem Ort gelungen ist, damit es ein anderer übernehmen kann." },
};

// SPDX-License-Identifier: EUPL-1.2
import type { HomeStory } from "./shape.ts";

export const story = {
  challenge: {
    title: "Übergang Schule–Beruf im Färbergrund",
    question: "Was kommt nach der Schule?",
    text:
      "Als wir vor drei Jahren anfingen, hatten von hundert Jugendlichen, die im Färbergrund die Schule verließen, einundvierzig ein halbes Jahr später keinen Ausbildungsplatz und keinen Platz an einer anderen Schule. In der ganzen Stadt waren es siebzehn. Heute sind es im Färbergrund vierunddreißig. Zehn Jahre haben wir uns gegeben, sieben bleiben: Dann soll es keinen Unterschied mehr machen, aus welchem Viertel jemand kommt.",
    unit: "von 100 Jugendlichen ohne Anschluss, sechs Monate nach Schulende",
    baseline: { value: 41, yearOffset: -3 },
    now: { value: 34, yearOffset: 0 },
    comparison: { label: "Walkenau insgesamt", value: 17 },
    goal: { value: 17, yearOffset: 7 },
    series: [
      { yearOffset: -3, value: 41 },
      { yearOffset: -2, value: 40 },
      { yearOffset: -1, value: 37 },
      { yearOffset: 0, value: 34 },
    ],
    source: "Stadt Walkenau, Fachstelle Statistik: Übergangsbericht, jährliche Befragung aller Schulen (erfundene Zahlen)",
    caveat:
      "Die Zahl sinkt, und viele haben daran mitgewirkt. Welcher Anteil auf die Vereinbarungen zurückgeht, lässt sich daraus nicht ablesen. Ein Jahrgang im Färbergrund umfasst rund 150 Jugendliche; Schwankungen von zwei oder drei Punkten sind Zufall.",
    missing: [
      "Menschen, denen die leeren Läden gehören",
      "Ehemalige der Gesamtschule, die es geschafft haben",
      "Betriebe aus Pflege und Handel",
    ],
  },
  keptPromises: [
    {
      title: "Zehn Montage in der Küche",
      text: "Das Kochwerk hat an seinem Ruhetag die Küche geöffnet, zwölf Frauen aus dem Elterncafé haben für Feste gekocht. Aus zehn Montagen wurden zwanzig, und drei der Frauen haben eine eigene Küche angemeldet.",
      organisations: ["kochwerk", "familienzentrum"],
      agreement: 12,
      hours: 24,
    },
    {
      title: "Vorstellen üben, wo es nach Brot riecht",
      text: "Selin Kaya hat mit dem zehnten Jahrgang Bewerbungsgespräche geübt, der Kunstkurs hat ihr dafür ein Schaufenster gebaut. Das Schaufenster steht noch, und eine Schülerin backt jetzt samstags mit.",
      organisations: ["baeckerei-kaya", "gesamtschule"],
      agreement: 6,
      hours: 31,
    },
    {
      title: "Messgeräte gegen Toaster",
      text: "Die Maschinenwerke haben vier Messgeräte abgegeben, das Reparaturcafé hat dafür in der Werkskantine einundvierzig Geräte geöffnet. Drei Monteure sind geblieben und reparieren seither mit.",
      organisations: ["maschinenwerke", "reparaturcafe"],
      agreement: 33,
      hours: 28,
    },
  ],
  doors: {
    need: {
      title: "Wir brauchen",
      text: "Ihrem Verein, Ihrer Schule oder Ihrem Betrieb fehlt etwas? Sagen Sie, was, wie viel und bis wann.",
    },
    offer: {
      title: "Wir bieten",
      text: "Ein Nachmittag, eine Halle, ein Rat, zwölf Stühle: Sagen Sie, was Sie geben können.",
    },
    join: {
      title: "Ich mache mit",
      text: "Sie vertreten niemanden außer sich selbst? Auch für Sie gibt es einen Platz, als Patin, Helfer oder Gast.",
    },
  },
  aboutUs: {
    title: "Über uns",
    lead: "„Wir in Walkenau“ bringt zusammen, was in der Stadt schon da ist: Leute, die etwas können, und Leute, die genau das brauchen.",
    paragraphs: [
      "Angefangen hat es mit einem Zettelkasten im Alten Rathaus. Auf gelben Zetteln stand, was Vereine suchten, auf weißen, was Betriebe übrig hatten: Stühle, Stunden, eine Halle am Wochenende. Frau Sommerfeld hat die Zettel nebeneinandergelegt und telefoniert. Nach einem Jahr war der Kasten zu klein.",
      "Heute machen sechzig Organisationen mit, große und kleine, mit und ohne Angestellte, aus allen acht Vierteln. Die Stadt stellt zwei Menschen und diese Seite. Entscheiden tun die, die etwas verabreden. Geld fließt keines; wer etwas bekommt, gibt nach Möglichkeit etwas zurück, und manchmal ist das ein Kuchen.",
      "Wir schreiben auf, was verabredet wird, und fragen nach. Wenn etwas nicht geklappt hat, steht das auch da. Nur so wissen wir, was wir beim nächsten Mal besser machen, und nur so glaubt uns jemand die Erfolge.",
      "Am Ende zählt nicht, wie viele Vereinbarungen auf einer Tafel stehen. Es zählt, ob ein Mädchen aus dem Färbergrund nach der Schule dieselben Türen offen findet wie eines vom Kalkberg.",
    ],
  },
  howItWorks: {
    title: "So geht es",
    lead: "Von der Idee bis zum Handschlag sind es fünf Schritte. Für die ersten beiden brauchen Sie zehn Minuten.",
    steps: [
      {
        title: "Sagen, was ist",
        text: "Sie beschreiben, was Sie brauchen oder geben können: was genau, wie viel, wann, wo. Die Seite stellt Ihnen die Fragen, an die man sonst erst später denkt.",
      },
      {
        title: "Lesen lassen",
        text: "Frau Sommerfeld oder Herr Bertram liest den Text und ruft an, wenn etwas unklar ist. Danach steht er für alle sichtbar da, mit dem Namen Ihrer Organisation, aber ohne Ihre Telefonnummer.",
      },
      {
        title: "Zueinander finden",
        text: "Die Seite schlägt vor, wer zu wem passen könnte, und sagt, warum. Sie schreiben einander über die Seite, oder Sie treffen sich auf dem Marktplatz.",
      },
      {
        title: "Verabreden",
        text: "Wer was gibt, bis wann, und wer zuerst anruft: Das kommt auf ein Blatt, beide unterschreiben. Auf dem Marktplatz setzt eine Notarin ihr Siegel darunter.",
      },
      {
        title: "Erzählen, was daraus wurde",
        text: "Nach zwei Wochen und später noch zweimal fragen wir beide Seiten. Ein Klick genügt. Ein ehrliches „Es hat nicht geklappt“ ist uns lieber als keine Antwort.",
      },
    ],
  },
} as const satisfies HomeStory;

// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  plain: {
    title: "Easy language",
    own: "The network wrote this text itself, in German.",
    text: (d) => [
      "# Welcome", "This is a website.", "The name of the website is:", d.network,
      "", "Many people work together on this website.", "For example:", "- clubs", "- companies", "- schools", "- public offices", "", "They help each other.", "Money is not important here.",
      "# What is on the website?", "At the top there are words to click on.", "This is the menu.",
      "", "Under the word Needs you can read:", "This is what people need.", "A club may need help with painting.",
      "", "Under the word Offers you can read:", "This is what people can give.", "A company may lend a room.",
      "", "Under the word Organisations you can read:", "These clubs and companies take part.",
      "", "Under the word Events you can read:", "Here you can meet others.",
      "", "Under the word Commitments you can read:", "This is what people have promised each other.",
      "# How to find something", "Click on a word at the top.", "Then you see a list.", "Above the list there is a field.", "You can type a word there.", "Then click on Search.",
      "", "At the bottom of the page there are more words.", "There you find this page again.",
      "# Do you want to take part?", "Everybody may read.", "You need not sign in for that.", "", "Do you want to write something?", "Then you need an account.", "The account is free.", "", "Ask us.", "We like to help you.",
      "# Can everybody use the website?", "Some people have a disability.", "They should be able to use the website too.", "The hard word for this is: accessibility.",
      "", "We have checked the website.", "Not everything is good yet.", "", "A text says what is still missing.", "Its name is: accessibility declaration.", "You find it at the bottom of the page.", "Click on the word Accessibility there.", "That text is not in easy language.",
      "# Does something not work?", "Then please tell us.", "Click at the bottom on: Report a barrier.", "You can write to us there.", "We will answer you.", `It takes ${d.days} days at most.`,
      ...(d.phone ? ["", "You can also call us.", `Phone: ${d.phone}`] : []), ...(d.email ? ["", "You can also write an e-mail.", `E-mail: ${d.email}`] : []),
      "", "Is the answer not good?", "Then another office helps you.", "The accessibility declaration names this office.",
      "# What else is there?", "Only this one page is in easy language.", ...(d.sign ? ["There is also a film in sign language."] : ["There is no film in sign language yet."]), "", "Another page says more about it.", "Click at the bottom on: Sign language.",
    ].join("\n").replaceAll("\n# ", "\n\n# "),
  },
  sign: {
    title: "German Sign Language",
    lead: "The main content of this website for people who are at home in German Sign Language.",
    noneTitle: "There is no film yet", none: "A film in German Sign Language has not been made for this website yet. Until then, the text here says what it will say.",
    film: "Film in German Sign Language", watch: (d) => `Watch the film: ${d.title}`, elsewhere: (d) => `The film lies on another website: ${d.host}. Only a click leads there; before that, nobody there learns of this visit.`,
    transcript: "What the film says", reach: "Rather in sign language? Through a relay service with interpreters this number can be reached:", mail: "Writing works too:",
    text: (d) => [
      "# What this is about", `"${d.network}" brings clubs, companies, schools and public offices together. Some say what they need, others what they can give: time, knowledge, rooms, things and contacts. Money plays no part.`,
      "# How to find one's way", "At the top are the ways to needs, offers, organisations, events and commitments. Every list has a search field. Reading works without signing in, entries of one's own need an account. At the bottom are imprint, privacy, accessibility and this page.",
      "# How accessible this website is", "The accessibility declaration says what was checked, what is missing still and which other ways there are. It also names the office that helps when no answer comes.",
      "# Report a barrier", `The form "Report a barrier" is open without signing in. There will be an answer within ${d.days} days.`,
      "# What else there is", "A page in easy language explains the same in short sentences.",
    ].join("\n\n"),
  },
  form: {
    plainTitle: "Text in easy language", plainLead: "The text below is a proposal that passes the check. It can be changed.",
    text: "Text", textHint: "One sentence a line, 12 words at most, no abbreviations. \"# \" begins a heading, \"- \" a point. Long words are parted by a hyphen or a middle dot.",
    check: "What the check says", checkFine: "Every line passes the check.", line: "Line", sentence: "Sentence", fault: "Hint",
    signTitle: "Sign language: film and text", signLead: "A film is linked, never embedded, so that nobody else is asked while somebody reads.", videoTitle: "Title of the film", videoUrl: "Address of the film", videoUrlHint: "Beginning with https://. If it lies on another website, the page says so.", transcript: "What the film says, as text", transcriptHint: "Paragraphs parted by an empty line, \"# \" begins a heading. Without a film this says what it will say.",
    save: "Check and save", reset: "Take the proposal again", view: "Look at the page",
  },
  faults: {
    words: (d) => `${d.words} words, 12 at most. Please make two sentences of it.`,
    sentences: (d) => `${d.sentences} sentences. Please one sentence a line.`,
    abbreviation: (d) => `Abbreviation "${d.word}". Please write it in full.`,
    sign: (d) => `Please write the sign "${d.word}" as a word.`,
    long: (d) => `Long word "${d.word}". A hyphen or middle dot helps reading.`,
  },
};

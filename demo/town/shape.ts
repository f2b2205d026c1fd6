// SPDX-License-Identifier: EUPL-1.2
// The shape of the demo town's content. Pure data: whoever loads it decides how it is stored.
//
// Every date is a number of days from the day on which the demo is loaded ("today"): -370 is a
// year and five days ago, 38 is in five and a half weeks. So the town never grows old.

/** Days from the day of loading; negative = in the past. */
export type DayOffset = number;

export type Network = {
  key: string;
  /** What stands in the header of the platform. */
  name: string;
  placeName: string;
  /** The line under the name. */
  claim: string;
  intro: string;
  /** Passes 4.5:1 against white in both directions. */
  accentHex: string;
  contactEmail: string;
  contactPhone?: string;
  population: number;
  story: readonly string[];
};

export type Quarter = {
  key: string;
  name: string;
  population: number;
  sentence: string;
  /** Closed ring of [longitude, latitude]; borders are shared point by point with the neighbours. */
  outline: number[][];
};

export type Person = {
  key: string;
  name: string;
  email: string;
  /** What the person does when no organisation says it: an office, a role in the network. */
  function?: string;
  locale?: "de" | "en";
};

export type Sector =
  | "administration"
  | "business"
  | "nonprofit"
  | "education"
  | "chamber"
  | "migrant"
  | "civic"
  | "culture";

export type OrganisationSize = "solo" | "small" | "medium" | "large";

export type Organisation = {
  key: string;
  name: string;
  sector: Sector;
  size: OrganisationSize;
  /** Key of a quarter; the two small networks have none. */
  quarter?: string;
  about: string;
  street: string;
  postcode: string;
  city: string;
  phone?: string;
  email?: string;
  website?: string;
  /** Empty: the organisation is in the directory without an account. */
  people: readonly { person: string; function: string }[];
};

export type Category = "hands" | "knowledge" | "goods" | "rooms" | "contacts";

export type Unit =
  | "hours"
  | "persons"
  | "pieces"
  | "rooms"
  | "rides"
  | "days"
  | "squareMetres"
  | "kilograms"
  | "other";

export type ListingState = "draft" | "review" | "published" | "paused" | "closed" | "expired";

export type Listing = {
  key: string;
  direction: "need" | "offer";
  organisation: string;
  /** At most 60 characters. */
  title: string;
  what: string;
  category: Category;
  quantity?: number;
  unit?: Unit;
  where?: string;
  quarter?: string;
  fromOffset?: DayOffset;
  untilOffset?: DayOffset;
  timeNote?: string;
  conditions?: string;
  notWanted?: string;
  giveBack?: string;
  audience?: string;
  state: ListingState;
  /** Day of first publication; for drafts and reviews the day on which it was written. */
  publishedOffset: DayOffset;
};

export type NeighbourNetwork = {
  network: Network;
  people: readonly Person[];
  organisations: readonly Organisation[];
  listings: readonly Listing[];
};

// --- the marketplace ---------------------------------------------------------------------------

export type Corner = {
  key: string;
  name: string;
  sentence: string;
  colourHex: string;
  /** Never colour alone: a letter and a shape on every badge and poster. */
  letter: string;
  shape: "circle" | "square" | "triangle" | "diamond";
  /** The canonical category for figures over several years. */
  category: Category;
  /** All categories of the exchange that are traded here. */
  accepts: readonly Category[];
};

export type MarketplaceSettings = {
  reciprocity: "required" | "desired" | "free";
  visibility: "before" | "door" | "never";
  valuation: boolean;
  nonprofitPairs: boolean;
  stands: boolean;
};

export type RateCard = {
  version: string;
  validFromOffset: DayOffset;
  euroPerHour: { hands: number; knowledge: number };
  method: string;
};

export type Side = "company" | "nonprofit" | "public" | "initiative";

export type RegistrationStatus =
  | "invited"
  | "interested"
  | "registered"
  | "confirmed"
  | "waitlist"
  | "cancelled"
  | "attended"
  | "noShow";

export type Registration = {
  organisation: string;
  side: Side;
  people: readonly string[];
  status: RegistrationStatus;
  firstTime: boolean;
  registeredOffset: DayOffset;
  /** Person who asked them to come. */
  recruitedBy?: string;
  workshop?: boolean;
  /** What the reception has to know: access, language, food. */
  note?: string;
};

export type Appointment = {
  person: string;
  role: "moderator" | "broker" | "sealer" | "counter" | "helper";
  /** Corner key for brokers. */
  corner?: string;
  /** Desk number for notaries and counters. */
  station?: number;
};

export type Gives = {
  what: string;
  quantity: number;
  unit: Unit;
  /** Hours of work of everybody together, where people give time. */
  hours?: number;
  valueEuro: number;
  /** hands and knowledge: hours x rate card; estimate: named by the giver and checked by a counter. */
  valueBasis: "hands" | "knowledge" | "estimate";
};

export type AgreementParty = {
  org: string;
  person: string;
  /** null = no counter-performance, said so on the form. */
  gives: Gives | null;
};

export type ResultState = "fulfilled" | "running" | "notFeasible" | "noContact";

export type FailureReason =
  | "noTime"
  | "needVanished"
  | "notFeasibleOnCloserLook"
  | "eventCancelled"
  | "waiting"
  | "partnerNotReached";

export type AgreementResult = {
  state: ResultState;
  reportedOffset: DayOffset;
  reason?: FailureReason;
  reasonNote?: string;
  hoursActual?: number;
  /** Only with consent to be quoted. */
  quote?: { text: string; person: string };
};

export type Agreement = {
  /** Serial number on the form. */
  number: number;
  corner: string;
  a: AgreementParty;
  b: AgreementParty;
  /** Three-party agreements. */
  third?: AgreementParty;
  periodFromOffset: DayOffset;
  periodUntilOffset: DayOffset;
  firstContact: "a" | "b";
  firstContactByOffset: DayOffset;
  place: string;
  sealedBy: string;
  /** Minute of trading, 1 to 90. */
  sealedMinute: number;
  broker?: string;
  capture: "tablet" | "paper";
  consentNames: boolean;
  consentPhoto: boolean;
  result: AgreementResult;
};

export type TurnedDown = {
  number: number;
  corner: string;
  a: { org: string; person: string; gives: string };
  b: { org: string; person: string; gives: string };
  outcome: "refused" | "returned";
  reason: string;
  byPerson: string;
  minute: number;
};

export type MarketplaceBase = {
  key: string;
  title: string;
  editionNumber: number;
  theme: string;
  invitation: string;
  dayOffset: DayOffset;
  doorsAt: string;
  tradingStartsAt: string;
  tradingMinutes: number;
  venue: { name: string; street: string; postcode: string; city: string; note: string };
  patron: { person: string; function: string };
  organiserGroup: readonly { organisation: string; person: string; part: string }[];
  settings: MarketplaceSettings;
  corners: readonly Corner[];
  rateCard: RateCard;
  registrations: readonly Registration[];
  appointments: readonly Appointment[];
  targets: { companies: number; nonprofits: number; agreements: number };
};

export type PastMarketplace = MarketplaceBase & {
  agreements: readonly Agreement[];
  turnedDown: readonly TurnedDown[];
  announced: { agreements: number; minute: number; byPerson: string; valueEuro: number; hours: number };
  corrected: {
    agreements: number;
    onOffset: DayOffset;
    byPerson: string;
    reason: string;
    valueEuro: number;
    hours: number;
  };
  report: {
    summary: string;
    guests: number;
    companies: number;
    nonprofits: number;
    firstTime: number;
    agreementsPerOrganisation: number;
    agreementsPerCompany: number;
    perCorner: Readonly<Record<string, number>>;
    withCounterPerformance: number;
    withStaffTime: number;
    lastTwentyMinutes: number;
    contactedAfterTwoWeeks: number;
    states: Readonly<Record<ResultState, number>>;
    repeatedWithoutOrganiser: number;
    pressItems: number;
    /** Mean of 1 (poor) to 5 (very good) and number of sheets. */
    satisfaction: { mean: number; sheets: number };
    unmatchedNeeds: number;
    lessons: readonly string[];
  };
};

export type PlanStep = {
  key: string;
  title: string;
  /** Days from the event, as in "T-84". */
  relativeDay: number;
  state: "done" | "open";
  doneOffset?: DayOffset;
};

export type OrganiserTask = {
  key: string;
  title: string;
  owner: string;
  dueOffset: DayOffset;
  state: "done" | "open";
  doneOffset?: DayOffset;
  note?: string;
};

export type PreparedCard = {
  /** Key of a listing that its organisation brings along. */
  listing: string;
  corner: string;
  checked: boolean;
};

export type ComingMarketplace = MarketplaceBase & {
  registrationClosesOffset: DayOffset;
  plan: readonly PlanStep[];
  tasks: readonly OrganiserTask[];
  cards: readonly PreparedCard[];
  forecast: string;
};

// --- what the home page tells ------------------------------------------------------------------

export type HomeStory = {
  challenge: {
    title: string;
    question: string;
    text: string;
    unit: string;
    baseline: { value: number; yearOffset: number };
    now: { value: number; yearOffset: number };
    comparison: { label: string; value: number };
    goal: { value: number; yearOffset: number };
    series: readonly { yearOffset: number; value: number }[];
    source: string;
    caveat: string;
    missing: readonly string[];
  };
  keptPromises: readonly {
    title: string;
    text: string;
    organisations: readonly string[];
    /** Number of an agreement of the past marketplace. */
    agreement: number;
    hours: number;
  }[];
  doors: Readonly<Record<"need" | "offer" | "join", { title: string; text: string }>>;
  aboutUs: { title: string; lead: string; paragraphs: readonly string[] };
  howItWorks: { title: string; lead: string; steps: readonly { title: string; text: string }[] };
};

/**
 * The one schema of an atlas file, format `axes-atlas` version 1.
 *
 * It is the source of the TypeScript types below, of `public/schema/atlas-1.schema.json` (generated) and of
 * the one parser, `parseAtlas`. What one value alone cannot tell (ids that resolve, quotations that stand in
 * their article) is checked by `checkAtlas`.
 *
 * Dates are EDTF strings, level 0 and 1. Latitude and longitude are WGS 84 degrees. Countries are ISO 3166-1
 * alpha-3, former ones ISO 3166-3, Kosovo `XKX`; organisations are `org:<ID>`.
 */
import * as v from 'valibot'

const nonEmpty = v.pipe(v.string(), v.nonEmpty())
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const party = v.pipe(v.string(), v.regex(/^([A-Z]{3}|org:[A-Z0-9-]+)$/))
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), [])

/** A text of ours, in both languages. */
const text = v.strictObject({ fr: nonEmpty, en: nonEmpty })

export const BASES = ['stated', 'inferred', 'assumed', 'absent'] as const
export const STATUSES = ['held', 'announced', 'postponed', 'cancelled', 'unknown'] as const
export const KINDS = [
  'working',
  'official',
  'state',
  'friendship',
  'private',
  'margins',
  'transit',
  'meeting',
  'other',
] as const
export const RANKS = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'speaker',
  'envoy',
  'head-of-organisation',
] as const
export const FORMATS = [
  'one-on-one',
  'talks',
  'expanded-session',
  'press-conference',
  'meeting',
  'session',
] as const
export const VOICES = ['communique', 'press', 'agency', 'other'] as const

/** Where an article says something: article, block of text counted from 1, and at most 12 words, verbatim. */
const evidence = v.strictObject({
  article: slug,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: nonEmpty,
})

/** A ground of an inference: from an article (evidence) or from outside (a reference). */
const premise = v.strictObject({
  text,
  evidence: v.optional(evidence),
  reference: v.optional(slug),
})

/**
 * One fact of a record. `fact` names it by its path in the record: `date`, `year`, `sends`, `hosts`, `origin`,
 * `place`, `kinds`, `status`, `invitation`, `purpose`, `delegation/<person>`, `received/<person>`,
 * `encounters/<n>`, `messages/<n>`, `statements/<n>` (counted from 1), `topics/<id>`, or an open word. A further
 * step names a part of the fact: `delegation/<person>/office`, `messages/1/deliveredTo`.
 */
const claim = v.strictObject({
  fact: nonEmpty,
  basis: v.picklist(BASES),
  /** The fact in words, where the value alone does not say it. */
  text: v.optional(text),
  evidence: list(evidence),
  premises: list(premise),
  reason: v.optional(text),
})

const member = v.strictObject({
  person: slug,
  office: v.optional(text),
  rank: v.optional(v.picklist(RANKS)),
})

const received = v.strictObject({
  ...member.entries,
  /** `invited`: whose invitation it was; `received`: who received the visitor. */
  part: v.picklist(['invited', 'received']),
})

/** Those met: a person, an organisation, or a group that has no name of its own. */
const counterpart = v.strictObject({
  person: v.optional(slug),
  org: v.optional(party),
  group: v.optional(text),
  office: v.optional(text),
})

const encounter = v.strictObject({
  format: v.picklist(FORMATS),
  with: list(counterpart),
  text: v.optional(text),
})

/** A message has a sender and an addressee; neither travelled nor was met. */
const message = v.strictObject({
  from: counterpart,
  to: counterpart,
  deliveredTo: v.optional(counterpart),
  text: v.optional(text),
})

const statement = v.strictObject({
  /** `both` sides together, one side, one `person`, or the `newsroom`. */
  speaker: v.picklist(['both', 'sends', 'hosts', 'person', 'newsroom']),
  person: v.optional(slug),
  text,
})

/** Bounds that an article implies for an undated record; they only sort it and word its group. */
const bounds = v.strictObject({ earliest: v.optional(day), latest: v.optional(day) })

/** Of an opened table: what its row says of its own sources. */
const givenSource = v.strictObject({ label: v.optional(nonEmpty), url: v.optional(nonEmpty) })

/** Of an opened table: a cell that could not be read, as it stood. */
const unreadCell = v.strictObject({ column: nonEmpty, text: nonEmpty })

/** Ids of ours are slugs; those of an opened file are whatever it calls its records. */
const recordId = v.pipe(v.string(), v.regex(/^\S(?:.{0,198}\S)?$/))

const record = v.strictObject({
  id: recordId,
  aliases: list(recordId),
  title: text,
  summary: v.optional(text),
  kinds: v.optional(v.array(v.picklist(KINDS)), ['other']),
  status: v.optional(v.picklist(STATUSES), 'unknown'),
  date: v.optional(v.nullable(v.string()), null),
  bounds: v.optional(bounds),
  sends: v.optional(v.nullable(party), null),
  hosts: v.optional(v.nullable(party), null),
  origin: v.optional(v.nullable(slug), null),
  place: v.optional(v.nullable(slug), null),
  stops: list(slug),
  delegation: list(member),
  received: list(received),
  encounters: list(encounter),
  messages: list(message),
  statements: list(statement),
  topics: list(slug),
  /** What the article does not say, in words. */
  notStated: list(text),
  claims: list(claim),
  articles: list(slug),
  tour: v.optional(slug),
  leg: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The source's own word for the kind, where it is none of `kinds`. */
  kindText: v.optional(nonEmpty),
  sources: v.optional(v.array(givenSource)),
  unread: v.optional(v.array(unreadCell)),
})

const article = v.strictObject({
  id: slug,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Name of the text file that was read; the check looks for it under this name. */
  file: v.optional(nonEmpty),
  /** A short name of ours, for lists; the printed title is `title`. */
  label: text,
  title: v.nullable(nonEmpty),
  outlet: v.nullable(nonEmpty),
  author: v.nullable(nonEmpty),
  published: v.strictObject({
    date: v.nullable(v.string()),
    basis: v.picklist(BASES),
    reason: v.optional(text),
  }),
  url: v.nullable(nonEmpty),
  archived: v.nullable(nonEmpty),
  readOn: day,
  language: nonEmpty,
  voice: v.picklist(VOICES),
  voiceReason: v.optional(text),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  words: v.pipe(v.number(), v.integer()),
})

const reference = v.strictObject({
  id: slug,
  outlet: nonEmpty,
  date: v.string(),
  url: v.pipe(v.string(), v.url()),
  fact: text,
})

const organisation = v.strictObject({ id: party, name: text, short: v.optional(text) })

const person = v.strictObject({
  id: slug,
  name: text,
  /** What labels on the map and the timeline show. */
  surname: text,
  /** Other spellings that search should find. */
  otherNames: list(nonEmpty),
})

const place = v.strictObject({
  id: slug,
  name: text,
  otherNames: list(nonEmpty),
  /** WGS 84 degrees; both null: the place is listed, not drawn. */
  lat: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lng: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  country: v.nullable(country),
  precision: v.picklist(['place', 'capital', 'country']),
  geonames: v.optional(v.pipe(v.number(), v.integer())),
})

const topic = v.strictObject({ id: slug, name: text })

/** Somebody or something named without taking part: a country, an organisation, an agreement, a process. */
const mention = v.strictObject({
  subject: v.strictObject({
    party: v.optional(party),
    person: v.optional(slug),
    name: v.optional(text),
    type: v.picklist(['country', 'organisation', 'agreement', 'process', 'person', 'region']),
  }),
  speaker: v.picklist(['both', 'sends', 'hosts', 'person', 'newsroom']),
  context: text,
  /** The record in whose telling it is named, if any. */
  record: v.optional(recordId),
  evidence,
})

export const atlasFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('axes-atlas'),
  version: v.literal(1),
  dataVersion: day,
  title: text,
  licence: nonEmpty,
  credits: list(text),
  coverage: v.strictObject({
    /** What was read, in one or two sentences. */
    text,
    from: v.optional(v.string()),
    to: v.optional(v.string()),
    /** Pairs whose records are declared continuous, "MLI-TGO" in alphabetical order. */
    continuous: list(nonEmpty),
  }),
  articles: list(article),
  references: list(reference),
  organisations: list(organisation),
  people: list(person),
  places: list(place),
  topics: list(topic),
  records: v.array(record),
  mentions: list(mention),
})

/** The schema of one member of each list of a file. */
export const ITEM_SCHEMAS = {
  articles: article,
  references: reference,
  organisations: organisation,
  people: person,
  places: place,
  topics: topic,
  records: record,
  mentions: mention,
} as const

export type AtlasFile = v.InferOutput<typeof atlasFileSchema>
export type AtlasRecord = v.InferOutput<typeof record>
export type Article = v.InferOutput<typeof article>
export type Reference = v.InferOutput<typeof reference>
export type Organisation = v.InferOutput<typeof organisation>
export type Person = v.InferOutput<typeof person>
export type Place = v.InferOutput<typeof place>
export type Topic = v.InferOutput<typeof topic>
export type Mention = v.InferOutput<typeof mention>
export type Claim = v.InferOutput<typeof claim>
export type Evidence = v.InferOutput<typeof evidence>
export type Premise = v.InferOutput<typeof premise>
export type Counterpart = v.InferOutput<typeof counterpart>
export type Message = v.InferOutput<typeof message>
export type Statement = v.InferOutput<typeof statement>
export type Text = v.InferOutput<typeof text>
export type Basis = (typeof BASES)[number]
export type Status = (typeof STATUSES)[number]

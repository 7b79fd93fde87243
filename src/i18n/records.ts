/**
 * A record in words: its status, kind, route, travellers, and the one sentence that names it on the map, the
 * timeline and in the list alike. What the data does not say is left out or said to be unknown, never guessed.
 */
import { createTranslator } from 'use-intl/core'
import { formatSpan } from './dates'
import { records as en } from './en/records'
import { records as fr } from './fr/records'
import type { Messages } from './messages'
import { formatList } from './numbers'
import { partyName } from './parties'
import type { Atlas } from '@/core/atlas/atlas'
import { guessOf, hasNoKind, isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import { stageOf } from '@/core/atlas/tour'
import { dataSetOf } from '@/core/dataSets/dataSetOf'
import type { Language } from '@/core/view/view'

const words: { readonly [L in Language]: Messages['records'] } = { fr, en }
const translators = {
  fr: createTranslator<Messages['records']>({ locale: 'fr', messages: fr }),
  en: createTranslator<Messages['records']>({ locale: 'en', messages: en }),
}

/** The status alone: "effectuée", "tenue" for a meeting, "annoncée". */
export const statusWord = (record: AtlasRecord, language: Language): string =>
  record.status === 'held' && isMeeting(record)
    ? words[language].meetingHeld
    : words[language].status[record.status]

/** The status with its noun: "visite effectuée", "réunion tenue". */
export function statusWords(record: AtlasRecord, language: Language): string {
  const meeting = isMeeting(record)
  if (record.status === 'unknown') return words[language][meeting ? 'meetingUnknown' : 'visitUnknown']
  return translators[language](meeting ? 'meetingOf' : 'visitOf', { status: statusWord(record, language) })
}

const isKindWord = (key: string, kinds: object): key is keyof Messages['records']['kind'] => key in kinds

/**
 * The kinds as one phrase: "visite d’amitié et de travail". Kinds that have no phrase together follow each other; the
 * source's own word, where it is none of ours, stands as it is.
 */
export function kindWords({ kinds, kindText }: AtlasRecord, language: Language): string {
  if (kindText !== undefined) return kindText
  const { kind } = words[language]
  const together = kinds.toSorted().join('-')
  if (isKindWord(together, kind)) return kind[together]
  return kinds.map((each) => kind[each]).join(', ')
}

/** Kind and status together: "visite de travail, effectuée"; without a kind of its own, "visite annoncée". */
export const kindAndStatusWords = (record: AtlasRecord, language: Language): string =>
  hasNoKind(record)
    ? statusWords(record, language)
    : `${kindWords(record, language)}, ${statusWord(record, language)}`

/** Both ends of the journey by their places, else by their parties; `null` where neither is known. */
export function routeEnds(record: AtlasRecord, atlas: Atlas, language: Language) {
  const end = (place: string | null, party: string | null) =>
    (place === null ? undefined : atlas.places.get(place)?.name[language]) ??
    (party === null ? null : partyName(party, atlas, language))
  return {
    from: isMeeting(record) ? null : end(record.origin, record.sends),
    to: end(record.place, record.hosts),
  }
}

/** Of a leg of a tour: "étape 2 sur 4"; `null` for a record that is on none. */
export function stageWords(index: number, atlas: Atlas, language: Language): string | null {
  const stage = stageOf(atlas, index)
  return stage === null
    ? null
    : translators[language]('stage', { number: String(stage.number), size: String(stage.tour.size) })
}

/** The route as drawn: "Lomé → Bamako"; a meeting has its place alone. */
export const routeWords = (record: AtlasRecord, atlas: Atlas, language: Language): string =>
  joinRoute(record, atlas, language, ' → ')

/** The route as read aloud, without an arrow: "Lomé vers Bamako". */
const spokenRoute = (record: AtlasRecord, atlas: Atlas, language: Language): string =>
  joinRoute(record, atlas, language, words[language].towards)

function joinRoute(record: AtlasRecord, atlas: Atlas, language: Language, arrow: string): string {
  const { originUnknown, placeUnknown } = words[language]
  const { from, to } = routeEnds(record, atlas, language)
  if (isMeeting(record)) return to ?? placeUnknown
  return `${from ?? originUnknown}${arrow}${to ?? placeUnknown}`
}

/** Who travelled, names alone: "Abdoulaye Diop"; the party's delegation when nobody is named; a meeting's title. */
export function travellerNames(record: AtlasRecord, atlas: Atlas, language: Language): string {
  if (isMeeting(record)) return record.title[language]
  const names = record.delegation.map(({ person }) => atlas.people.get(person)?.name[language] ?? person)
  const [first, ...others] = names
  if (first === undefined) {
    if (record.sends === null) return words[language].someone
    return translators[language]('someoneFrom', { party: partyName(record.sends, atlas, language) })
  }
  if (others.length > 2) return translators[language]('andOthers', { first, count: others.length })
  return formatList(names, language, 'and')
}

/** Who travelled, with the office of the day: "Robert Dussey, ministre des Affaires étrangères". */
export function travellerWords(record: AtlasRecord, atlas: Atlas, language: Language): string {
  const names = travellerNames(record, atlas, language)
  const [member, ...others] = record.delegation
  const office = others.length === 0 && !isMeeting(record) ? member?.office?.[language] : undefined
  return office === undefined ? names : `${names}, ${office}`
}

/** The days in words, "non datée" without any. */
export function dateWords(record: AtlasRecord, atlas: Atlas, language: Language): string {
  const span = spanOf(record, atlas)
  return span === null ? words[language].undated : formatSpan(span, language)
}

/** What stands beside a fact that no article states, "année déduite"; `null` for any other. */
export function guessWords(
  record: AtlasRecord,
  fact: keyof Messages['records']['guess'],
  language: Language,
): string | null {
  const basis = guessOf(record, fact)
  return basis === null ? null : words[language].guess[fact][basis]
}

/** The accessible name of a record, the same wherever it stands: who, route, days, kind and status. */
export function recordLabel(record: AtlasRecord, atlas: Atlas, language: Language): string {
  const keyed = dataSetOf(atlas, atlas.records.indexOf(record.id))
  return [
    travellerNames(record, atlas, language),
    spokenRoute(record, atlas, language),
    dateWords(record, atlas, language),
    kindAndStatusWords(record, language),
    ...(keyed === null ? [] : [keyed.dataSet.title[language]]),
  ].join(', ')
}

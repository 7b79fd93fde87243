/**
 * What search looks through for one record: persons, offices, places, countries, topics, titles and a kind in the
 * source's own words, in both languages; and who published what it stands on. The title of an article is none of them,
 * as it speaks of other records of that article too.
 */
import { articlesOf } from './articlesOf'
import type { Atlas } from './atlas'
import type { AtlasRecord, Counterpart, Text } from './schema'

export interface Names extends Pick<Atlas, 'people' | 'places' | 'organisations' | 'topics' | 'articles'> {
  /** All names of a country, in every language that search should know. */
  readonly countryNames: (code: string) => readonly string[]
}

const both = (text: Text | undefined): readonly string[] => (text === undefined ? [] : [text.fr, text.en])

/** "rfi.fr" of an address on `www.rfi.fr`: few, where addresses are as many as records. */
const hostOf = (url: string | null | undefined): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1] ?? ''

/** Words apart, without numbers: labels with a date or a page are as many as records, their words are few. */
const wordsOf = (label: string): readonly string[] => label.split(/[\s\d,;.:()]+/)

/** As they stand in the data; one may come several times. */
export function searchTexts(record: AtlasRecord, names: Names): readonly string[] {
  const party = (id: string | null | undefined): readonly string[] => {
    if (id === null || id === undefined) return []
    if (!id.startsWith('org:')) return [id, ...names.countryNames(id)]
    const organisation = names.organisations.get(id)
    return [id.slice('org:'.length), ...both(organisation?.name), ...both(organisation?.short)]
  }
  const counterpart = ({ person, org, group, office }: Counterpart): readonly string[] => {
    const known = person === undefined ? undefined : names.people.get(person)
    return [
      ...both(known?.name),
      ...(known?.otherNames ?? []),
      ...party(org),
      ...both(group),
      ...both(office),
    ]
  }
  const place = (id: string | null): readonly string[] => {
    const known = id === null ? undefined : names.places.get(id)
    return known === undefined ? [] : [...both(known.name), ...known.otherNames, ...party(known.country)]
  }
  return [
    ...both(record.title),
    record.kindText ?? '',
    ...party(record.sends),
    ...party(record.hosts),
    ...[record.origin, record.place, ...record.stops].flatMap(place),
    ...[...record.delegation, ...record.received].flatMap(counterpart),
    ...record.encounters.flatMap((each) => each.with.flatMap(counterpart)),
    ...record.messages.flatMap(({ from, to }) => [...counterpart(from), ...counterpart(to)]),
    ...record.topics.flatMap((id) => both(names.topics.get(id)?.name)),
    ...(record.sources ?? []).flatMap(({ label = '', url }) => [...wordsOf(label), hostOf(url)]),
    ...articlesOf(record).flatMap((id) => {
      const article = names.articles.get(id)
      return [article?.outlet ?? '', hostOf(article?.url)]
    }),
  ]
}

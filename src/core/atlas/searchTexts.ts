/** What search looks through for one record: persons, offices, places, countries, topics, titles and a kind in the source's own words, in both languages. */
import type { Atlas } from './atlas'
import type { AtlasRecord, Counterpart, Text } from './schema'

export interface Names extends Pick<Atlas, 'people' | 'places' | 'organisations' | 'topics'> {
  /** All names of a country, in every language that search should know. */
  readonly countryNames: (code: string) => readonly string[]
}

const both = (text: Text | undefined): readonly string[] => (text === undefined ? [] : [text.fr, text.en])

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
  ]
}

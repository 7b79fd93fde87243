/** Records as events of a calendar, in words: those of the site's calendars and those that a reader takes away. */
import { partyName } from './parties'
import { dateWords, guessWords, kindAndStatusWords } from './records'
import type { Atlas } from '@/core/atlas/atlas'
import { isGuessed, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { CalendarEvent } from '@/core/formats/icalendar'
import { positionOf } from '@/core/plate/mapPlaces'
import type { Language } from '@/core/view/view'

/** "Moscou, Russie" */
function placeWords({ place }: AtlasRecord, atlas: Atlas, language: Language): string {
  const found = place === null ? undefined : atlas.places.get(place)
  if (found === undefined) return ''
  const country = found.country === null ? [] : [partyName(found.country, atlas, language)]
  return [found.name[language], ...country].join(', ')
}

/** @param url where the record is read, absolute */
export function calendarEvent(
  record: AtlasRecord,
  atlas: Atlas,
  language: Language,
  url: string,
): CalendarEvent {
  const position = record.place === null ? null : positionOf(atlas, record.place)
  const guess = guessWords(record, 'year', language)
  const date = dateWords(record, atlas, language)
  return {
    id: record.id,
    status: record.status,
    span: spanOf(record, atlas),
    dateText: guess === null ? date : `${date} · ${guess}`,
    isDateGuessed: isGuessed(record, 'year') || isGuessed(record, 'date'),
    summary: record.title[language],
    description: record.summary?.[language] ?? kindAndStatusWords(record, language),
    categories: record.topics.flatMap((id) => atlas.topics.get(id)?.name[language] ?? []),
    location: placeWords(record, atlas, language),
    position: position === null ? null : { lng: position[0], lat: position[1] },
    url,
  }
}

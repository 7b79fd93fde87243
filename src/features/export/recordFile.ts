/** Records as a file in one of its formats, ready to be saved. */
import { fileName } from './fileName'
import { inSlices } from './inSlices'
import type { MadeFile } from './useTaken'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { Exported } from '@/core/formats/exported'
import { calendarParts } from '@/core/formats/icalendar'
import type { Part } from '@/core/formats/part'
import { atlasJsonParts } from '@/core/formats/writeAtlasJson'
import { csvParts } from '@/core/formats/writeCsv'
import type { ColumnWords } from '@/core/formats/writeDataPackage'
import { dataPackageParts } from '@/core/formats/writeDataPackage'
import { geoJsonParts } from '@/core/formats/writeGeoJson'
import { shareLink, viewOfRecord } from '@/core/view/shareLink'
import { calendarEvent } from '@/i18n/calendarEvent'

export const RECORD_FORMATS = ['CSV', 'JSON', 'GeoJSON', 'iCalendar', 'ZIP'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]

/** What a file says beside its records. */
interface Surroundings {
  /** Of the site where they are read; absolute, with a closing slash. */
  readonly root: string
  /** Those that are shown, as links name them. */
  readonly dataSets: readonly string[]
  readonly columnWords: ColumnWords
}

interface Kind {
  readonly extension: string
  readonly type: string
  readonly parts: (exported: Exported, surroundings: Surroundings) => Iterable<Part>
}

const KINDS: { readonly [F in RecordFormat]: Kind } = {
  CSV: { extension: 'csv', type: 'text/csv', parts: csvParts },
  JSON: { extension: 'json', type: 'application/json', parts: atlasJsonParts },
  GeoJSON: { extension: 'geojson', type: 'application/geo+json', parts: geoJsonParts },
  iCalendar: {
    extension: 'ics',
    type: 'text/calendar',
    parts: eventParts,
  },
  ZIP: {
    extension: 'zip',
    type: 'application/zip',
    parts: (exported, { columnWords }) => dataPackageParts(exported, columnWords),
  },
}

/** Longer texts are not shown beside the buttons: the page would stand still. */
const MOST_SHOWN = 200_000

/** What is exported, but for the records, which are given by their indices, in the order in which they are to stand. */
export interface Asked extends Omit<Exported, 'records'> {
  readonly indices: Iterable<number>
}

function* recordsAt({ atlas, indices }: Asked): Generator<AtlasRecord> {
  for (const index of indices) {
    const record = atlas.records.peek(index)
    if (record !== undefined) yield record
  }
}

const isText = (part: Part): part is string => typeof part === 'string'

export async function recordFile(
  format: RecordFormat,
  asked: Asked,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<MadeFile> {
  const { extension, type, parts } = KINDS[format]
  const { title, provenance, atlas } = asked
  const records: AtlasRecord[] = []
  await inSlices(recordsAt(asked), (slice) => records.push(...slice), signal)
  const exported = { ...asked, records }
  const blobs: Blob[] = []
  let text: string | null = ''
  const takeIn = (slice: readonly Part[]) => {
    // Texts as one: a browser looks after each that it is given by itself.
    const written = slice.every(isText) ? slice.join('') : null
    blobs.push(new Blob(written === null ? [...slice] : [written]))
    text = text === null || written === null ? null : text + written
    if (text !== null && text.length > MOST_SHOWN) text = null
  }
  await inSlices(parts(exported, surroundings), takeIn, signal)
  return {
    // What nobody has checked says so first: the end of a long name is cut.
    name: fileName(`${provenance ?? ''} ${title}`.trim(), atlas.version, extension),
    content: new Blob(blobs, { type: format === 'ZIP' ? type : `${type};charset=utf-8` }),
    text,
  }
}

function eventParts(exported: Exported, { root, dataSets }: Surroundings): Iterable<string> {
  const { atlas, records, language, title, extent, credit, provenance, made, link } = exported
  const { host } = new URL(root)
  const events = function* () {
    for (const record of records) {
      const view = { ...viewOfRecord(record.id), dataSets, language }
      yield calendarEvent(record, atlas, language, shareLink(view, atlas, root))
    }
  }
  const head = {
    name: title,
    description: [extent, credit, provenance, link].filter((part) => part !== null).join('\n'),
    language,
    isFeed: false,
    // Ids are the world's here; those of an opened table are `row-1` in every other table too.
    host: dataSets.length === 0 ? host : `${atlas.version}.${host}`,
    updated: made,
  }
  return calendarParts(head, events())
}

/** Records as a file in one of its formats, ready to be saved. */
import { fileName } from './fileName'
import type { MadeFile } from './useTaken'
import type { Exported } from '@/core/formats/exported'
import { formatCalendar } from '@/core/formats/icalendar'
import { writeAtlasJson } from '@/core/formats/writeAtlasJson'
import { writeCsv } from '@/core/formats/writeCsv'
import type { ColumnWords } from '@/core/formats/writeDataPackage'
import { writeDataPackage } from '@/core/formats/writeDataPackage'
import { writeGeoJson } from '@/core/formats/writeGeoJson'
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
  readonly write: (exported: Exported, surroundings: Surroundings) => string | Uint8Array<ArrayBuffer>
}

const KINDS: { readonly [F in RecordFormat]: Kind } = {
  CSV: { extension: 'csv', type: 'text/csv', write: writeCsv },
  JSON: { extension: 'json', type: 'application/json', write: writeAtlasJson },
  GeoJSON: { extension: 'geojson', type: 'application/geo+json', write: writeGeoJson },
  iCalendar: { extension: 'ics', type: 'text/calendar', write: writeCalendar },
  ZIP: {
    extension: 'zip',
    type: 'application/zip',
    write: (exported, { columnWords }) => writeDataPackage(exported, columnWords),
  },
}

/** Longer texts are not shown beside the buttons: the page would stand still. */
const MOST_SHOWN = 200_000

export function recordFile(format: RecordFormat, exported: Exported, surroundings: Surroundings): MadeFile {
  const { extension, type, write } = KINDS[format]
  const { title, provenance, atlas } = exported
  const content = write(exported, surroundings)
  const isText = typeof content === 'string'
  return {
    // What nobody has checked says so first: the end of a long name is cut.
    name: fileName(`${provenance ?? ''} ${title}`.trim(), atlas.version, extension),
    content: new Blob([content], { type: isText ? `${type};charset=utf-8` : type }),
    text: isText && content.length <= MOST_SHOWN ? content : null,
  }
}

function writeCalendar(exported: Exported, { root, dataSets }: Surroundings): string {
  const { atlas, records, language, title, extent, credit, provenance, made, link } = exported
  const { host } = new URL(root)
  const { text } = formatCalendar({
    name: title,
    description: [extent, credit, provenance, link].filter((part) => part !== null).join('\n'),
    language,
    isFeed: false,
    // Ids are the world's here; those of an opened table are `row-1` in every other table too.
    host: dataSets.length === 0 ? host : `${atlas.version}.${host}`,
    updated: made,
    events: records.map((record) => {
      const view = { ...viewOfRecord(record.id), dataSets, language }
      return calendarEvent(record, atlas, language, shareLink(view, atlas, root))
    }),
  })
  if (text === null) throw new RangeError('writeCalendar: no record has a date')
  return text
}

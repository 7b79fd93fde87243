/**
 * One file being opened, wherever that runs: read once, then understood again with every choice that the reader
 * changes. The data set itself and the list of its issues stay here: the one is handed over packed, the other in
 * parts, so that a hundred thousand rows never block the page that asks for them.
 */
import type { Opened, OpeningChoices, OpeningResult, RecordSample, Refusal, RowIssue } from './opening'
import type { OnProgress, Setting, TableReader } from './tableReader'
import { hashBytes } from '@/core/atlas/readAtlasFile'
import type { AtlasFile } from '@/core/atlas/schema'
import { namedFile } from '@/core/dataSets/labelFile'
import type { CountryNameTable, MadeAtlas, Member } from '@/core/dataSets/makeAtlas'
import { makeAtlas } from '@/core/dataSets/makeAtlas'
import type { PackedFile } from '@/core/dataSets/packing'
import { pack } from '@/core/dataSets/packing'

/** Records that are likely one visit, as far as a list has room for them. */
export interface DuplicateGroup {
  /** The first of them. */
  readonly records: readonly RecordSample[]
  readonly size: number
}

/** What the preview shows. */
export interface Preview extends Omit<Opened, 'file' | 'count' | 'partOf' | 'issues' | 'duplicates'> {
  readonly records: number
  /** Rows that became a record with something left empty or repaired; each once. */
  readonly touched: number
  readonly issues: number
  /** The first of them. */
  readonly duplicates: readonly DuplicateGroup[]
  readonly duplicateGroups: number
  /** The records of `samples` and the first of each of `duplicates`, with what they name: a small atlas. */
  readonly sample: AtlasFile
}

/** The data set as it is kept, and the SHA-256 of its JSON. */
export interface SessionFile {
  readonly content: PackedFile
  readonly sha256: string
}

/** As what the data set is to be shown. */
export interface SessionMember extends Member {
  readonly name: string
  readonly sha256: string
}

export type Answer =
  | { readonly status: 'refused'; readonly reason: Refusal }
  | { readonly status: 'read'; readonly preview: Preview }

const SHOWN_GROUPS = 20
/** All rows of a file may be the same. */
const SHOWN_RECORDS = 10

/** A file with what its records name, and no more. */
function sampleOf(file: AtlasFile): AtlasFile {
  const { records } = file
  const places = new Set(records.flatMap(({ origin, place, stops }) => [origin, place, ...stops]))
  const people = new Set(
    records.flatMap(({ delegation, received }) => [...delegation, ...received].map(({ person }) => person)),
  )
  return {
    ...file,
    articles: [],
    mentions: [],
    records: records.map((record) => ({ ...record, claims: [], articles: [] })),
    places: file.places.filter(({ id }) => places.has(id)),
    people: file.people.filter(({ id }) => people.has(id)),
  }
}

function previewOf(opened: Opened): Preview {
  const { format, encoding, delimiter, columns, choices, undecidedDate, places, rows, issues } = opened
  const touched = new Set(
    issues
      .filter(({ row, outcome }) => row > 0 && (outcome === 'emptied' || outcome === 'repaired'))
      .map(({ row }) => row),
  )
  const duplicates = opened.duplicates
    .slice(0, SHOWN_GROUPS)
    .map((records) => ({ records: records.slice(0, SHOWN_RECORDS), size: records.length }))
  const told = [...opened.samples, ...duplicates.flatMap(({ records }) => records.slice(0, 1))]
  return {
    format,
    encoding,
    delimiter,
    columns,
    choices,
    undecidedDate,
    places,
    rows,
    assumed: opened.assumed,
    refused: opened.refused,
    samples: opened.samples,
    duplicates,
    duplicateGroups: opened.duplicates.length,
    records: opened.count,
    touched: touched.size,
    issues: issues.length,
    sample: sampleOf(opened.partOf(new Set(told.map(({ id }) => id)))),
  }
}

export class OpeningSession {
  private opened: Opened | null = null

  constructor(private readonly reader: TableReader) {}

  /** Answered as soon as the code that answers runs. */
  isThere(): boolean {
    return true
  }

  /** Has at hand what reading needs of the site, before there is a file. */
  prepare(gazetteer: string): Promise<void> {
    return this.reader.prepare(gazetteer)
  }

  async read(file: File, setting: Setting, onProgress: OnProgress): Promise<Answer> {
    return this.answer(await this.reader.read(file, setting, onProgress))
  }

  apply(choices: OpeningChoices): Answer {
    return this.answer(this.reader.understand(choices))
  }

  issues(from: number, to: number): readonly RowIssue[] {
    return this.current().issues.slice(from, to)
  }

  /** The data set as JSON in UTF-8, under this name. */
  json(name: string): Blob {
    return new Blob([this.bytes(name)], { type: 'application/json' })
  }

  /** The same, packed. */
  async pack(name: string): Promise<SessionFile> {
    const json = this.bytes(name)
    const sha256 = await hashBytes(json.buffer)
    return { content: await pack(json), sha256 }
  }

  /** The atlas of the data set alone. */
  atlas({ name, ...member }: SessionMember, names: CountryNameTable): Promise<MadeAtlas> {
    return makeAtlas([{ ...member, file: namedFile(this.current().file, name), problems: [] }], names)
  }

  private bytes(name: string): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(JSON.stringify(namedFile(this.current().file, name)))
  }

  private current(): Opened {
    if (this.opened === null) throw new Error('OpeningSession: nothing is open')
    return this.opened
  }

  private answer(result: OpeningResult): Answer {
    if (result.status === 'refused') {
      this.opened = null
      return result
    }
    this.opened = result.opened
    return { status: 'read', preview: previewOf(result.opened) }
  }
}

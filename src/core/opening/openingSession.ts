/**
 * One file being opened, wherever that runs: read once, then understood again with every choice that the reader
 * changes. The data set itself and the list of its issues stay here: the one is handed over as bytes, the other in
 * parts, so that a hundred thousand rows never block the page that asks for them.
 */
import type { Opened, OpeningChoices, OpeningResult, Refusal, RowIssue } from './opening'
import type { OnProgress, Setting, TableReader } from './tableReader'
import type { AtlasFile } from '@/core/atlas/schema'

/** What the preview shows. */
export interface Preview extends Omit<Opened, 'file' | 'issues'> {
  readonly records: number
  /** Rows that became a record with something left empty or repaired; each once. */
  readonly touched: number
  readonly issues: number
  /** The records of `samples` and of `duplicates` as far as these are shown, with what they name: a small atlas. */
  readonly sample: AtlasFile
}

export type Answer =
  | { readonly status: 'refused'; readonly reason: Refusal }
  | { readonly status: 'read'; readonly preview: Preview }

/** Groups of likely duplicates of which the preview shows the records. */
export const SHOWN_DUPLICATES = 20

function sampleOf(file: AtlasFile, ids: ReadonlySet<string>): AtlasFile {
  const records = file.records.filter(({ id }) => ids.has(id))
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

function previewOf({ file, issues, ...opened }: Opened): Preview {
  const duplicates = opened.duplicates.slice(0, SHOWN_DUPLICATES).flat()
  const touched = new Set(
    issues
      .filter(({ row, outcome }) => row > 0 && (outcome === 'emptied' || outcome === 'repaired'))
      .map(({ row }) => row),
  )
  return {
    ...opened,
    records: file.records.length,
    touched: touched.size,
    issues: issues.length,
    sample: sampleOf(file, new Set([...opened.samples.map(({ id }) => id), ...duplicates])),
  }
}

export class OpeningSession {
  private opened: Opened | null = null

  constructor(private readonly reader: TableReader) {}

  /** Answered as soon as the code that answers runs. */
  isThere(): boolean {
    return true
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
  json(name: string): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(JSON.stringify(this.named(name)))
  }

  /** The data set under this name, without its records, which come in parts. */
  frame(name: string): AtlasFile {
    return { ...this.named(name), records: [] }
  }

  records(from: number, to: number): AtlasFile['records'] {
    return this.current().file.records.slice(from, to)
  }

  /** A name that it has in one language leaves it that of the other. */
  private named(name: string): AtlasFile {
    const { file } = this.current()
    return Object.values(file.title).includes(name) ? file : { ...file, title: { fr: name, en: name } }
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

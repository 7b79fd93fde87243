/**
 * Reads and understands data in a worker of its own; where workers cannot be had (a policy, a sandbox, a file that the
 * server lost) the same code runs on the page.
 */
import { proxy, wrap } from 'comlink'
import type { DataWorker } from './dataWorker'
import type { labelledFile } from '@/core/dataSets/labelledFile'
import type { MadeAtlas, makeAtlasOfFiles } from '@/core/dataSets/makeAtlas'
import type { RowIssue } from '@/core/opening/opening'
import type { Answer, OpeningSession, SessionFile } from '@/core/opening/openingSession'
import type { OnProgress, Setting } from '@/core/opening/tableReader'

/** A session wherever it runs: what it does here at once, a worker answers later. */
interface Opening {
  prepare: (gazetteer: string) => Promise<void>
  read: (file: File, setting: Setting, onProgress: OnProgress) => Answer | Promise<Answer>
  apply: (...args: Parameters<OpeningSession['apply']>) => Answer | Promise<Answer>
  issues: (from: number, to: number) => readonly RowIssue[] | Promise<readonly RowIssue[]>
  json: (name: string) => Blob | Promise<Blob>
  pack: (name: string) => Promise<SessionFile>
  atlas: (...args: Parameters<OpeningSession['atlas']>) => Promise<MadeAtlas>
}

/** What is asked of data sets that lie ready, which no session has read. */
interface Files {
  atlas: typeof makeAtlasOfFiles
  label: typeof labelledFile
}

export interface DataParts {
  /** One file, from its first byte to the atlas of it. */
  readonly opening: Opening
  readonly files: Files
}

export type Question<T> = (parts: DataParts) => T | Promise<T>

export interface Connection {
  /** Rejects also when the other side dies, or its answer cannot be taken over. */
  readonly ask: <T>(question: Question<T>) => Promise<T>
  /** What was asked is not answered then. */
  readonly close: () => void
}

/** @returns a way to wait for what a worker answers, which ends when the worker fails */
function watch(worker: Worker) {
  const waiting = new Set<(reason: Error) => void>()
  let failure: Error | null = null
  const fail = ({ type }: Event) => {
    failure = new Error(`connectData: the worker failed (${type})`)
    for (const reject of waiting) reject(failure)
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('messageerror', fail)
  return <T>(ask: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (failure !== null) {
        reject(failure)
        return
      }
      waiting.add(reject)
      void ask()
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })
}

/** Rejects where there is no worker to be had. */
async function toWorker(): Promise<Connection> {
  const worker = new Worker(new URL('./dataWorker.ts', import.meta.url), { type: 'module' })
  const close = () => worker.terminate()
  const answered = watch(worker)
  const remote = wrap<DataWorker>(worker)
  try {
    await answered(() => remote.opening.isThere())
  } catch (error) {
    close()
    throw error
  }
  const parts: DataParts = {
    opening: {
      prepare: (gazetteer) => remote.opening.prepare(gazetteer),
      read: (file, setting, onProgress) => remote.opening.read(file, setting, proxy(onProgress)),
      apply: (choices) => remote.opening.apply(choices),
      issues: (from, to) => remote.opening.issues(from, to),
      json: (name) => remote.opening.json(name),
      pack: (name) => remote.opening.pack(name),
      atlas: (as, names) => remote.opening.atlas(as, names),
    },
    files: {
      atlas: (files, names) => remote.files.atlas(files, names),
      label: (content, name, stamp) => remote.files.label(content, name, stamp),
    },
  }
  return { ask: (question) => answered(async () => question(parts)), close }
}

/** Rejects when the code cannot be fetched. */
async function toPage(): Promise<Connection> {
  const [
    { OpeningSession: Here },
    { createTableReader },
    { makeAtlasOfFiles: atlas },
    { labelledFile: label },
  ] = await Promise.all([
    import('@/core/opening/openingSession'),
    import('@/core/opening/tableReader'),
    import('@/core/dataSets/makeAtlas'),
    import('@/core/dataSets/labelledFile'),
  ])
  const parts: DataParts = { opening: new Here(createTableReader()), files: { atlas, label } }
  return { ask: async (question) => question(parts), close: () => undefined }
}

/** Rejects when neither can be had: their code could not be fetched. */
export const connectData = (): Promise<Connection> => toWorker().catch(toPage)

/** For one question. */
export async function askData<T>(question: Question<T>): Promise<T> {
  const { ask, close } = await connectData()
  try {
    return await ask(question)
  } finally {
    close()
  }
}

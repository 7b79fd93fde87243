/**
 * Reads a file for a session: its bytes, then the gazetteer where the file is a table and it was not made ready before,
 * then its rows. The table stays, so that other choices need no file.
 */
import { findCountry } from './findCountry'
import { findOrganisation } from './findOrganisation'
import type { Gazetteer, GazetteerFile } from './gazetteer'
import { gazetteerOfCapitals, readGazetteer } from './gazetteer'
import type { CountryWords, LookUps } from './lookUps'
import { openAtlas } from './openAtlas'
import type { OpeningChoices, OpeningProgress, OpeningResult, SourceTable } from './opening'
import type { About } from './openTable'
import { openTable } from './openTable'
import { readFile } from './readFile'
import { inBoth } from '@/core/atlas/inBoth'
import type { Capital } from '@/core/geo/capitals'

/** What reading needs of the page that asks for it. */
export interface Setting {
  /** Absolute address of the gazetteer. */
  readonly gazetteer: string
  readonly countryWords: Readonly<Record<string, CountryWords>>
  readonly about: About
}

export type OnProgress = (progress: OpeningProgress) => void

/** Reads a file and understands it; what was read stays in it, to be understood otherwise. */
export interface TableReader {
  /** Fetches and reads the gazetteer at this address for the tables that come. Rejects when it cannot be had. */
  prepare: (gazetteer: string) => Promise<void>
  read: (file: File, setting: Setting, onProgress: OnProgress) => Promise<OpeningResult>
  understand: (choices: OpeningChoices) => OpeningResult
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`fetchJson: ${address} answered ${response.status}`)
  return response.json()
}

const gazetteerAt = async (address: string): Promise<Gazetteer> =>
  readGazetteer((await fetchJson(address)) as GazetteerFile)

/** Without a network there are these, which the browser keeps: other places are then set at them. */
const capitalsBeside = async (gazetteer: string): Promise<Gazetteer> =>
  readGazetteer(
    gazetteerOfCapitals((await fetchJson(new URL('capitals.json', gazetteer).href)) as readonly Capital[]),
  )

function lookUpsOver(gazetteer: Gazetteer, { countryWords }: Setting): LookUps {
  return {
    ...gazetteer,
    findCountry,
    findOrganisation,
    wordsOf: (country) => {
      const same = inBoth(country)
      return countryWords[country] ?? { name: same, of: same, inside: same }
    },
  }
}

interface Understood {
  readonly table: SourceTable
  readonly lookUps: LookUps
  readonly about: About
}

export function createTableReader(): TableReader {
  let last: Understood | null = null
  const known = new Map<string, Promise<Gazetteer>>()

  /** Asked for once; what has failed is asked for again. */
  const gazetteerFor = (address: string): Promise<Gazetteer> => {
    const before = known.get(address)
    if (before !== undefined) return before
    const coming = gazetteerAt(address)
    known.set(address, coming)
    coming.catch(() => known.delete(address))
    return coming
  }

  return {
    async prepare(gazetteer) {
      await gazetteerFor(gazetteer)
    },
    async read(file, setting, onProgress) {
      const given = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, mediaType: file.type }
      const reading = await readFile(given, onProgress)
      if (reading.status === 'refused') return reading
      if (reading.status === 'atlas')
        return { status: 'opened', opened: openAtlas(reading.file, reading.problems) }
      const { about, gazetteer } = setting
      const found = await gazetteerFor(gazetteer).catch(() => capitalsBeside(gazetteer))
      last = { table: reading.table, lookUps: lookUpsOver(found, setting), about }
      return openTable(reading.table, last.lookUps, about, {}, (rows) =>
        onProgress({ stage: 'rows', bytes: file.size, rows }),
      )
    },
    understand(choices) {
      if (last === null) throw new Error('createTableReader: no table was read')
      return openTable(last.table, last.lookUps, last.about, choices)
    },
  }
}

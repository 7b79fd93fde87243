/**
 * Reads a file for a session: its bytes, then the gazetteer where the file is a table, then its rows. The table stays,
 * so that other choices need no file.
 */
import { findCountry } from './findCountry'
import { findOrganisation } from './findOrganisation'
import type { GazetteerFile } from './gazetteer'
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
  read: (file: File, setting: Setting, onProgress: OnProgress) => Promise<OpeningResult>
  understand: (choices: OpeningChoices) => OpeningResult
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`fetchJson: ${address} answered ${response.status}`)
  return response.json()
}

/** Without a network there are the capitals, which the browser keeps: other places are then set at them. */
const gazetteerAt = (address: string): Promise<GazetteerFile> =>
  fetchJson(address).then(
    (file) => file as GazetteerFile,
    async () =>
      gazetteerOfCapitals((await fetchJson(new URL('capitals.json', address).href)) as readonly Capital[]),
  )

async function lookUpsFor({ gazetteer, countryWords }: Setting): Promise<LookUps> {
  return {
    ...readGazetteer(await gazetteerAt(gazetteer)),
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

  return {
    async read(file, setting, onProgress) {
      const given = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, mediaType: file.type }
      const reading = await readFile(given, onProgress)
      if (reading.status === 'refused') return reading
      if (reading.status === 'atlas')
        return { status: 'opened', opened: openAtlas(reading.file, reading.problems) }
      const { about } = setting
      last = { table: reading.table, lookUps: await lookUpsFor(setting), about }
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

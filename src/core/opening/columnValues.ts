/** What the values of a column look like, by a sample of them: days, parties, coordinates, addresses, offices. */
import type { LookUps } from './lookUps'
import type { SourceColumn } from './opening'
import { rankOf } from './rankWords'
import { readDate } from './readDate'
import { readDegrees, splitLatLng } from './readDegrees'
import { readParty } from './readParty'
import { textIn } from '@/core/formats/columnTexts'
import { isHttps } from '@/core/text/isHttps'

/** Different values looked at, and rows in which they are looked for: enough for a column that is mostly empty. */
const SAMPLE = 200
const ROWS = 5000
/** The share of the values that says what a column is. */
const MOST = 0.6

const isDay = (text: string): boolean =>
  // A bare number may be anything.
  !/^\d+$/.test(text) && (readDate(text, 'day-first') ?? readDate(text, 'month-first')) !== null

const isPair = (text: string): boolean => {
  const [lat = '', lng = ''] = splitLatLng(text) ?? []
  return typeof readDegrees(lat, 'lat') === 'object' && typeof readDegrees(lng, 'lng') === 'object'
}

/** Each look is taken when it is asked for: most columns are told by their name. */
export class ColumnValues {
  private sampled: readonly string[] | null = null

  constructor(
    private readonly column: SourceColumn,
    private readonly lookUps: Pick<LookUps, 'findCountry' | 'findOrganisation'>,
  ) {}

  get days(): boolean {
    return this.most(isDay)
  }

  /** Countries and organisations. */
  get parties(): boolean {
    return this.most((text) => /\p{Letter}/u.test(text) && readParty(text, this.lookUps) !== null)
  }

  /** Latitude and longitude in one cell. */
  get pairs(): boolean {
    return this.most(isPair)
  }

  get addresses(): boolean {
    return this.most(isHttps)
  }

  get offices(): boolean {
    return this.most((text) => rankOf(text, null) !== null)
  }

  /** Whether texts are sentences rather than names. */
  get sentences(): boolean {
    const { sample } = this
    return sample.reduce((sum, text) => sum + text.length, 0) > sample.length * 60
  }

  /** Whether several rows have a value, and no two the same. */
  get unique(): boolean {
    const texts = this.texts()
    return texts.length > 1 && new Set(texts).size === texts.length
  }

  /** Whether everyone who is named in `other` has one value here, whatever the row. */
  isSteadyFor(other: ColumnValues): boolean {
    const values = new Map<string, string>()
    const theirs = other.firstTexts()
    return this.firstTexts().every((value, row) => {
      const key = theirs[row] ?? ''
      const before = values.get(key) ?? value
      values.set(key, before)
      return key === '' || value === '' || before === '' || before === value
    })
  }

  private firstTexts(): readonly string[] {
    const length = Math.min(ROWS, this.column.at.length)
    return Array.from({ length }, (_, row) => textIn(this.column, row))
  }

  private texts(): readonly string[] {
    return this.firstTexts()
      .map((text) => text.trim())
      .filter((text) => text !== '')
  }

  private get sample(): readonly string[] {
    this.sampled ??= [...new Set(this.texts())].slice(0, SAMPLE)
    return this.sampled
  }

  private most(test: (text: string) => boolean): boolean {
    const { sample } = this
    return sample.length > 0 && sample.filter(test).length >= sample.length * MOST
  }
}

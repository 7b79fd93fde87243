import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardAtlas } from '../../fixtures/randomAtlas'
import { exportedOf } from './exportedOf'
import type { Atlas } from '@/core/atlas/atlas'
import type { Exported } from '@/core/formats/exported'
import { restoreFormula } from '@/core/formats/formulas'
import type { RecordRow } from '@/core/formats/recordRow'
import { COLUMNS, recordRow } from '@/core/formats/recordRow'
import { writeCsv } from '@/core/formats/writeCsv'
import { LANGUAGES } from '@/core/view/view'

const parse = (csv: string) => Papa.parse<readonly string[]>(csv.slice(1), { skipEmptyLines: true }).data
const cellsOf = (atlas: Atlas, fields: Partial<Exported> = {}) => {
  const [header = [], ...rows] = parse(writeCsv(exportedOf(atlas, fields)))
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
}

/** A row as its cells should read. */
const textsOf = (row: RecordRow, decimal: string) =>
  COLUMNS.map((column) => {
    const value = row[column]
    return typeof value === 'number'
      ? String(value).replace('.', decimal)
      : (value ?? '').replaceAll('\r\n', '\n')
  })

const visit = {
  id: 'a',
  title: { fr: 'À Lomé', en: 'To Lomé' },
  date: '2021-03-30/2021-03-31',
  sends: 'MLI',
  hosts: 'TGO',
  origin: 'bamako',
  place: 'lome',
  kinds: ['working', 'friendship'] as const,
  delegation: [
    { person: 'assimi-goita', office: { fr: 'président', en: 'President' } },
    { person: 'robert-dussey' },
  ],
}

describe('writeCsv', () => {
  const atlas = madeAtlas([{ ...visit, kinds: [...visit.kinds] }])

  it('is opened by a spreadsheet as it stands: byte order mark, header first, CRLF', () => {
    const csv = writeCsv(exportedOf(atlas))
    expect(csv.startsWith('\uFEFFid,title,visitor,office,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('parts cells by semicolons in French and writes decimals with a comma, by commas and points in English', () => {
    expect(writeCsv(exportedOf(atlas, { language: 'fr' }))).toMatch(
      /;Bamako;MLI;12,61;-7,98;Lomé;TGO;6,13;1,22;/,
    )
    expect(writeCsv(exportedOf(atlas))).toMatch(/,Bamako,MLI,12\.61,-7\.98,Lomé,TGO,6\.13,1\.22,/)
  })

  it('says who, from where, to where and when, in the codes of the data and the words of the reader', () => {
    expect(cellsOf(atlas, { language: 'fr' })).toEqual([
      expect.objectContaining({
        id: 'a',
        title: 'À Lomé',
        visitor: 'Assimi Goïta; Robert Dussey',
        office: 'président; ',
        sends: 'MLI',
        hosts: 'TGO',
        date: '2021-03-30/2021-03-31',
        kind: 'working; friendship',
        status: 'held',
        rank: '',
        summary: '',
      }),
    ])
  })

  it('says on what a fact rests, by its weakest ground, and quotes the article', () => {
    const evidence = [{ article: 'one', paragraph: 2, quote: '30 et 31 mars' }]
    const claim = (fact: string, basis: 'stated' | 'inferred' | 'absent') => ({
      fact,
      basis,
      evidence: basis === 'stated' ? evidence : [],
      premises: [],
    })
    const claimed = madeAtlas([
      {
        id: 'a',
        claims: [
          claim('date', 'stated'),
          claim('year', 'inferred'),
          claim('year', 'stated'),
          claim('origin', 'absent'),
        ],
      },
    ])
    expect(cellsOf(claimed)).toEqual([
      expect.objectContaining({
        basisOfDate: 'stated',
        basisOfYear: 'inferred',
        basisOfOrigin: 'absent',
        basisOfPlace: '',
        quotations: 'date: “30 et 31 mars” (one, 2); year: “30 et 31 mars” (one, 2)',
      }),
    ])
  })

  it('keeps the order that it is given', () => {
    const three = madeAtlas(['b', 'a', 'c'].map((id) => ({ id })))
    expect(cellsOf(three, { records: [...three.records].toReversed() }).map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  it('leaves nothing that a spreadsheet computes', () => {
    const title = { fr: '=HYPERLINK("https://x.example","clic")', en: '@SUM(1)' }
    expect(cellsOf(madeAtlas([{ id: 'a', title }]), { language: 'fr' })[0]?.title).toBe(`'${title.fr}`)
    expect(cellsOf(madeAtlas([{ id: '=a', title }]))[0]).toMatchObject({ id: "'=a", title: `'${title.en}` })
  })

  it('says in each row that nobody has checked what it is from', () => {
    const rows = cellsOf(atlas, { provenance: 'unverified, from example.org' })
    expect(rows.map(({ unverified }) => unverified)).toEqual(['unverified, from example.org'])
    expect(cellsOf(atlas)[0]).not.toHaveProperty('unverified')
  })

  it('has a header even without a record', () => {
    expect(parse(writeCsv(exportedOf(madeAtlas([]))))).toEqual([[...COLUMNS]])
  })

  it('gives papaparse the texts back, whatever they are', () => {
    fc.assert(
      fc.property(awkwardAtlas, fc.constantFrom(...LANGUAGES), (any, language) => {
        const delimiter = language === 'fr' ? ';' : ','
        const csv = writeCsv(exportedOf(any, { language }))
        const [, ...rows] = Papa.parse<string[]>(csv.slice(1, -2), { delimiter, newline: '\r\n' }).data
        expect(rows.map((row) => row.map(restoreFormula))).toEqual(
          [...any.records].map((record) =>
            textsOf(recordRow(record, any, language), language === 'fr' ? ',' : '.'),
          ),
        )
      }),
      { numRuns: numRuns(2000) },
    )
  })

  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)('gives Python’s csv module the same cells', () => {
    const READ = `
import csv, io, json, sys
read = lambda delimiter, text: list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
json.dump([read(*each) for each in json.load(sys.stdin)], sys.stdout)`
    const tables = fc.sample(awkwardAtlas, numRuns(200)).map((any, i) => {
      const [language, delimiter] = i % 2 === 0 ? (['fr', ';'] as const) : (['en', ','] as const)
      return [delimiter, writeCsv(exportedOf(any, { language })).slice(1)] as const
    })
    const { stdout } = spawnSync('python3', ['-c', READ], { input: JSON.stringify(tables), encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual(
      tables.map(([delimiter, csv]) => Papa.parse(csv.slice(0, -2), { delimiter, newline: '\r\n' }).data),
    )
  })
  if (!python) console.info('writeCsv: no python3 here; its csv module was not asked.')
})

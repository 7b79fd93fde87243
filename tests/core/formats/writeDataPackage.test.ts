import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { bytesOf } from './bytesOf'
import { exportedOf } from './exportedOf'
import { COLUMNS } from '@/core/formats/recordRow'
import { writeCsv } from '@/core/formats/writeCsv'
import { dataPackageParts } from '@/core/formats/writeDataPackage'

const atlas = madeAtlas([{ id: 'a' }, { id: 'b' }], { licence: 'CC BY 4.0' })
/** What is stored, read off the archive: nothing in it is compressed. */
const packed = (...given: Parameters<typeof exportedOf>) => {
  const exported = exportedOf(...given)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bytesOf(dataPackageParts(exported, (column) => `what ${column} holds`)),
  )
  const start = text.indexOf('{\n')
  const description: unknown = JSON.parse(text.slice(start, text.indexOf('\n}\n', start) + 3))
  return { description, holdsTable: text.includes(`records.csv${writeCsv(exported)}`) }
}

describe('dataPackageParts', () => {
  it('puts the table and its description into one archive', () => {
    const { description, holdsTable } = packed(atlas, { language: 'fr' })
    expect(holdsTable).toBe(true)
    expect(description).toMatchObject({
      profile: 'tabular-data-package',
      name: 'visits-mali',
      title: 'Visits: Mali',
      version: '2026.11.22-abcd',
      created: '2026-12-01T00:00:00Z',
      homepage: 'https://axes.example/?c=MLI',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
      resources: [{ path: 'records.csv', encoding: 'utf-8', dialect: { delimiter: ';', header: true } }],
    })
  })

  it('says of each column what it holds, of numbers how their decimals are written', () => {
    const fieldsIn = (language: 'fr' | 'en') =>
      (packed(atlas, { language }).description as { resources: { schema: { fields: unknown[] } }[] })
        .resources[0]?.schema.fields
    expect(fieldsIn('en')).toHaveLength(COLUMNS.length)
    expect(fieldsIn('fr')).toContainEqual({
      name: 'placeLat',
      type: 'number',
      decimalChar: ',',
      description: 'what placeLat holds',
    })
    expect(fieldsIn('en')).toContainEqual({ name: 'leg', type: 'integer', description: 'what leg holds' })
  })

  it('names no licence where none is known, and says that nobody has checked the data', () => {
    const { description } = packed(madeAtlas([{ id: 'a' }], { licence: '–' }), {
      provenance: 'unverified, from example.org',
    })
    expect(description).not.toHaveProperty('licenses')
    expect(description).toMatchObject({
      description: expect.stringMatching(/unverified, from example\.org$/),
    })
  })
})

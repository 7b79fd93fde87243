import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardAtlas, randomAtlas, randomFilter } from '../../fixtures/randomAtlas'
import { wholeFile } from '../../fixtures/wholeFile'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { AtlasFile } from '@/core/atlas/schema'
import { dataSetColours } from '@/core/dataSets/dataSetColours'
import { mergeFiles } from '@/core/dataSets/mergeFiles'
import { countFacets } from '@/core/query/countFacets'
import { filterAtlas } from '@/core/query/filterAtlas'
import { splitByKind } from '@/core/query/splitByKind'
import { DEFAULT_VIEW } from '@/core/view/view'

const MEMBERS = ['bundled', 'local:a-table', 'local:b']

const merged = (files: readonly AtlasFile[]): Atlas => {
  const { file, dataSetByRow } = mergeFiles(
    files.map((each, i) => ({ member: MEMBERS[i] ?? '', file: each })),
  )
  const dataSets = files.map(({ title, licence, credits, records }, i) => ({
    id: MEMBERS[i] ?? '',
    title,
    licence,
    credits,
    records: records.length,
    host: null,
    colour: i,
  }))
  const names = (code: string) => [code === 'RUS' ? 'Russie' : code]
  return buildAtlas(file, ''.padEnd(64, '0'), names, { dataSets, dataSetByRow })
}

const person = (id: string, name: string) => ({
  id,
  name: { fr: name, en: name },
  surname: { fr: name, en: name },
  otherNames: [],
})

describe('mergeFiles', () => {
  it('leaves one file as it is', () => {
    const file = madeFile([{ id: 'a' }])
    expect(mergeFiles([{ member: 'bundled', file }])).toEqual({ file, dataSetByRow: [0] })
  })

  it('says of each record where it comes from, and gives those that clash a suffix', () => {
    const { file, dataSetByRow } = mergeFiles([
      { member: 'bundled', file: madeFile([{ id: 'row-1' }, { id: 'row-2' }]) },
      {
        member: 'local:a-table',
        file: madeFile([{ id: 'row-1' }, { id: 'row-1-a-table' }, { id: 'x', aliases: ['row-2'] }]),
      },
    ])
    const ids = file.records.map(({ id }) => id)
    expect(ids).toEqual(['row-1', 'row-2', 'row-1-a-table-2', 'row-1-a-table', 'x'])
    expect(dataSetByRow).toEqual([0, 0, 1, 1, 1])
    expect(file.records.flatMap(({ aliases }) => aliases)).toEqual([])
  })

  it('takes people of one name and places of one position for the same, and no others', () => {
    const place = madeFile([]).places[1]
    if (place === undefined) throw new Error('no place')
    const one = madeFile([{ id: 'a', place: 'bamako', delegation: [{ person: 'jean-diop' }] }], {
      people: [person('jean-diop', 'Jean Diop')],
      places: [place],
    })
    const far = { ...place, lat: -33.9, lng: 18.4, country: 'ZAF' }
    const other = madeFile(
      [
        {
          id: 'b',
          place: 'bamako',
          stops: ['bamako'],
          delegation: [{ person: 'jean-diop' }],
          claims: [{ fact: 'delegation/jean-diop/office', basis: 'stated', evidence: [], premises: [] }],
        },
      ],
      { people: [person('jean-diop', 'Jeanne Diop')], places: [far] },
    )
    const same = merged([
      one,
      madeFile([{ id: 'b', place: 'bamako' }], {
        people: [person('jean-diop', 'JEAN DIOP')],
        places: [{ ...place, lat: 12.7 }],
      }),
    ])
    expect([[...same.people.values()].length, [...same.places.values()].length]).toEqual([1, 1])

    const { file } = mergeFiles([
      { member: 'bundled', file: one },
      { member: 'local:b', file: other },
    ])
    expect(file.people.map(({ id }) => id)).toEqual(['jean-diop', 'jean-diop-b'])
    expect(file.places.map(({ id }) => id)).toEqual(['bamako', 'bamako-b'])
    expect(file.records[1]).toMatchObject({
      place: 'bamako-b',
      stops: ['bamako-b'],
      delegation: [{ person: 'jean-diop-b' }],
      claims: [{ fact: 'delegation/jean-diop-b/office' }],
    })
  })

  it('keeps tours apart, and calls no pair continuous', () => {
    const coverage = { text: { fr: 'Lu.', en: 'Read.' }, continuous: ['MLI-TGO'] }
    const { file } = mergeFiles([
      { member: 'bundled', file: madeFile([{ id: 'a', tour: 'tour-1', leg: 1 }], { coverage }) },
      { member: 'local:b', file: madeFile([{ id: 'b', tour: 'tour-1', leg: 1 }], { coverage }) },
    ])
    expect(file.records.map(({ tour }) => tour)).toEqual(['tour-1', 'tour-1-b'])
    expect(file.coverage).toEqual({
      text: { fr: 'jeu d’essai\u00A0: Lu. jeu d’essai\u00A0: Lu.', en: 'test data: Read. test data: Read.' },
      continuous: [],
    })
  })

  it('makes counts add up, whatever the filter', () => {
    fc.assert(
      fc.property(fc.array(randomAtlas, { minLength: 1, maxLength: 3 }), randomFilter, (atlases, filter) => {
        const whole = merged(atlases.map(wholeFile))
        const all = filterAtlas(whole, filter)
        const each = atlases.map((atlas) => filterAtlas(atlas, filter))
        for (const group of ['kept', 'ghosts', 'undated', 'placeOnly'] as const) {
          for (const [index, part] of each.entries()) {
            const ofIt = all[group].filter((i) => whole.columns.dataSet[i] === index)
            expect(ofIt.length).toBe(part[group].length)
          }
        }
        const sum = new Map<string, number>()
        for (const [i, atlas] of atlases.entries()) {
          for (const [part, count] of splitByKind(atlas, each[i]?.kept ?? [])) {
            sum.set(part, (sum.get(part) ?? 0) + count)
          }
        }
        expect(new Map(splitByKind(whole, all.kept))).toEqual(sum)
      }),
      { numRuns: numRuns(2000) },
    )
  })

  it('makes the counts beside each facet and country add up', () => {
    fc.assert(
      fc.property(fc.tuple(randomAtlas, randomAtlas), randomFilter, (atlases, filter) => {
        const sum = new Map<string, number>()
        for (const atlas of atlases) {
          for (const [facet, { values, counts }] of Object.entries(countFacets(atlas, filter))) {
            for (const [at, value] of values.entries()) {
              const count = counts[at] ?? 0
              if (count > 0) sum.set(`${facet} ${value}`, (sum.get(`${facet} ${value}`) ?? 0) + count)
            }
          }
        }
        const whole = new Map<string, number>()
        const counted = countFacets(merged(atlases.map(wholeFile)), filter)
        for (const [facet, { values, counts }] of Object.entries(counted)) {
          for (const [at, value] of values.entries()) {
            const count = counts[at] ?? 0
            if (count > 0) whole.set(`${facet} ${value}`, count)
          }
        }
        expect(whole).toEqual(sum)
      }),
      { numRuns: numRuns(1000) },
    )
  })

  it('makes a sound file of any sound files: every id resolves, no record is lost', () => {
    fc.assert(
      fc.property(fc.array(awkwardAtlas, { minLength: 1, maxLength: 3 }), (atlases) => {
        const { file, dataSetByRow } = mergeFiles(
          atlases.map((atlas, i) => ({ member: MEMBERS[i] ?? '', file: wholeFile(atlas) })),
        )
        const read = parseAtlas(JSON.parse(JSON.stringify(file)))
        expect(read).toMatchObject({ status: 'read', problems: [] })
        expect(dataSetByRow).toEqual(atlases.flatMap((atlas, i) => [...atlas.records].map(() => i)))
        expect(filterAtlas(merged(atlases.map(wholeFile)), DEFAULT_VIEW).kept).toHaveLength(
          dataSetByRow.length,
        )
      }),
      { numRuns: numRuns(1000) },
    )
  })
})

describe('dataSetColours', () => {
  it('gives the bundled data set the ink of the atlas, and each other one a colour that it keeps', () => {
    const [alone] = dataSetColours(['local:visits'])
    expect(dataSetColours(['bundled', 'https://example.org/a.json', 'local:visits'])[0]).toBe(0)
    expect(dataSetColours(['bundled', 'local:visits'])[1]).toBe(alone)
    const six = dataSetColours(['bundled', 'local:a', 'local:b', 'local:c', 'local:d', 'local:e'])
    expect(new Set(six).size).toBe(6)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { arcWords } from '../../fixtures/arcWords'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { packAtlas, unpackAtlas } from '@/core/atlas/packAtlas'
import { isGuessed, isMeeting } from '@/core/atlas/recordTraits'
import { crowdedScene } from '@/core/plate/crowdedScene'
import { mapPlaces, positionOf } from '@/core/plate/mapPlaces'
import type { Scene } from '@/core/plate/scene'
import { plainScene } from '@/core/plate/scene'

const FLOWS = [
  ['lome', 'bamako'],
  ['bamako', 'moscow'],
  ['moscow', 'tokyo'],
] as const

/** Ten thousand records on three flows, every hundredth a meeting, as they come from a worker. */
const packed = (): Atlas =>
  unpackAtlas(
    packAtlas(
      madeAtlas(
        Array.from({ length: 10_000 }, (_, i) => {
          const [origin, place] = FLOWS[i % FLOWS.length] ?? FLOWS[0]
          return {
            id: `v-${String(i).padStart(5, '0')}`,
            date: '2021-03-30',
            origin,
            place,
            ...(i % 100 === 0 ? { kinds: ['meeting' as const] } : {}),
          }
        }),
      ),
    ),
  )

const drawnOf = ({ columns: { size } }: Pick<Atlas, 'columns'>, ghosts: number) => {
  const all = Array.from({ length: size }, (_, i) => i)
  return { kept: all.slice(ghosts), ghosts: all.slice(0, ghosts), journey: [] }
}

describe('the scene of many records on few flows', () => {
  const scenes: Readonly<Record<string, (atlas: Atlas) => Scene>> = {
    plain: (atlas) => plainScene({ atlas, drawn: drawnOf(atlas, 4000), words: arcWords, most: 34 }),
    'in view of a crowded map': (atlas) =>
      crowdedScene({ atlas, drawn: drawnOf(atlas, 4000), words: arcWords, most: 34 }).at({
        scale: 4,
        seen: [-1e6, -1e6, 1e6, 1e6],
      }),
  }
  for (const [name, sceneOf] of Object.entries(scenes)) {
    it(`is drawn without making records: ${name}`, () => {
      const atlas = packed()
      const get = vi.spyOn(atlas.records, 'get')
      const idOf = vi.spyOn(atlas.records, 'idOf')
      const { arcs, places } = sceneOf(atlas)
      expect([arcs.length, places.length]).toEqual([6, 4])
      expect([get.mock.calls.length, idOf.mock.calls.length]).toEqual([0, 0])
      expect(places.map(({ has }) => has('v-00001'))).toEqual(
        places.map(({ id }) => id === 'bamako' || id === 'moscow'),
      )
      expect(arcs.filter(({ has }) => has('v-09999')).map(({ records }) => records.at(-1))).toEqual([
        'v-09999',
      ])
    })
  }
})

/** Of which some ends are no article's. */
const guessingAtlas = fc
  .tuple(randomAtlas, fc.array(fc.subarray(['origin', 'place', 'date']), { minLength: 1, maxLength: 9 }))
  .map(([atlas, guesses]) =>
    madeAtlas(
      Array.from(atlas.records, (record, i) => ({
        ...record,
        claims: (guesses[i % guesses.length] ?? []).map((fact) => ({
          fact,
          basis: 'assumed' as const,
          evidence: [],
          premises: [],
        })),
      })),
      { places: [...atlas.places.values()] },
    ),
  )

describe('mapPlaces', () => {
  it('says of a place what the records say that begin or end there', () => {
    fc.assert(
      fc.property(guessingAtlas, fc.nat(20), (atlas, share) => {
        const drawn = drawnOf(atlas, Math.min(share, atlas.columns.size))
        const recordsAt = (indices: readonly number[], id: string) =>
          indices
            .map((i) => atlas.records.get(i))
            .filter((record) => record !== undefined)
            .filter((record) => record.place === id || (record.origin === id && !isMeeting(record)))
        const drawnPlaces = new Map(
          mapPlaces(unpackAtlas(packAtlas(atlas)), drawn, (id) => id).map((place) => [place.id, place]),
        )
        for (const { id } of atlas.places.values()) {
          const [kept, ghosts] = [recordsAt(drawn.kept, id), recordsAt(drawn.ghosts, id)]
          const place = drawnPlaces.get(id)
          if (kept.length + ghosts.length === 0 || positionOf(atlas, id) === null) {
            expect(place).toBeUndefined()
            continue
          }
          const meetings = kept.filter(isMeeting)
          const pressed = meetings.length > 0 ? meetings : [...kept, ...ghosts]
          expect(place?.records).toEqual(pressed.map((record) => record.id))
          expect(place).toMatchObject({
            at: positionOf(atlas, id),
            meeting: meetings.length > 0,
            uncertain: kept.some(
              (record) =>
                (record.place === id && isGuessed(record, 'place')) ||
                (record.origin === id && !isMeeting(record) && isGuessed(record, 'origin')),
            ),
            tone: kept.length > 0 ? 'visited' : 'ghost',
          })
          expect(Array.from(atlas.records, (record) => place?.has(record.id))).toEqual(
            Array.from(atlas.records, (record) => kept.includes(record) || ghosts.includes(record)),
          )
        }
      }),
      { numRuns: numRuns(300) },
    )
  })
})

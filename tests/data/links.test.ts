/** What links give on the shipped data. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import { filterAtlas } from '@/core/query/filterAtlas'
import { parsePermalink } from '@/core/view/permalink'
import { countryNames } from '@/i18n/countryNames'

const read = parseAtlas(
  JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8')),
)
if (read.status === 'failed') throw new Error(read.reason.type)
const atlas = buildAtlas(read.file, 'a1b2'.padEnd(64, '0'), countryNames)

const MEETING = '2021-03-08-support-group-lome'
const DUSSEY = '2021-03-30-dussey-bamako'
const TSEGAN = 'undated-tsegan-bamako'
const DIOP = '2021-11-10-diop-moscow'

const idsOf = (indices: Uint32Array) => [...indices].map((i) => atlas.records.idOf(i))
const kept = (query: string) => idsOf(filterAtlas(atlas, parsePermalink(query).view).kept)

describe('a link', () => {
  it.each([
    ['', [MEETING, DUSSEY, DIOP, TSEGAN]],
    ['c=MLI', [DUSSEY, DIOP, TSEGAN]],
    ['c=MLI&dir=sends', [DIOP]],
    ['c=MLI&dir=hosts', [DUSSEY, TSEGAN]],
    ['c=TGO', [MEETING, DUSSEY, TSEGAN]],
    ['c=RUS', [DIOP]],
    ['c=MLI,RUS&dir=between', [DIOP]],
    ['c=NER', []],
    ['c=SUN', []],
    ['t=2021-03-30/2021-03-30', [DUSSEY]],
    ['t=2021-04-01/2021-12-31', [DIOP]],
    ['q=goita', [DUSSEY, DIOP]],
    ['q=Moscou', [DIOP]],
    ['q=moscow putin', [DIOP]],
    ['q=russie', [DIOP]],
    ['q=mali', [MEETING, DUSSEY, DIOP, TSEGAN]],
    ['person=assimi-goita:met', [DUSSEY]],
    ['person=assimi-goita:message', [DIOP]],
    ['org=UN:met', [DUSSEY]],
    ['rank=speaker', [TSEGAN]],
    ['rank=none', [MEETING]],
    ['kind=working', [DUSSEY, DIOP]],
    ['status=announced', [TSEGAN]],
    ['basis=inferred', [MEETING, DUSSEY, DIOP, TSEGAN]],
    ['topic=terrorism', [DUSSEY]],
    ['place=bamako', [DUSSEY, TSEGAN]],
  ])('?%s keeps %j', (query, ids) => {
    expect(kept(query)).toEqual(ids)
  })

  it('sets the undated visit apart while a period is chosen', () => {
    const { undated } = filterAtlas(atlas, parsePermalink('t=2021-03-30/2021-03-30').view)
    expect(idsOf(undated)).toEqual([TSEGAN])
  })
})

import { fc, it as law } from '@fast-check/vitest'
import { expect } from 'vitest'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import { filterAtlas } from '@/core/query/filterAtlas'
import { summarizeParty } from '@/core/query/partySummary'
import type { Part } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

law.prop([randomAtlas, fc.constantFrom('MLI', 'RUS', 'SUN', 'COD', 'ZAR', 'org:UN', 'ZZZ'), fc.boolean()])(
  'counts the records that the filter engine keeps for the party',
  (atlas, party, withFormerStates) => {
    const summary = summarizeParty(atlas, party, withFormerStates)
    const recordsOf = (part: Part) => [
      ...filterAtlas(atlas, { ...DEFAULT_VIEW, parties: [party], part, withFormerStates }).kept,
    ]
    const isVisit = (i: number) => {
      const record = atlas.records.get(i)
      return record !== undefined && !isMeeting(record)
    }
    expect(summary.all).toEqual(recordsOf('any'))
    expect(summary.made).toEqual(recordsOf('sends').filter(isVisit))
    expect(summary.received).toEqual(recordsOf('hosts').filter(isVisit))
    expect(summary.meetings).toEqual(recordsOf('any').filter((i) => !isVisit(i)))
  },
)

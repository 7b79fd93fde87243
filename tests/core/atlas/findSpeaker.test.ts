import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { findSpeaker } from '@/core/atlas/findSpeaker'
import type { Mention } from '@/core/atlas/schema'

const same = (text: string) => ({ fr: text, en: text })
const evidence = (paragraph: number) => ({ article: 'one', paragraph, quote: 'mots' })

const atlas = madeAtlas([
  { id: 'meeting', kinds: ['meeting'], hosts: 'TGO' },
  {
    id: 'visit',
    sends: 'TGO',
    hosts: 'MLI',
    statements: [
      { speaker: 'hosts', text: same('Salue la réunion.') },
      { speaker: 'person', person: 'assimi-goita', text: same('Remercie.') },
    ],
    claims: [
      { fact: 'statements/1', basis: 'stated', evidence: [evidence(8)], premises: [] },
      { fact: 'statements/2', basis: 'stated', evidence: [evidence(9)], premises: [] },
    ],
  },
])

const mention = (fields: Partial<Mention>): Mention => ({
  subject: { party: 'MLI', type: 'country' },
  speaker: 'hosts',
  context: same('objet'),
  record: 'meeting',
  evidence: evidence(8),
  ...fields,
})

it('takes the side from the visit whose paragraph it is, not from the meeting that is spoken of', () => {
  expect(findSpeaker(mention({}), atlas).record?.id).toBe('visit')
})

it('finds the person who speaks in that paragraph', () => {
  const telling = findSpeaker(mention({ speaker: 'person', record: 'visit', evidence: evidence(9) }), atlas)
  expect(telling.person).toBe('assimi-goita')
})

it('does not take the host of a meeting for a side that speaks', () => {
  expect(findSpeaker(mention({ evidence: evidence(1) }), atlas)).toEqual({ record: null, person: undefined })
})

it('keeps the sides of a visit when no statement stands in the paragraph', () => {
  expect(findSpeaker(mention({ record: 'visit', evidence: evidence(1) }), atlas).record?.id).toBe('visit')
})

import { expect, it } from 'vitest'
import { groupClaims } from '@/core/atlas/groupClaims'
import type { Claim } from '@/core/atlas/schema'

const stated = (fact: string, quote: string): Claim => ({
  fact,
  basis: 'stated',
  evidence: [{ article: 'a', paragraph: 1, quote }],
  premises: [],
})

const facts = (claims: readonly Claim[]) =>
  groupClaims(claims).map(({ groups }) => groups.map((group) => group.map(({ fact }) => fact)))

it('puts claims on one field together, where the first of them stands', () => {
  expect(facts([stated('topics/x', 'one'), stated('date', 'two'), stated('topics/y', 'three')])).toEqual([
    [['topics/x'], ['topics/y']],
    [['date']],
  ])
})

it('shows the same words once for all that they serve', () => {
  expect(facts([stated('topics/x', 'same'), stated('topics/y', 'same')])).toEqual([
    [['topics/x', 'topics/y']],
  ])
})

it('keeps disagreeing claims apart, one under the other', () => {
  expect(facts([stated('date', 'le 10'), stated('date', 'le 11')])).toEqual([[['date'], ['date']]])
})

it('never merges an inference into what an article states', () => {
  const inferred: Claim = { ...stated('topics/y', 'same'), basis: 'inferred' }
  expect(facts([stated('topics/x', 'same'), inferred])).toEqual([[['topics/x'], ['topics/y']]])
})

it('gives each open word a field of its own', () => {
  expect(facts([stated('weather', 'rain'), stated('menu', 'rice')])).toEqual([[['weather']], [['menu']]])
})

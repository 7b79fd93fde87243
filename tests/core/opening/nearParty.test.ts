/** Towns that share a name, in the gazetteer that the app has. */
import { describe, expect, it } from 'vitest'
import { realLookUps } from '../../fixtures/realLookUps'
import { likeliestNear } from '@/core/opening/nearParty'

const lookUps = realLookUps()

const countriesOf = (name: string, party: string | null) =>
  likeliestNear(party, name, lookUps.findPlaces(name, null), lookUps).map(({ country }) => country)

describe('of several towns of one name', () => {
  it.each([
    ['Saint-Louis', 'BFA', 'SEN'],
    ['Saint-Louis', 'SEN', 'SEN'],
    ['Saint-Louis', 'FRA', 'SEN'],
    ['Saint-Louis', 'MDG', 'REU'],
    ['Saint-Louis', 'USA', 'USA'],
    ['Gaya', 'BFA', 'NER'],
    ['Gaya', 'IND', 'IND'],
    ['Kayes', 'SEN', 'MLI'],
    ['Kayes', 'CMR', 'COG'],
    ['Córdoba', 'MAR', 'ESP'],
    ['Granada', 'CRI', 'NIC'],
  ])('%s is, for a minister of %s, the one in %s', (name, party, country) => {
    expect(countriesOf(name, party)[0]).toBe(country)
  })

  it.each([
    ['Paris', 'USA', 'FRA'],
    ['London', 'CAN', 'GBR'],
    ['Londres', 'USA', 'GBR'],
    ['Georgetown', 'USA', 'GUY'],
    ['Georgetown', 'BFA', 'GUY'],
    ['Tripoli', 'TGO', 'LBY'],
    ['Tripoli', 'SYR', 'LBY'],
  ])('a capital is meant wherever it lies: %s for %s', (name, party, country) => {
    expect(countriesOf(name, party)[0]).toBe(country)
  })

  it.each([
    ['Sydney', 'USA', 'AUS'],
    ['Melbourne', 'USA', 'AUS'],
    ['Alexandria', 'USA', 'EGY'],
    ['Barcelona', 'SEN', 'ESP'],
  ])('a far larger one is not outdone by a small one nearby: %s for %s', (name, party, country) => {
    expect(countriesOf(name, party)[0]).toBe(country)
  })

  it('one that has the name only among others comes behind: Bata is Bath too', () => {
    expect(countriesOf('Bata', 'FRA')).toEqual(['GNQ', 'GBR'])
  })

  it.each([null, 'ATA'])('the gazetteer’s order stands without a party that has a capital: %s', (party) => {
    expect(countriesOf('Saint-Louis', party)).toEqual(['USA', 'SEN', 'REU'])
  })

  it('none is lost, and one alone stays', () => {
    expect(countriesOf('Saint-Louis', 'BFA').toSorted()).toEqual(['REU', 'SEN', 'USA'])
    expect(countriesOf('Kati', 'BFA')).toEqual(['MLI'])
    expect(countriesOf('San', 'BFA')).toEqual([])
  })
})

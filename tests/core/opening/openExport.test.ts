/** A table that was written here, opened again. */
import { describe, expect, it } from 'vitest'
import { openRow, reasons, VISIT } from '../../fixtures/openTables'

describe('what a table that was written here says of itself', () => {
  const claim = (fact: string, basis: string) => ({ fact, basis, evidence: [], premises: [] })
  const WITH_ORIGIN = { ...VISIT, origin: 'Lomé', originLat: '6.13', originLng: '1.22' }

  it('is on what its facts rest: an origin that was assumed stays so', () => {
    const { record, opened } = openRow({
      ...WITH_ORIGIN,
      basisOfDate: 'Stated',
      basisOfYear: 'inferred',
      basisOfOrigin: 'assumed',
    })
    expect(record.claims).toEqual([
      claim('date', 'stated'),
      claim('year', 'inferred'),
      claim('origin', 'assumed'),
    ])
    expect(reasons(opened)).not.toContain('unknown-word')
  })

  it('does not make more of a capital that stands in here than it is', () => {
    const { record } = openRow({
      ...VISIT,
      place: 'Nowhereville',
      basisOfOrigin: 'stated',
      basisOfPlace: 'inferred',
    })
    expect(record.claims).toEqual([claim('origin', 'assumed'), claim('place', 'assumed')])
  })

  it('leaves an end open of which nothing says where it is', () => {
    const { record } = openRow({ ...VISIT, place: '', basisOfOrigin: 'absent', basisOfPlace: 'absent' })
    expect([record.origin, record.place, record.hosts]).toEqual([null, null, 'MLI'])
    expect(record.claims).toEqual([claim('origin', 'absent'), claim('place', 'absent')])
    const named = openRow({ ...WITH_ORIGIN, basisOfOrigin: 'absent' })
    expect(named.origin).toMatchObject({ name: { en: 'Lomé' }, country: 'TGO' })
  })

  it('is reported, and kept, where it is none of the four words', () => {
    const { record, opened } = openRow({ ...WITH_ORIGIN, basisOfOrigin: 'supposé' })
    expect(record.claims).toEqual([])
    expect(record.unread).toEqual([{ column: 'basisOfOrigin', text: 'supposé' }])
    expect(opened.issues).toContainEqual({
      row: 2,
      column: 'basisOfOrigin',
      value: 'supposé',
      reason: 'unknown-word',
      outcome: 'emptied',
    })
  })

  it('is which cells could not be read before, beside those that cannot be now', () => {
    const { record } = openRow({ ...VISIT, status: 'perhaps', unread: 'Date: "hier; avant-hier"; Pays: Y' })
    expect(record.unread).toEqual([
      { column: 'Date', text: 'hier; avant-hier' },
      { column: 'Pays', text: 'Y' },
      { column: 'status', text: 'perhaps' },
    ])
  })

  it('is kept whole where it is not of that form', () => {
    const { record, opened } = openRow({ ...VISIT, unread: '12' })
    expect(record.unread).toEqual([{ column: 'unread', text: '12' }])
    expect(reasons(opened)).toContain('unknown-word')
  })
})

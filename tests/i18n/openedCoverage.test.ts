import { expect, it } from 'vitest'
import { dayOf } from '@/core/time/day'
import { openedCoverage } from '@/i18n/openedCoverage'

it('says of an opened file what it was and when it was read', () => {
  const day = dayOf(2026, 11, 22)
  if (day === null) throw new Error('no day')
  expect(openedCoverage('visites.csv', day)).toEqual({
    fr: 'Ce que contenait le fichier visites.csv le 22\u00A0novembre 2026.',
    en: 'What the file visites.csv held on 22 November 2026.',
  })
})

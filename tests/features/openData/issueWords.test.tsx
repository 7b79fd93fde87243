import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import type { RowIssue } from '@/core/opening/opening'
import { useIssueWords } from '@/features/openData/useIssueWords'
import { LazyWords } from '@/i18n/LazyWords'

function Reason({ issue }: { readonly issue: RowIssue }) {
  return <p>{useIssueWords().cells(issue)[3]}</p>
}

it.each([
  [
    { reason: 'found-by-name', detail: { fr: 'Moscou, RUS', en: 'Moscow, RUS' } },
    'trouvé par son nom\u00A0: Moscou, Russie',
  ],
  [
    { reason: 'country-of-place', detail: 'COG' },
    'nom de plusieurs pays, celui du lieu est retenu\u00A0: Congo',
  ],
  [
    { reason: 'date-order-assumed', detail: 'day-first' },
    'ordre du jour et du mois supposé\u00A0: jour, puis mois',
  ],
  [{ reason: 'encoding', detail: 'windows-1252' }, 'lu dans un ancien codage\u00A0: windows-1252'],
  [{ reason: 'unknown-country' }, 'pays inconnu ou ambigu'],
] as const)('says the reason of an issue in words, not in codes: %o', async (issue, words) => {
  await renderOverAtlas(
    <LazyWords of="openData">
      <Reason issue={{ row: 1, column: 'a', value: '', outcome: 'noted', ...issue }} />
    </LazyWords>,
    madeAtlas([]),
    { language: 'fr' },
  )
  expect((await screen.findByText(/./)).textContent).toBe(words)
})

/** The report of what was not taken as it stood, where it is long. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import type { RowIssue } from '@/core/opening/opening'
import { ReportTable } from '@/features/openData/ReportTable'
import { LazyWords } from '@/i18n/LazyWords'

const ROWS = 1000

/** Every second one refused; counts how often they are asked what became of them. */
function countedIssues() {
  const asked = { times: 0 }
  const issues = Array.from({ length: ROWS }, (_, row): RowIssue => ({
    row: row + 2,
    column: 'date',
    value: '',
    reason: 'unreadable-date',
    get outcome() {
      asked.times += 1
      return row % 2 === 0 ? 'refused' : 'emptied'
    },
  }))
  return { issues, asked }
}

const report = (issues: readonly RowIssue[]) => (
  <LazyWords of="openData">
    <ReportTable issues={issues} fileName="visits.csv" />
  </LazyWords>
)

it('goes once through all issues, whatever is shown of them', async () => {
  const { issues, asked } = countedIssues()
  await renderOverAtlas(report(issues), smallAtlas(), { language: 'en' })
  const filter = await screen.findByRole('combobox', { name: 'Show' })
  expect(filter).toHaveDisplayValue('Rows not imported (500)')
  const before = asked.times
  await userEvent.setup().selectOptions(filter, 'All remarks (1,000)')
  expect(screen.getByRole('table', { name: 'All remarks' })).toHaveAttribute('aria-rowcount', '1001')
  // What stands in the rows of the window is asked for, and no more.
  expect(asked.times - before).toBeLessThan(ROWS / 2)
  expect(before).toBeLessThan(2 * ROWS)
})

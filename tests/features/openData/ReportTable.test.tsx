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

const issue = (row: number, outcome: RowIssue['outcome']): RowIssue => ({
  row,
  column: 'to',
  value: 'Bamako',
  reason: outcome === 'found' ? 'found-by-name' : 'no-position',
  outcome,
})

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

it('shows what needs a look, and the places found on request', async () => {
  await renderOverAtlas(report([issue(2, 'found'), issue(3, 'noted'), issue(4, 'found')]), smallAtlas(), {
    language: 'en',
  })
  const filter = await screen.findByRole('combobox', { name: 'Show' })
  expect(filter).toHaveDisplayValue('To look at (1)')
  expect([...filter.querySelectorAll('option')].map(({ text }) => text)).toEqual([
    'To look at (1)',
    'Places found (2)',
  ])
  expect(screen.getByRole('table', { name: 'To look at' })).not.toHaveTextContent('found by its name')
  await userEvent.setup().selectOptions(filter, 'Places found (2)')
  expect(screen.getByRole('table', { name: 'Places found' })).toHaveAttribute('aria-rowcount', '3')
})

it.each([
  [['found', 'noted', 'emptied'], 'All remarks (2)'],
  [['found', 'noted', 'emptied', 'refused'], 'Rows not imported (1)'],
] as const)('begins with what weighs most of %o', async (outcomes, shown) => {
  const issues = outcomes.map((outcome, i) => issue(i + 2, outcome))
  await renderOverAtlas(report(issues), smallAtlas(), { language: 'en' })
  expect(await screen.findByRole('combobox', { name: 'Show' })).toHaveDisplayValue(shown)
})

it('says that nothing needs a look where only places were found', async () => {
  await renderOverAtlas(report([issue(2, 'found')]), smallAtlas(), { language: 'en' })
  expect(await screen.findByRole('combobox', { name: 'Show' })).toHaveDisplayValue('To look at (0)')
  expect(screen.getByText(/there is nothing to look at/)).toBeInTheDocument()
  expect(screen.queryByRole('table')).toBeNull()
})

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

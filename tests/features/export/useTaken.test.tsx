import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { FormatButtons } from '@/features/export/FormatButtons'
import { TakenFile } from '@/features/export/TakenFile'
import type { MadeFile } from '@/features/export/useTaken'
import { useTaken } from '@/features/export/useTaken'
import { LazyWords } from '@/i18n/LazyWords'

const FILE: MadeFile = { name: 'visits.csv', content: new Blob(['a']), text: 'a' }

const saved = vi.fn<() => void>()
let come: (file: MadeFile) => void
let signal: AbortSignal
const make = vi.fn((asked: AbortSignal) => {
  signal = asked
  return new Promise<MadeFile>((resolve) => {
    come = resolve
  })
})

function Way() {
  const { taken, take } = useTaken()
  return (
    <LazyWords of="export">
      <FormatButtons
        formats={['CSV']}
        reasonOf={() => null}
        isBusy={taken?.status === 'making'}
        onTake={() => void take(make)}
      />
      <TakenFile taken={taken} />
    </LazyWords>
  )
}

const button = () => screen.findByRole('button', { name: 'CSV' })

beforeEach(async () => {
  make.mockClear()
  saved.mockClear()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(saved)
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined })
  await renderOverAtlas(<Way />, smallAtlas())
})

it('says that a file is being made, and makes one at a time', async () => {
  await userEvent.click(await button())
  expect(screen.getByRole('status')).toHaveTextContent('Making the file…')
  expect(await button()).toHaveAttribute('aria-disabled', 'true')
  expect(await button()).toHaveFocus()
  await userEvent.click(await button())
  expect(make).toHaveBeenCalledOnce()
  await act(async () => come(FILE))
  expect(saved).toHaveBeenCalledOnce()
  expect(screen.getByRole('status')).toHaveTextContent('visits.csv')
  expect(await button()).toHaveAttribute('aria-disabled', 'false')
})

it('saves nothing once the dialog is closed', async () => {
  await userEvent.click(await button())
  cleanup()
  expect(signal.aborted).toBe(true)
  await act(async () => come(FILE))
  expect(saved).not.toHaveBeenCalled()
})

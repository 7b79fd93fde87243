import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { expect, it, vi } from 'vitest'
import { askAgain, lazyPart } from '@/ui/lazyPart'

it('fetches a part again that could not be had', async () => {
  const load = vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(() => 'here')
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Part = lazyPart(load)
  await act(async () => {
    render(
      <ErrorBoundary
        onReset={askAgain}
        fallbackRender={({ resetErrorBoundary }) => (
          <button type="button" onClick={resetErrorBoundary}>
            Retry
          </button>
        )}
      >
        <Suspense>
          <Part />
        </Suspense>
      </ErrorBoundary>,
    )
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Retry' }))
  expect(await screen.findByText('here')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
})

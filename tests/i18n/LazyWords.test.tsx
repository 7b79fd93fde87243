import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import { afterEach, expect, it, vi } from 'vitest'
import fr from '@/i18n/fr'
import { I18nProvider } from '@/i18n/I18nProvider'
import { LazyWords } from '@/i18n/LazyWords'
import { loadWords } from '@/i18n/lazyWords'
import { useLanguage } from '@/i18n/useLanguage'

afterEach(() => {
  vi.doUnmock('@/i18n/lazyWords')
  vi.resetModules()
  vi.restoreAllMocks()
})

/** A word of the part, one of the first view, and the language of both. */
function Sample() {
  const t = useTranslations('share')
  const common = useTranslations('common')
  return <p>{[useLanguage(), t('copyLink'), common('close')].join(' · ')}</p>
}

const sample = (language?: 'fr' | 'en', Words = LazyWords) => (
  <I18nProvider language="fr" messages={fr}>
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <button type="button" onClick={resetErrorBoundary}>
          again
        </button>
      )}
    >
      <Words of="share" {...(language === undefined ? {} : { language })}>
        <Sample />
      </Words>
    </ErrorBoundary>
  </I18nProvider>
)

it('adds the words of a part to those that are there, in the language on screen', async () => {
  render(sample())
  expect(screen.queryByText(/·/)).toBeNull()
  expect(await screen.findByText('fr · Copier le lien · Fermer')).toBeInTheDocument()
})

it('speaks another language throughout, and leaves that of the document', async () => {
  render(sample('en'))
  expect(await screen.findByText('en · Copy link · Close')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('fr')
})

it('leaves it to the boundary when the words cannot be had, and asks again for them', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const failsOnce = vi.fn(loadWords).mockRejectedValueOnce(new TypeError('offline'))
  vi.resetModules()
  vi.doMock('@/i18n/lazyWords', () => ({ loadWords: failsOnce }))
  const { LazyWords: Words } = await import('@/i18n/LazyWords')

  render(sample(undefined, Words))
  await userEvent.click(await screen.findByRole('button', { name: 'again' }))
  expect(await screen.findByText('fr · Copier le lien · Fermer')).toBeInTheDocument()
})

it('leaves what comes by itself away without a word when its words cannot be had', async () => {
  const complaints = vi.spyOn(console, 'error')
  const fails = vi.fn(loadWords).mockRejectedValue(new TypeError('offline'))
  vi.resetModules()
  vi.doMock('@/i18n/lazyWords', () => ({ loadWords: fails }))
  const { LazyWords: Words } = await import('@/i18n/LazyWords')

  render(
    <I18nProvider language="fr" messages={fr}>
      <Words of="share" isUnasked>
        <Sample />
      </Words>
    </I18nProvider>,
  )
  await vi.waitFor(() => expect(fails).toHaveBeenCalled())
  await Promise.allSettled(fails.mock.results.map(({ value }) => value))
  expect(screen.queryByText(/·/)).toBeNull()
  expect(complaints).not.toHaveBeenCalled()
})

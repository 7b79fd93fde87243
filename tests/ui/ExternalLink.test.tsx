import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ExternalLink } from '@/ui/ExternalLink'

it('leads out over https, without telling where the reader comes from', () => {
  render(<ExternalLink address="https://example.org/a">la source</ExternalLink>)
  const link = screen.getByRole('link', { name: 'la source' })
  expect(link).toHaveAttribute('href', 'https://example.org/a')
  expect(link).toHaveAttribute('rel', 'noreferrer')
})

it.each([
  'javascript:alert(1)',
  'http://example.org',
  'data:text/html,x',
  '//example.org',
  'pas une adresse',
])('shows %s as text and nothing to click', (address) => {
  render(<ExternalLink address={address}>la source</ExternalLink>)
  expect(screen.getByText('la source')).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
})

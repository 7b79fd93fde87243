import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { rememberMade, takeMade } from '@/app/dataSets/justMade'
import { packAtlas } from '@/core/atlas/packAtlas'

const made = () => ({ atlas: packAtlas(madeAtlas([{ id: 'a' }])), problems: [] })

it('serves its member alone, once', () => {
  const just = made()
  rememberMade('local:tours', just)
  expect(takeMade(['local:tours'])).toBe(just)
  expect(takeMade(['local:tours'])).toBeNull()
})

it('is forgotten when other data sets are loaded in between: it may have been replaced since', () => {
  for (const members of [['bundled', 'local:tours'], ['local:visits']]) {
    rememberMade('local:tours', made())
    expect(takeMade(members)).toBeNull()
    expect(takeMade(['local:tours'])).toBeNull()
  }
})

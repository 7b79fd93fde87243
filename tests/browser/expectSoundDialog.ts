/** What holds of every dialog, whatever stands in it: axe finds nothing, and nothing is wider than it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './atlasTest.ts'

export async function expectSoundDialog(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include('dialog')
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    // The page has no frames, so that axe may take the short way through it.
    .setLegacyMode(true)
    .analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await page
    .locator('dialog')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
}

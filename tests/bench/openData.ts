/** A file opened as a reader does it, and a page that has come to rest. */
import type { Page } from 'playwright'

/** A million rows take their time. */
const PATIENCE_MS = 240_000
const LONGEST_WAIT_MS = 30_000

export const ready = (page: Page) =>
  page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: PATIENCE_MS })

const openButton = (page: Page) => page.getByRole('button', { name: /^Open [\d,]+ records?$/ })

/** Opens the dialog. @returns where a file is put */
export async function openDialog(page: Page) {
  await ready(page)
  await page.getByRole('button', { name: 'Open a file' }).click()
  const field = page.locator('input[type="file"]')
  await field.waitFor({ state: 'attached' })
  return field
}

export const previewed = (page: Page) => openButton(page).waitFor({ timeout: PATIENCE_MS })

/** From the dialog to the map: the page shows the file's records when this resolves. */
export async function openData(page: Page, file: string): Promise<void> {
  const field = await openDialog(page)
  await field.setInputFiles(file)
  await previewed(page)
  await openButton(page).click()
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: PATIENCE_MS })
  await page.waitForURL(/data=/, { timeout: PATIENCE_MS })
  await ready(page)
}

/** Resolves when the page has had nothing to do for half a second, or after half a minute of work. */
export const quiet = (page: Page) =>
  page.evaluate(
    (longest) =>
      new Promise<void>((resolve) => {
        const begin = performance.now()
        let last = begin
        let still = 0
        const timer = setInterval(() => {
          const now = performance.now()
          still = now - last < 60 ? still + 1 : 0
          last = now
          if (still < 20 && now - begin < longest) return
          clearInterval(timer)
          resolve()
        }, 25)
      }),
    LONGEST_WAIT_MS,
  )

/** Shows another view of what is open, as Back and Forward do. */
export const goTo = (page: Page, link: string) =>
  page.evaluate((address) => {
    history.replaceState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, link)

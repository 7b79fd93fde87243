/** Asks the browser to save a text as a file. Whether it did is not told to a page: say where else the text is. */

/** Long enough for slow phones to have begun. */
const KEPT_MS = 60_000

/** @param type of its content, as in "application/json" */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

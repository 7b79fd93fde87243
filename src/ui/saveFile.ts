/** Asks the browser to save something as a file. Whether it did is not told to a page: say where else it is. */

/** Long enough for slow phones to have begun. */
const KEPT_MS = 60_000

export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

/** @param type of its content, as in "application/json" */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))

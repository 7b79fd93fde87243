/**
 * What reached the page by hand: dropped or pasted. One file, a text as good as a file, an address, or something
 * that has to be answered in words. Nothing is read here.
 */
export type Arrival =
  | { readonly type: 'file'; readonly file: File }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'several'; readonly count: number }
  | { readonly type: 'folder'; readonly name: string }

const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry()?.isDirectory === true

/** A table has lines, and data in JSON begins with a bracket; anything else was meant for something else. */
const isData = (text: string): boolean => /\S.*\n\s*\S/.test(text) || /^\s*[[{]/.test(text)
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim())

/** @returns `null` when it holds nothing for us */
export function readTransfer(transfer: DataTransfer): Arrival | null {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file')
  const files = Array.from(transfer.files)
  if (Math.max(items.length, files.length) > 1) return { type: 'several', count: files.length }
  const [item] = items
  const [file] = files
  if (item !== undefined && isFolder(item)) return { type: 'folder', name: file?.name ?? '' }
  if (file !== undefined) return { type: 'file', file }
  const text = transfer.getData('text/plain')
  if (isAddress(text)) return { type: 'address', address: text.trim() }
  return isData(text) ? { type: 'text', text } : null
}

/** Whether what is dragged over the page may be for us; what exactly it is, a browser tells when it is dropped. */
export const mayArrive = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') === true

/** Whether keys and pastes belong to what has the focus. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['file', 'checkbox', 'radio', 'button'].includes(target.type)))

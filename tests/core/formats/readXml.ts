/**
 * The second reader of the XML that is written here: the parser of jsdom, which refuses what is not well-formed.
 * For tests in that environment.
 */

export function readXml(text: string): Element {
  const read = new DOMParser().parseFromString(text, 'application/xml')
  const error = read.querySelector('parsererror')
  if (error !== null) throw new SyntaxError(`readXml: ${error.textContent}`)
  return read.documentElement
}

/** Children of a name, with or without a prefix. */
export const childrenOf = (element: Element, localName: string): readonly Element[] =>
  [...element.children].filter((child) => child.localName === localName)

/** The text of the one child of that name. */
export const textOf = (element: Element, localName: string): string => {
  const [child, ...others] = childrenOf(element, localName)
  if (child === undefined || others.length > 0)
    throw new Error(`textOf: ${childrenOf(element, localName).length} elements ${localName}`)
  return child.textContent ?? ''
}

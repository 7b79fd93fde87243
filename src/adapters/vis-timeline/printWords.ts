/** Text in a node, with its ordinals raised as French prints them: 1<sup>er</sup>. */
const ORDINAL = /\b(\d+)(er|re|es?)(?![\p{L}\d])/gu

/** Makes `words` the text of `node`; nothing is touched when they are that already. */
export function printWords(node: HTMLElement, words: string): void {
  if (node.textContent === words) return
  // Splitting by a pattern with two groups gives text, number, ending, text, number, ending, …, text.
  const parts = words.split(ORDINAL).map((part, i) => {
    if (i % 3 !== 2) return part
    const raised = document.createElement('sup')
    raised.textContent = part
    return raised
  })
  node.replaceChildren(...parts.filter((part) => part !== ''))
  node.normalize()
}

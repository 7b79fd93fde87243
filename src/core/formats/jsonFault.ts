/**
 * Where a text stops being JSON (RFC 8259). Engines word it each in its own way, or not at all; a reader needs the
 * line.
 */
import { lineAt } from './lineAt'

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** What may come next, besides white space. */
type Next = 'value' | 'member' | 'key' | 'first-key' | 'separator' | 'nothing'

/** Reads a text from its beginning as far as it is JSON. */
class JsonScanner {
  at = 0
  private readonly open: ('[' | '{')[] = []

  constructor(private readonly text: string) {}

  run(): void {
    let next: Next | null = 'value'
    while (next !== null) {
      this.skip(SPACE)
      next = this.at < this.text.length ? this.step(next) : null
    }
  }

  /** @returns what may follow; `null` where something else stands */
  private step(next: Next): Next | null {
    const inObject = this.open.at(-1) === '{'
    switch (next) {
      case 'nothing':
        return null
      case 'separator':
        if (this.take(',')) return inObject ? 'key' : 'value'
        return this.close(inObject ? '}' : ']')
      case 'first-key':
        return this.close('}') ?? this.key()
      case 'key':
        return this.key()
      case 'member':
        return this.close(']') ?? this.value()
      case 'value':
        return this.value()
    }
  }

  private value(): Next | null {
    if (this.take('[')) {
      this.open.push('[')
      return 'member'
    }
    if (this.take('{')) {
      this.open.push('{')
      return 'first-key'
    }
    return this.string() || this.skip(SCALAR) ? this.afterValue() : null
  }

  private key(): Next | null {
    if (!this.string()) return null
    this.skip(SPACE)
    return this.take(':') ? 'value' : null
  }

  private close(bracket: ']' | '}'): Next | null {
    if (!this.take(bracket)) return null
    this.open.pop()
    return this.afterValue()
  }

  private afterValue(): Next {
    return this.open.length === 0 ? 'nothing' : 'separator'
  }

  /** Stays where it was, or at what may not stand in a text. */
  private string(): boolean {
    if (!this.take('"')) return false
    while (this.at < this.text.length) {
      if (this.take('"')) return true
      if (this.text[this.at] === '\\') {
        if (!this.skip(ESCAPE)) return false
      } else if (this.text.charCodeAt(this.at) < 0x20) return false
      else this.at++
    }
    return false
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const found = pattern.test(this.text)
    if (found) this.at = pattern.lastIndex
    return found
  }
}

/** The beginning of a literal, of the end of a number, or of an escape. */
const BEGUN =
  /^(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?|-|\.|\.?\d*[Ee][+-]?|\\(?:u[\dA-Fa-f]{0,3})?)?$/

export interface JsonFault {
  /** From 1: of the first character that does not belong; the last where the text ends too early. */
  readonly line: number
  /** Nothing is wrong but that the text ends: more of it could be JSON. */
  readonly isCut: boolean
}

/** @param text that is no JSON */
export function findJsonFault(text: string): JsonFault {
  const read = text.trimEnd()
  const scanner = new JsonScanner(read)
  scanner.run()
  return { line: lineAt(text, scanner.at), isCut: BEGUN.test(read.slice(scanner.at)) }
}

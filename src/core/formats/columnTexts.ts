/**
 * The texts of a column while its rows are read: each is kept once, and the rows say which one they have. A column
 * that hardly ever says a thing twice, as of ids or summaries, is not searched for what it has.
 */
import type { SourceColumn } from '@/core/opening/opening'

/** Rows after which it shows, and the share of different texts among them. */
const ENOUGH = 1000
const MOST = 0.9
/** For which there is room at first. */
const FEW = 64

export class ColumnTexts {
  private readonly texts: string[] = []
  private known: Map<string, number> | null = new Map()
  private at = new Int32Array(FEW)
  private rows = 0

  /** The text of the next row, where it is one that stands in the column already; `false` where that is not known. */
  repeat(text: string): boolean {
    const index = this.known?.get(text)
    if (index !== undefined) this.push(index)
    return index !== undefined
  }

  /** The text of the next row, whatever it is. */
  add(text: string): void {
    if (this.repeat(text)) return
    const index = this.texts.push(text) - 1
    this.push(index)
    if (this.rows > ENOUGH && this.texts.length > this.rows * MOST) this.known = null
    this.known?.set(text, index)
  }

  under(name: string): SourceColumn {
    return { name, texts: this.texts, at: this.at.slice(0, this.rows) }
  }

  private push(index: number): void {
    if (this.rows === this.at.length) {
      const wider = new Int32Array(2 * this.rows)
      wider.set(this.at)
      this.at = wider
    }
    this.at[this.rows++] = index
  }
}

/** The text of a column in a row, counted from 0. */
export const textIn = ({ texts, at }: Pick<SourceColumn, 'texts' | 'at'>, row: number): string =>
  texts[at[row] ?? -1] ?? ''

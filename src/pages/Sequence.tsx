/** Members with commas between them. */
import type { ReactNode } from 'react'
import { Fragment } from 'react'

export function Sequence({ items }: { readonly items: readonly ReactNode[] }) {
  return items.map((item, i) => (
    <Fragment key={i}>
      {i > 0 && ', '}
      {item}
    </Fragment>
  ))
}
